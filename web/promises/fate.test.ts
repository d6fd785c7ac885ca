import { expect, test } from "vitest";
import { fateOn } from "./fate.ts";

const at = (moment: string) => Date.parse(moment);
const promise = { state: "open", dueOn: "2026-11-12", dueAt: null, settledAt: null } as const;

test.each`
  change                                                  | now                   | fate           | why
  ${{}}                                                   | ${"2026-11-09T12:00"} | ${"open"}      | ${"three days are left"}
  ${{}}                                                   | ${"2026-11-10T12:00"} | ${"due_soon"}  | ${"two are not many"}
  ${{}}                                                   | ${"2026-11-12T23:00"} | ${"due_today"} | ${"its whole day belongs to it"}
  ${{}}                                                   | ${"2026-11-13T00:30"} | ${"broken"}    | ${"its day is over"}
  ${{ dueAt: "2026-11-12T10:00:00Z" }}                    | ${"2026-11-12T23:00"} | ${"broken"}    | ${"its moment is over"}
  ${{ state: "kept", settledAt: "2026-11-12T09:00:00Z" }} | ${"2026-11-20T12:00"} | ${"kept"}      | ${"it was there on its day"}
  ${{ state: "kept", settledAt: "2026-11-15T09:00:00Z" }} | ${"2026-11-20T12:00"} | ${"kept_late"} | ${"it was not"}
  ${{ state: "replaced" }}                                | ${"2026-11-20T12:00"} | ${"replaced"}  | ${"another stands in its place"}
`("at $now: $fate, because $why", ({ change, now, fate }) => {
  expect(fateOn({ ...promise, ...change }, at(now))).toBe(fate);
});
