/** What the law owes in an offer: whole or no offer, pledged whatever is answered. */
import { expect, test } from "vitest";
import type { Entitlement } from "./entitlement.ts";
import { awardsOwed, covers, owedLines } from "./owed.ts";

const due = {
  id: "e1",
  name: "EU 261",
  amountMinor: 25_000,
  currency: "EUR",
  clause: "Art. 7(1)(a)",
  says: "€250.00.",
  rights: [],
  source: "Regulation",
  promised: false,
} as unknown as Entitlement;
const lines = owedLines([due]);

test.each`
  seen                                                 | says               | why
  ${undefined}                                         | ${"done"}          | ${"an API need not repeat what stands"}
  ${[{ entitlementId: "e1", amountMinor: 25_000 }]}    | ${"done"}          | ${"the whole of it"}
  ${[{ entitlementId: "e1", amountMinor: 24_999 }]}    | ${"below_the_law"} | ${"a cent less"}
  ${[]}                                                | ${"below_the_law"} | ${"left out"}
  ${[{ entitlementId: "other", amountMinor: 25_000 }]} | ${"below_the_law"} | ${"another line does not stand in"}
`("$says: $why", ({ seen, says }) => {
  const covered = covers(lines, seen);
  expect(covered.ok ? "done" : covered.refusal.code).toBe(says);
});

test.each`
  more                                        | count | why
  ${{}}                                       | ${1}  | ${"money"}
  ${{ promised: true }}                       | ${0}  | ${"an earlier offer has brought it"}
  ${{ amountMinor: 0 }}                       | ${0}  | ${"the law owes nothing"}
  ${{ amountMinor: 0, rights: ["A repair"] }} | ${1}  | ${"a right without money is said too"}
`("$count line: $why", ({ more, count }) => {
  expect(owedLines([{ ...due, ...more }])).toHaveLength(count);
});

test("money becomes an award of its own, apart from every option's places", () => {
  const right = { ...due, id: "e2", amountMinor: 0, rights: ["A repair"] } as Entitlement;
  const awards = awardsOwed({ id: "o1", caseId: "c1", owed: owedLines([due, right]) });
  expect(awards).toMatchObject([
    { place: 100, entitlementId: "e1", amountMinor: 25_000, kind: "refund" },
  ]);
});
