import { expect, test } from "vitest";
import { moment } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import { type Commitment, isLate, make, settle } from "./commitment.ts";

const at = moment("2026-11-05T10:00:00Z");
const said = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);
const draft = {
  id: "p1",
  caseId: "7",
  letterId: null,
  source: "desk" as const,
  kind: "repair" as const,
  what: "A new shade",
  ownerId: "ana",
  dueOn: "2026-11-12",
  dueAt: null,
  madeAt: at,
};
const [here, gone] = [
  { name: "Ana", leftAt: null },
  { name: "Gus", leftAt: at },
];

test.each`
  owner        | dueOn           | answer              | why
  ${here}      | ${"2026-11-12"} | ${"done"}           | ${"somebody is there to keep it"}
  ${here}      | ${"2026-11-05"} | ${"done"}           | ${"today is not over"}
  ${here}      | ${"2026-11-04"} | ${"day_past"}       | ${"it would be broken as it is made"}
  ${gone}      | ${"2026-11-12"} | ${"colleague_left"} | ${"he is no longer here to keep it"}
  ${undefined} | ${"2026-11-12"} | ${"not_found"}      | ${"nobody would keep it"}
`("a promise due on $dueOn: $answer, because $why", ({ owner, dueOn, answer }) => {
  const made = make({ ...draft, dueOn }, owner, "2026-11-05");
  expect(said(made)).toBe(answer);
  if (made.ok) expect(made.value).toMatchObject({ ...draft, dueOn, state: "open", proof: null });
});

const open: Commitment = {
  ...draft,
  state: "open",
  settledAt: null,
  settledBy: null,
  proof: null,
  proofShown: false,
  moves: [],
  brokenAt: null,
  replaces: null,
};

test.each`
  from           | as             | proof        | answer                  | why
  ${"open"}      | ${"kept"}      | ${" UPS 1 "} | ${"done"}               | ${"one can see it"}
  ${"open"}      | ${"kept"}      | ${" "}       | ${"proof_needed"}       | ${"a word alone is no proof"}
  ${"open"}      | ${"withdrawn"} | ${"No room"} | ${"done"}               | ${"the customer was told why"}
  ${"open"}      | ${"withdrawn"} | ${""}        | ${"reason_needed"}      | ${"a promise is not dropped in silence"}
  ${"kept"}      | ${"withdrawn"} | ${"No room"} | ${"commitment_settled"} | ${"it is kept"}
  ${"withdrawn"} | ${"kept"}      | ${"UPS 1"}   | ${"commitment_settled"} | ${"it was taken back"}
`("from $from to $as: $answer, because $why", ({ from, as, proof, answer }) => {
  const settled = settle({ ...open, state: from }, as, { at, by: "Ana", proof });
  expect(said(settled)).toBe(answer);
  const way = {
    state: as,
    settledAt: at,
    settledBy: "Ana",
    proof: proof.trim(),
    proofShown: false,
  };
  if (settled.ok) expect(settled.value).toEqual({ ...open, ...way });
});

test.each`
  state          | time       | today           | late     | why
  ${"open"}      | ${null}    | ${"2026-11-12"} | ${false} | ${"its whole day belongs to it"}
  ${"open"}      | ${null}    | ${"2026-11-13"} | ${true}  | ${"its day is over"}
  ${"open"}      | ${"15:00"} | ${"2026-11-12"} | ${false} | ${"three o'clock is ahead"}
  ${"open"}      | ${"11:00"} | ${"2026-11-12"} | ${true}  | ${"eleven is over, the day is not"}
  ${"kept"}      | ${"11:00"} | ${"2026-11-13"} | ${false} | ${"it is kept"}
  ${"withdrawn"} | ${null}    | ${"2026-11-13"} | ${false} | ${"nobody waits for it"}
`("$state at $time on $today, late: $late, because $why", ({ state, time, today, late }) => {
  const dueAt = time ? moment(`2026-11-12T${time}:00Z`) : null;
  const now = moment(`${today}T12:00:00Z`);
  expect(isLate({ state, dueOn: "2026-11-12", dueAt }, { today, now })).toBe(late);
});
