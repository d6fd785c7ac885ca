/** Pauses, deadlines, takings and duties: what is allowed, and each refusal. */
import { describe, expect, test } from "vitest";
import type { Case } from "../cases/index.ts";
import { keepingOf, type Place } from "../clocks/index.ts";
import { readClocks } from "../clocks/clocks.handbook.ts";
import type { Entry, Line } from "../journal/index.ts";
import type { Colleague } from "../people/index.ts";
import { MARKS, type Playbook } from "../playbooks/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Moment, moment } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import type { Duty } from "./duty.ts";
import { extendDeadline } from "./extend-deadline.ts";
import { judgeDeadline } from "./judge-deadline.ts";
import type { Needs } from "./needs.ts";
import type { Notice } from "./notice.ts";
import { pauseClock } from "./pause-clock.ts";
import { resumeClock } from "./resume-clock.ts";
import { setDuty } from "./set-duty.ts";
import { takeClock } from "./take-clock.ts";
import { watchCase } from "./watch-case.ts";
import type { Watch } from "./watches.ts";

const kept = readClocks("handbook", MARKS);
const who = (id: string, role: "agent" | "lead"): Actor => ({
  kind: "colleague",
  id,
  name: id,
  role,
});
const [ana, leo] = [who("ana", "agent"), who("leo", "lead")];
const maria: Actor = { kind: "customer", id: "maria", name: "Maria" };
const till: Actor = { kind: "key", id: "till", name: "the till", role: "administrator" };
const BANK: Place = { timeZone: "Europe/London", industry: "finance" };

/** Case 7 is open since Monday at ten, case 8 is closed; Ana works, Leo leads, Gus has left. */
function house(place: Place = BANK) {
  let now = moment("2026-11-02T10:30Z");
  const journal: (Line & { at: Moment })[] = [];
  const complainedAt = "2026-11-02T10:00:00.000Z";
  const opened = { what: "case opened", by: maria, facts: { channel: "mail", complainedAt } };
  journal.push({ ...opened, caseId: "7", at: now });
  const files = new Map(
    (["7", "8"] as const).map((id) => {
      const state = id === "7" ? "open" : "closed";
      const file = { id, number: Number(id), state, ownerId: null, version: 1, title: "A fee" };
      return [id as string, file as unknown as Case];
    }),
  );
  const colleague = (id: string, leftAt: Moment | null = null) =>
    ({ id, name: id, role: id === "leo" ? "lead" : "agent", leftAt, createdAt: now }) as Colleague;
  const colleagues = [colleague("ana"), colleague("leo"), colleague("gus", now)];
  const notices: Notice[] = [];
  const duties: Duty[] = [];
  const kepts: Watch[] = [];
  let ids = 0;
  const needs: Needs = {
    cases: {
      find: async (id) => files.get(id),
      replace: async (file) => Boolean(files.set(file.id, file)),
    },
    people: {
      colleague: async (id) => colleagues.find((each) => each.id === id),
      colleagues: async () => colleagues,
    },
    journal: {
      add: async (line) => void journal.push({ ...line, at: now }),
      ofCase: async (caseId) =>
        journal
          .filter((line) => line.caseId === caseId)
          .map((line, seq) => ({ facts: {}, ...line, seq }) as unknown as Entry),
    },
    watches: {
      head: async () => 0,
      heed: async () => undefined,
      heedAll: async () => undefined,
      due: async () => [],
      keep: async (watch) => void kepts.push(watch),
      toldAmong: async () => new Map(),
      keepNotice: async (notice) => void notices.push(notice),
      claimNotices: async () => [],
      settleNotices: async () => undefined,
      duties: async () => duties,
      keepDuty: async (duty) => void duties.push(duty),
    },
    news: async () => [],
    playbooks: { get: async () => ({ clocks: kept.clocks }) as unknown as Playbook },
    keeping: async () => keepingOf(kept, place),
    houseClocks: kept.clocks,
    now: () => now,
    newId: () => `id ${++ids}`,
  };
  const later = (to: string) => void (now = moment(to));
  return { needs, journal, notices, duties, kepts, files, later };
}

const code = (outcome: Outcome<unknown>): string => (outcome.ok ? "done" : outcome.refusal.code);

describe("a pause", () => {
  const deed = { caseId: "7", reason: "agreed", because: "They are away.", by: ana } as const;

  test("holds until it is lifted, once", async () => {
    const { needs, journal } = house();
    expect(await pauseClock(needs, deed)).toEqual({ ok: true, value: { id: "id 1" } });
    expect(journal.at(-1)).toMatchObject({ what: "clock paused", facts: { waitsFor: "agreed" } });
    expect(journal.at(-1)?.facts?.["clocks"]).toEqual(["Our proposal"]);
    expect(code(await pauseClock(needs, deed))).toBe("paused_already");
    const lift = { caseId: "7", pauseId: "id 1", by: ana };
    expect(code(await resumeClock(needs, lift))).toBe("done");
    expect(code(await resumeClock(needs, lift))).toBe("pause_over");
  });

  test.each`
    deed                                      | refusal          | why
    ${{ caseId: "8" }}                        | ${"case_closed"} | ${"nothing runs on a closed case"}
    ${{ caseId: "9" }}                        | ${"not_found"}   | ${"there is no such case"}
    ${{ until: moment("2026-11-02T10:30Z") }} | ${"until_past"}  | ${"it would be over at once"}
    ${{ by: maria }}                          | ${"not_allowed"} | ${"a customer pauses nobody's clock"}
  `("is refused: $refusal, since $why", async ({ deed: other, refusal }) => {
    expect(code(await pauseClock(house().needs, { ...deed, ...other }))).toBe(refusal);
  });

  test("is refused where nothing may wait, and an unknown one can't be lifted", async () => {
    const { needs } = house();
    const none = { ...needs, playbooks: { get: async () => undefined } };
    expect(code(await pauseClock(none, deed))).toBe("nothing_to_pause");
    expect(code(await resumeClock(needs, { caseId: "7", pauseId: "x", by: ana }))).toBe(
      "not_found",
    );
  });
});

describe("a deadline of the law", () => {
  const pays = { caseId: "7", deadlineId: "fca_payment", because: "It is a payment.", by: ana };

  test("is chosen with a reason, set aside by a lead, and extended once", async () => {
    const { needs, journal } = house();
    expect(code(await extendDeadline(needs, pays))).toBe("not_found");
    expect(code(await judgeDeadline(needs, { ...pays, applies: true }))).toBe("done");
    expect(journal.at(-1)).toMatchObject({ what: "deadline chosen", caseId: "7" });
    expect(code(await judgeDeadline(needs, { ...pays, applies: true }))).toBe("deadline_holds");
    expect(code(await extendDeadline(needs, pays))).toBe("done");
    expect(code(await extendDeadline(needs, pays))).toBe("extended_already");
    expect(code(await judgeDeadline(needs, { ...pays, applies: false }))).toBe("not_allowed");
    const aside = { ...pays, applies: false, by: leo };
    expect(code(await judgeDeadline(needs, aside))).toBe("done");
    expect(code(await judgeDeadline(needs, aside))).toBe("deadline_aside");
  });

  test.each`
    deed                               | refusal           | why
    ${{ deadlineId: "fca_final" }}     | ${"no_extension"} | ${"eight weeks are eight weeks"}
    ${{ deadlineId: "asic_response" }} | ${"not_found"}    | ${"it is another country's"}
  `("can't be extended: $refusal, since $why", async ({ deed, refusal }) => {
    expect(code(await extendDeadline(house().needs, { ...pays, ...deed }))).toBe(refusal);
  });

  test("can't be extended once it is over, nor chosen where the handbook has none", async () => {
    const { needs, later } = house();
    await judgeDeadline(needs, { ...pays, applies: true });
    later("2026-11-24T10:00Z");
    expect(code(await extendDeadline(needs, pays))).toBe("deadline_over");
    const shop = house({ timeZone: "Europe/Berlin", industry: "retail" });
    expect(code(await judgeDeadline(shop.needs, { ...pays, applies: true }))).toBe("not_found");
  });
});

describe("taking a clock", () => {
  const take = { caseId: "7", clockId: "acknowledge", by: ana };

  test("makes an orphan case one's own, and another may take over", async () => {
    const { needs, files } = house();
    expect(code(await takeClock(needs, take))).toBe("done");
    expect(files.get("7")?.ownerId).toBe("ana");
    expect(code(await takeClock(needs, take))).toBe("taken_already");
    expect(code(await takeClock(needs, { ...take, by: leo }))).toBe("done");
    expect(files.get("7")?.ownerId).toBe("ana");
  });

  test.each`
    deed                      | refusal              | why
    ${{ clockId: "deliver" }} | ${"not_found"}       | ${"that clock has not begun"}
    ${{ by: till }}           | ${"not_a_colleague"} | ${"a program can't be asked about it"}
    ${{ by: maria }}          | ${"not_allowed"}     | ${"a customer sees to nothing of ours"}
  `("is refused: $refusal, since $why", async ({ deed, refusal }) => {
    expect(code(await takeClock(house().needs, { ...take, ...deed }))).toBe(refusal);
  });
});

describe("a duty", () => {
  const duty = { colleagueId: "ana", awayUntil: null, toldBy: "desk", leadId: null } as const;

  test.each`
    deed                                   | outcome          | why
    ${{ by: ana }}                         | ${"done"}        | ${"how one is told, one says oneself"}
    ${{ by: leo }}                         | ${"not_allowed"} | ${"not for another"}
    ${{ by: till }}                        | ${"done"}        | ${"but for who runs the house"}
    ${{ by: ana, leadId: "leo" }}          | ${"not_allowed"} | ${"whom one answers to, the house says"}
    ${{ by: till, leadId: "leo" }}         | ${"done"}        | ${"it does"}
    ${{ by: till, leadId: "gus" }}         | ${"not_found"}   | ${"who has left leads nobody"}
    ${{ by: till, leadId: "ana" }}         | ${"own_lead"}    | ${"nobody leads themselves"}
    ${{ by: till, colleagueId: "nobody" }} | ${"not_found"}   | ${"there is no such colleague"}
  `("is $outcome, since $why", async ({ deed, outcome }) => {
    expect(code(await setDuty(house().needs, { ...duty, ...deed }))).toBe(outcome);
  });
});

describe("watching", () => {
  test("tells who must know, and says when to look again", async () => {
    const { needs, notices, kepts, later } = house();
    expect(await watchCase(needs, "7")).toEqual({ ok: true, value: 0 });
    expect(kepts.at(-1)).toMatchObject({ lookAt: moment("2026-11-02T10:45Z"), toldIds: [] });
    later("2026-11-02T10:45Z");
    expect(await watchCase(needs, "7")).toEqual({ ok: true, value: 2 });
    expect(notices.map(({ colleagueId, state }) => [colleagueId, state])).toEqual([
      ["leo", "waiting"],
      ["ana", "waiting"],
    ]);
    expect(kepts.at(-1)).toMatchObject({ lookAt: moment("2026-11-02T11:00Z") });
    expect(await watchCase(needs, "7")).toEqual({ ok: true, value: 0 });
  });

  test("looks no more at a closed case", async () => {
    const { needs, kepts } = house();
    expect(await watchCase(needs, "8")).toEqual({ ok: true, value: 0 });
    expect(kepts).toEqual([{ caseId: "8", lookAt: null, soonAt: null, dueAt: null, toldIds: [] }]);
  });
});
