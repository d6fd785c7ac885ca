import { expect, test } from "vitest";
import type { Entry } from "../journal/index.ts";
import { moment } from "../words/moment.ts";
import { lineOf, timelineOf } from "./timeline.ts";

test.each`
  what                     | facts                                               | says
  ${"case opened"}         | ${{ channel: "mail" }}                              | ${"The complaint came by mail"}
  ${"customer wrote"}      | ${{ channel: "mail" }}                              | ${"The customer wrote"}
  ${"customer wrote"}      | ${{ channel: "form" }}                              | ${"The customer wrote on their page"}
  ${"case triaged"}        | ${{ severity: "moderate", stance: "not_at_fault" }} | ${"Triaged: moderate, not at fault"}
  ${"letter approved"}     | ${{}}                                               | ${"Approved the letter"}
  ${"letter approved"}     | ${{ overrideReason: "She asked for it." }}          | ${"Approved the letter in spite of a finding: She asked for it."}
  ${"letter left"}         | ${{ state: "sent" }}                                | ${"The letter has left"}
  ${"letter left"}         | ${{ state: "kept" }}                                | ${"The letter lies in the local outbox"}
  ${"follow-up cancelled"} | ${{}}                                               | ${"Cancelled the follow-up"}
  ${"follow-up cancelled"} | ${{ because: "She asked." }}                        | ${"Cancelled the follow-up: She asked."}
  ${"standing given"}      | ${{ moment: "before", score: 2 }}                   | ${"How likely they are to come back, before the remedy: 2 of 5"}
  ${"standing given"}      | ${{ moment: "after", score: 5 }}                    | ${"How likely they are to come back, after it: 5 of 5"}
  ${"case handed over"}    | ${{}}                                               | ${"Handed over to "}
  ${"parrot bought"}       | ${{ name: "Polly" }}                                | ${"Parrot bought"}
`("$what with $facts reads: $says", ({ what, facts, says }) => {
  expect(lineOf({ what, facts })).toBe(says);
});

test("every line stands there, oldest first, with who did it and all that was noted", () => {
  const at = moment("2026-11-23T09:00:00Z");
  const entry = (seq: number, what: string): Entry => ({
    seq,
    at,
    what,
    by: { kind: "desk", id: "desk", name: "Amends" },
    caseId: "1",
    facts: { seq },
    previous: "",
    hash: "",
  });
  expect(timelineOf([entry(1, "case opened"), entry(2, "parrot bought")], {})).toEqual([
    expect.objectContaining({ seq: 1, at, what: "case opened", facts: { seq: 1 } }),
    {
      seq: 2,
      at,
      what: "parrot bought",
      by: { kind: "desk", id: "desk", name: "Amends" },
      says: "Parrot bought",
      facts: { seq: 2 },
    },
  ]);
});
