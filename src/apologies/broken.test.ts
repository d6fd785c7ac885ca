import { expect, test } from "vitest";
import { onTheWall } from "../clocks/index.ts";
import { moment } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import { fateOf, mayDrop, move, replace } from "./broken.ts";
import type { Commitment } from "./commitment.ts";

const said = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);
const NOON = moment("2026-11-12T12:00:00Z");
const wall = {
  now: NOON,
  today: "2026-11-12",
  dayOf: (at: typeof NOON) => onTheWall(at, "Europe/Berlin").day,
};
const promise: Commitment = {
  id: "p1",
  caseId: "7",
  letterId: null,
  source: "call",
  kind: "repair",
  what: "A new shade",
  ownerId: "ana",
  dueOn: "2026-11-14",
  dueAt: null,
  state: "open",
  madeAt: moment("2026-11-05T10:00:00Z"),
  settledAt: null,
  settledBy: null,
  proof: null,
  proofShown: false,
  moves: [],
  brokenAt: null,
  replaces: null,
};
const at = (time: string) => moment(`2026-11-12T${time}:00Z`);

test.each`
  state          | dueOn   | dueAt          | settledAt                         | fate           | why
  ${"open"}      | ${"20"} | ${null}        | ${null}                           | ${"open"}      | ${"there is time"}
  ${"open"}      | ${"14"} | ${null}        | ${null}                           | ${"due_soon"}  | ${"the day after tomorrow is soon"}
  ${"open"}      | ${"15"} | ${null}        | ${null}                           | ${"open"}      | ${"three days are not"}
  ${"open"}      | ${"12"} | ${null}        | ${null}                           | ${"due_today"} | ${"its whole day belongs to it"}
  ${"open"}      | ${"11"} | ${null}        | ${null}                           | ${"broken"}    | ${"its day is over"}
  ${"open"}      | ${"12"} | ${at("11:59")} | ${null}                           | ${"broken"}    | ${"its moment is over, its day is not"}
  ${"open"}      | ${"12"} | ${at("12:01")} | ${null}                           | ${"due_today"} | ${"a minute is left"}
  ${"proposed"}  | ${"11"} | ${null}        | ${null}                           | ${"proposed"}  | ${"it has not left, so it binds nobody"}
  ${"kept"}      | ${"11"} | ${null}        | ${moment("2026-11-11T22:59:00Z")} | ${"kept"}      | ${"in Berlin that day was not over"}
  ${"kept"}      | ${"11"} | ${null}        | ${moment("2026-11-11T23:01:00Z")} | ${"kept_late"} | ${"in Berlin it was"}
  ${"kept"}      | ${"12"} | ${at("11:00")} | ${at("11:30")}                    | ${"kept_late"} | ${"half an hour late is late"}
  ${"replaced"}  | ${"11"} | ${null}        | ${NOON}                           | ${"replaced"}  | ${"we owned up to it"}
  ${"withdrawn"} | ${"11"} | ${null}        | ${NOON}                           | ${"withdrawn"} | ${"nobody waits for it"}
`("$state, due on the $dueOn: $fate, because $why", ({ state, dueOn, dueAt, settledAt, fate }) => {
  const one = { ...promise, state, dueOn: `2026-11-${dueOn}`, dueAt, settledAt };
  expect(fateOf(one, wall)).toBe(fate);
});

test.each`
  but                        | to              | because      | answer                  | why
  ${{}}                      | ${"2026-11-16"} | ${"A storm"} | ${"done"}               | ${"it still holds, and they read why"}
  ${{ dueOn: "2026-11-12" }} | ${"2026-11-16"} | ${"A storm"} | ${"done"}               | ${"today is not over"}
  ${{ dueOn: "2026-11-11" }} | ${"2026-11-16"} | ${"A storm"} | ${"promise_broken"}     | ${"it is broken, not moved"}
  ${{}}                      | ${"2026-11-16"} | ${" "}       | ${"reason_needed"}      | ${"they would not read why"}
  ${{}}                      | ${"2026-11-11"} | ${"A storm"} | ${"day_past"}           | ${"it would be broken as it is moved"}
  ${{}}                      | ${"2026-11-14"} | ${"A storm"} | ${"same_day"}           | ${"nothing would change"}
  ${{ state: "kept" }}       | ${"2026-11-16"} | ${"A storm"} | ${"commitment_settled"} | ${"it is kept"}
`("moving it to $to: $answer, because $why", ({ but, to, because, answer }) => {
  const moved = move({ ...promise, ...but }, { to, because, at: NOON, byName: "Ana" }, wall);
  expect(said(moved)).toBe(answer);
  if (!moved.ok) return;
  const from = but.dueOn ?? promise.dueOn;
  expect(moved.value).toMatchObject({ dueOn: to, moves: [{ from, to, because, byName: "Ana" }] });
});

test.each`
  but                                       | caseId | answer                  | why
  ${{ dueOn: "2026-11-11" }}                | ${"7"} | ${"done"}               | ${"its day has passed"}
  ${{}}                                     | ${"7"} | ${"not_broken"}         | ${"it can still be kept or moved"}
  ${{ dueOn: "2026-11-11", state: "kept" }} | ${"7"} | ${"commitment_settled"} | ${"it was kept late"}
  ${{ dueOn: "2026-11-11" }}                | ${"8"} | ${"not_found"}          | ${"it is another case's"}
`("owning up to it: $answer, because $why", ({ but, caseId, answer }) => {
  const one = replace({ ...promise, ...but }, { at: NOON, by: "Ana", caseId }, wall);
  expect(said(one)).toBe(answer);
  if (one.ok) expect(one.value).toMatchObject({ state: "replaced", settledAt: NOON });
});

test.each`
  dueOn           | isLead   | answer              | why
  ${"2026-11-12"} | ${false} | ${"done"}           | ${"its day is not over"}
  ${"2026-11-11"} | ${false} | ${"promise_broken"} | ${"it would be dropped in silence"}
  ${"2026-11-11"} | ${true}  | ${"done"}           | ${"a lead answers for it"}
`("taking it back on $dueOn: $answer, because $why", ({ dueOn, isLead, answer }) => {
  expect(said(mayDrop({ ...promise, dueOn }, wall, isLead))).toBe(answer);
});
