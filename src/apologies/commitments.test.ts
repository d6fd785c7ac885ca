import { expect, test } from "vitest";
import { ana, ben, house, maria, NOW, shade } from "../../test/writing.ts";
import { makeCommitment } from "./make-commitment.ts";
import type { Outcome } from "../words/outcome.ts";
import { settleCommitment } from "./settle-commitment.ts";

const said = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);

const { quote: _quote, ...call } = shade;

test("a promise made on the phone binds somebody, by the day on the house's wall", async () => {
  const { needs, promises, journal } = house();
  const deed = {
    caseId: "7",
    source: "call" as const,
    promised: { ...call, dueOn: "2026-11-06" },
    by: ana,
  };
  expect(said(await makeCommitment(needs, deed))).toBe("done");
  expect([...promises.values()]).toMatchObject([{ ...deed.promised, letterId: null }]);
  expect(journal).toMatchObject([
    { what: "commitment made", caseId: "7", facts: { commitmentId: "n1", ...deed.promised } },
  ]);
});

test.each`
  but                                          | answer              | why
  ${{ by: maria }}                             | ${"not_allowed"}    | ${"the word is ours to give"}
  ${{ caseId: "99" }}                          | ${"not_found"}      | ${"there is no such case"}
  ${{ caseId: "8" }}                           | ${"case_closed"}    | ${"nobody works on it"}
  ${{ promised: { ...call, ownerId: "gus" } }} | ${"colleague_left"} | ${"he is no longer here to keep it"}
`("promising is refused with $answer, because $why", async ({ but, answer }) => {
  const { needs, promises } = house();
  const deed = { caseId: "7", source: "call" as const, promised: call, by: ana, ...but };
  expect(said(await makeCommitment(needs, deed))).toBe(answer);
  expect(promises.size).toBe(0);
});

test.each`
  as             | facts                   | why
  ${"kept"}      | ${{ proof: "UPS 1" }}   | ${"one can see it"}
  ${"withdrawn"} | ${{ because: "UPS 1" }} | ${"the customer was told"}
`("a promise is $as once, because $why", async ({ as, facts }) => {
  const { needs, promises, journal } = house();
  await makeCommitment(needs, { caseId: "7", source: "call" as const, promised: call, by: ana });
  const deed = { commitmentId: "n1", as, proof: "UPS 1", by: ben };
  expect(said(await settleCommitment(needs, { ...deed, by: maria }))).toBe("not_allowed");
  expect(said(await settleCommitment(needs, { ...deed, commitmentId: "n9" }))).toBe("not_found");
  expect(said(await settleCommitment(needs, { ...deed, proof: " " }))).toMatch(/_needed$/);
  expect(said(await settleCommitment(needs, deed))).toBe("done");
  expect(said(await settleCommitment(needs, deed))).toBe("commitment_settled");
  expect(promises.get("n1")).toMatchObject({ state: as, settledBy: "ben", settledAt: NOW });
  expect(journal.slice(1).map(({ what, caseId, facts: noted }) => [what, caseId, noted])).toEqual([
    [`commitment ${as}`, "7", { commitmentId: "n1", ...facts }],
  ]);
});
