/** Findings are noted and struck; "not at fault" needs a second pair of eyes. */
import { describe, expect, test } from "vitest";
import type { Case } from "../cases/index.ts";
import type { Entry, Line } from "../journal/index.ts";
import type { Colleague } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import { askLegalReview } from "./ask-legal-review.ts";
import { findingsIn, lookIn } from "./finding.ts";
import { giveLegalOpinion } from "./give-legal-opinion.ts";
import type { Needs } from "./needs.ts";
import { noteFinding } from "./note-finding.ts";
import { legalReviewIn } from "./opinion.ts";
import { strikeFinding } from "./strike-finding.ts";
import { takeSecondLook } from "./take-second-look.ts";

const NOW = moment("2026-11-05T10:00:00Z");
const who = (id: string): Actor => ({ kind: "colleague", id, name: id, role: "agent" });
const [ana, ben] = [who("ana"), who("ben")];
const LEADS = new Set(["leo", "lin"]);
const lead = (id: string): Actor => ({ kind: "colleague", id, name: id, role: "lead" });
const [leo, lin] = [lead("leo"), lead("lin")];
const till: Actor = { kind: "key", id: "till", name: "the till", role: "administrator" };

/** Case 7 is open, 8 is closed; Gus has left. */
function house(colleagues: readonly string[] = ["ana", "ben", "gus"]) {
  const journal: Line[] = [];
  const file = (id: string, state: Case["state"]) => ({ id, number: Number(id), state }) as Case;
  const files = new Map([file("7", "open"), file("8", "closed")].map((each) => [each.id, each]));
  const entries = (caseId: string): readonly Entry[] =>
    journal
      .filter((line) => line.caseId === caseId)
      .map((line, seq) => ({ facts: {}, ...line, seq, at: NOW }) as unknown as Entry);
  let ids = 0;
  const needs: Needs = {
    cases: { find: async (id) => files.get(id) },
    people: {
      keys: async () => [],
      colleagues: async () =>
        colleagues.map(
          (id) =>
            ({
              id,
              leftAt: id === "gus" ? NOW : null,
              role: LEADS.has(id) ? "lead" : "agent",
            }) as Colleague,
        ),
    },
    journal: {
      add: async (line) => void journal.push(line),
      ofCase: async (caseId) => entries(caseId),
    },
    newId: () => `id ${++ids}`,
    law: [],
  };
  const triaged = (stance: string, by = ana, caseId = "7") =>
    journal.push({ what: "case triaged", by, caseId, facts: { stance } });
  return { needs, journal, entries, triaged };
}

const code = (outcome: Outcome<unknown>): string => (outcome.ok ? "done" : outcome.refusal.code);

describe("findings", () => {
  const note = { caseId: "7", kind: "known", text: "The parcel left on Monday.", by: ana } as const;

  test("are read back in their order, and a struck one with its reason", async () => {
    const { needs, entries } = house();
    await noteFinding(needs, note);
    await noteFinding(needs, { ...note, kind: "unknown", text: "Who took it in?" });
    const strike = { caseId: "7", findingId: "id 2", because: "The porter did.", by: ben };
    expect(code(await strikeFinding(needs, strike))).toBe("done");
    expect(findingsIn(entries("7"))).toMatchObject([
      { id: "id 1", kind: "known", text: "The parcel left on Monday.", struck: null },
      { id: "id 2", kind: "unknown", struck: "The porter did.", by: { id: "ana" } },
    ]);
    expect(code(await strikeFinding(needs, strike))).toBe("already_struck");
  });

  test.each`
    deed        | change                    | says             | because
    ${"note"}   | ${{ caseId: "9" }}        | ${"not_found"}   | ${"there is no such case"}
    ${"note"}   | ${{ caseId: "8" }}        | ${"case_closed"} | ${"a closed case is opened first"}
    ${"strike"} | ${{ caseId: "9" }}        | ${"not_found"}   | ${"there is no such case"}
    ${"strike"} | ${{ caseId: "8" }}        | ${"case_closed"} | ${"a closed case is opened first"}
    ${"strike"} | ${{ findingId: "id 99" }} | ${"not_found"}   | ${"there is no such finding"}
  `("$deed is refused as $says: $because", async ({ deed, change, says }) => {
    const { needs, journal } = house();
    const strike = { caseId: "7", findingId: "id 1", because: "So.", by: ana };
    const outcome = await (deed === "note"
      ? noteFinding(needs, { ...note, ...change })
      : strikeFinding(needs, { ...strike, ...change }));
    expect(code(outcome)).toBe(says);
    expect(journal).toEqual([]);
  });
});

describe("a second look", () => {
  const look = { caseId: "7", agrees: true, because: "The booking says so.", by: ben };

  test("is somebody else's, and stands beside the first", async () => {
    const { needs, entries, triaged } = house();
    triaged("not_at_fault");
    expect(lookIn(entries("7"))).toMatchObject({ by: { id: "ana" }, second: null });
    expect(code(await takeSecondLook(needs, look))).toBe("done");
    expect(lookIn(entries("7"))?.second).toMatchObject({ agrees: true, by: { id: "ben" } });
  });

  test("begins anew when the stance was another in between", async () => {
    const { needs, entries, triaged } = house();
    triaged("not_at_fault");
    await takeSecondLook(needs, look);
    triaged("not_at_fault", ben);
    expect(lookIn(entries("7"))).toMatchObject({ by: { id: "ana" }, second: { agrees: true } });
    triaged("partly");
    expect(lookIn(entries("7"))).toBe(null);
    triaged("not_at_fault", ben);
    expect(lookIn(entries("7"))).toMatchObject({ by: { id: "ben" }, second: null });
  });

  test.each`
    colleagues        | stance            | change             | says                   | because
    ${["ana", "ben"]} | ${"not_at_fault"} | ${{ by: ana }}     | ${"same_eyes"}         | ${"the first may not be the second"}
    ${["ana", "gus"]} | ${"not_at_fault"} | ${{ by: ana }}     | ${"done"}              | ${"in a house of one nobody else can"}
    ${["ana", "ben"]} | ${"not_at_fault"} | ${{ by: till }}    | ${"no_person"}         | ${"a key has no eyes"}
    ${["ana", "ben"]} | ${"at_fault"}     | ${{}}              | ${"stance_is_another"} | ${"there is nothing to look at"}
    ${["ana", "ben"]} | ${"not_at_fault"} | ${{ caseId: "9" }} | ${"not_found"}         | ${"there is no such case"}
    ${["ana", "ben"]} | ${"not_at_fault"} | ${{ caseId: "8" }} | ${"case_closed"}       | ${"a closed case is opened first"}
  `("is $says: $because", async ({ colleagues, stance, change, says }) => {
    const { needs, triaged } = house(colleagues);
    triaged(stance);
    expect(code(await takeSecondLook(needs, { ...look, ...change }))).toBe(says);
  });
});

describe("a legal review", () => {
  const ask = { caseId: "7", because: "They wrote of their solicitor.", by: ana };
  const opinion = { caseId: "7", clears: false, because: "Name no amount yet.", by: leo };

  test("is asked for by anybody, and stands until an opinion clears it", async () => {
    const { needs, entries } = house();
    expect(legalReviewIn(entries("7"))).toBe(null);
    expect(code(await askLegalReview(needs, ask))).toBe("done");
    expect(legalReviewIn(entries("7"))).toMatchObject({ by: { id: "ana" }, opinion: null });
    await giveLegalOpinion(needs, opinion);
    expect(legalReviewIn(entries("7"))?.opinion).toMatchObject({
      clears: false,
      by: { id: "leo" },
    });
    expect(code(await giveLegalOpinion(needs, { ...opinion, clears: true }))).toBe("done");
    expect(legalReviewIn(entries("7"))?.opinion?.clears).toBe(true);
  });

  test("asked for again, waits for an opinion again", async () => {
    const { needs, entries } = house();
    await askLegalReview(needs, ask);
    expect(code(await askLegalReview(needs, { ...ask, by: ben }))).toBe("asked_already");
    await giveLegalOpinion(needs, { ...opinion, clears: true });
    expect(code(await askLegalReview(needs, { ...ask, by: ben }))).toBe("done");
    expect(legalReviewIn(entries("7"))).toMatchObject({ by: { id: "ben" }, opinion: null });
  });

  test.each`
    colleagues        | asker   | change                 | says              | because
    ${["leo", "lin"]} | ${leo}  | ${{}}                  | ${"own_question"} | ${"another lead is there to answer"}
    ${["leo", "ana"]} | ${leo}  | ${{}}                  | ${"done"}         | ${"nobody else may answer"}
    ${["leo", "lin"]} | ${lin}  | ${{}}                  | ${"done"}         | ${"two leads, two heads"}
    ${["leo", "ana"]} | ${ana}  | ${{ by: ana }}         | ${"not_allowed"}  | ${"an agent doesn't answer for the law"}
    ${["leo", "ana"]} | ${ana}  | ${{ by: { ...till } }} | ${"no_person"}    | ${"a key can't answer for anything"}
    ${["leo", "ana"]} | ${null} | ${{}}                  | ${"nobody_asked"} | ${"there is no question"}
    ${["leo", "ana"]} | ${ana}  | ${{ caseId: "9" }}     | ${"not_found"}    | ${"there is no such case"}
    ${["leo", "ana"]} | ${ana}  | ${{ caseId: "8" }}     | ${"case_closed"}  | ${"a closed case is opened first"}
  `("is $says: $because", async ({ colleagues, asker, change, says }) => {
    const { needs } = house(colleagues);
    if (asker) await askLegalReview(needs, { ...ask, by: asker });
    expect(code(await giveLegalOpinion(needs, { ...opinion, ...change }))).toBe(says);
  });
});
