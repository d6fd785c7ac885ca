/** The button says what will happen, or what stands in the way. */
import { expect, test } from "vitest";
import { ago, nextDeed, type Standing } from "./deed.ts";

const ready: Standing = {
  state: "draft",
  written: true,
  faults: 0,
  gaps: 0,
  unbound: 0,
  shut: false,
  mayApprove: true,
  mayOverride: false,
  overridden: false,
  customer: "Maria",
  approver: "Leo",
};

test.each`
  change                                                | label                                      | why
  ${{}}                                                 | ${"Approve"}                               | ${"a clean draft, and one may"}
  ${{ mayApprove: false }}                              | ${"Ask Leo to approve"}                    | ${"a clean draft, another must"}
  ${{ mayApprove: false, approver: null }}              | ${"Ask a lead to approve"}                 | ${"nobody known by name"}
  ${{ state: "approved" }}                              | ${"Send to Maria"}                         | ${"approved and bound"}
  ${{ state: "approved", unbound: 2 }}                  | ${"Can't send yet: 2 promises lack a day"} | ${"a promise without a day can't be kept"}
  ${{ unbound: 2 }}                                     | ${"Approve"}                               | ${"days may follow the approval"}
  ${{ faults: 1 }}                                      | ${"Can't send yet: 1 fault"}               | ${"a fault stops a draft"}
  ${{ gaps: 2 }}                                        | ${"Can't send yet: 2 gaps"}                | ${"what it must hold is missing"}
  ${{ faults: 1, gaps: 1 }}                             | ${"Can't send yet: 1 fault, 1 gap"}        | ${"both are said"}
  ${{ faults: 2, state: "approved" }}                   | ${"Can't send yet: 2 faults"}              | ${"and an approved letter as well"}
  ${{ faults: 1, state: "approved", overridden: true }} | ${"Send to Maria"}                         | ${"a written reason stands for it"}
  ${{ shut: true }}                                     | ${"Can't approve yet"}                     | ${"the playbook wants something first"}
  ${{ written: false }}                                 | ${"Write the letter first"}                | ${"nothing to approve"}
  ${{ state: "scheduled", faults: 3 }}                  | ${"Waits to leave"}                        | ${"it is sent off, and can be taken back"}
  ${{ state: "sent", faults: 3 }}                       | ${"Sent to Maria"}                         | ${"what is sent is sent"}
`("$why", ({ change, label }) => {
  expect(nextDeed({ ...ready, ...change }).label).toBe(label);
});

test.each`
  ms           | words
  ${-50}       | ${"just now"}
  ${900}       | ${"just now"}
  ${3_000}     | ${"3 s ago"}
  ${90_000}    | ${"2 min ago"}
  ${7_200_000} | ${"2 h ago"}
`("$words", ({ ms, words }) => {
  expect(ago(ms)).toBe(words);
});
