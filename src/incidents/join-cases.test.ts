import { expect, test } from "vitest";
import type { Case } from "../cases/index.ts";
import type { Entry, Line } from "../journal/index.ts";
import type { Actor } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import { joinCases } from "./join-cases.ts";
import type { Needs } from "./needs.ts";

const NOW = moment("2026-11-23T09:00:00Z");
const ana: Actor = { kind: "colleague", id: "ana", name: "Ana", role: "agent" };
const said = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);

/** Cases 7 and 8 are open and Maria's. */
function desk(meanwhile: (cases: Map<string, Case>) => void = () => undefined) {
  const file = (id: string) =>
    [
      id,
      { id, number: Number(id), state: "open", customerId: "maria", joinedInto: null, version: 1 },
    ] as [string, Case];
  const cases = new Map([file("7"), file("8")]);
  const journal: Entry[] = [];
  const needs = {
    cases: {
      find: async (id: string) => cases.get(id),
      joinedTo: async (id: string) => [...cases.values()].filter((one) => one.joinedInto === id),
      replace: async (one: Case) => Boolean(cases.set(one.id, one)),
      keepClosure: async () => undefined,
    },
    people: { sameAs: async () => [{ id: "maria" }] },
    journal: {
      async add({ facts = {}, ...line }: Line) {
        // What another did is kept while this deed waits for its turn.
        if (line.what === "case joined") meanwhile(cases);
        journal.push({ ...line, facts } as Entry);
      },
      ofCase: async (id: string) => journal.filter(({ caseId }) => caseId === id),
    },
    now: () => NOW,
    newId: () => "n1",
  } as unknown as Needs;
  return { needs, cases, journal };
}
const deed = { caseId: "7", intoId: "8", by: ana };

test("one complaint that came twice rests in the other", async () => {
  const { needs, cases } = desk();
  expect(said(await joinCases(needs, deed))).toBe("done");
  expect(cases.get("7")).toMatchObject({ state: "closed", joinedInto: "8" });
  expect(cases.get("8")).toMatchObject({ state: "open", joinedInto: null });
});

test("joined both ways round at once, the second stays: neither rests in itself", async () => {
  const { needs } = desk((cases) => {
    const eight = cases.get("8") as Case;
    cases.set("8", { ...eight, state: "closed", joinedInto: "7" });
  });
  expect(said(await joinCases(needs, deed))).not.toBe("done");
});

test("a letter that waits to leave would stay with a case that rests", async () => {
  const { needs, cases } = desk();
  const waits = { what: "letter scheduled", by: ana, caseId: "7", facts: { letterId: "n5" } };
  await needs.journal.add(waits);
  expect(await joinCases(needs, deed)).toMatchObject({
    refusal: { code: "has_begun", because: expect.stringContaining("a letter that waits") },
  });
  expect(cases.get("7")?.state).toBe("open");
});
