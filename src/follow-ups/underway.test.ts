import { expect, test } from "vitest";
import type { Entry } from "../journal/index.ts";
import { underway } from "./underway.ts";

/** "commitment made c1 repair" as a line of the journal. */
const line = (text: string): Entry => {
  const [, what, id, kind] = /^(\D+?) (\w\d)(?: (\w+))?$/.exec(text) ?? [];
  return { what, facts: { awardId: id, commitmentId: id, kind } } as unknown as Entry;
};

test.each`
  lines                                                                                   | answer            | why
  ${[]}                                                                                   | ${undefined}      | ${"nothing was promised"}
  ${["award pledged a1"]}                                                                 | ${/arrived/}      | ${"it is on its way"}
  ${["award pledged a1", "award paid a1"]}                                                | ${undefined}      | ${"it is there"}
  ${["award pledged a1", "award withdrawn a1"]}                                           | ${undefined}      | ${"it was taken back"}
  ${["award pledged a1", "award pledged a2", "award paid a1"]}                            | ${/arrived/}      | ${"the other one is not"}
  ${["award pledged a1", "award paid a1", "award reversed a1"]}                           | ${/arrived/}      | ${"it came back"}
  ${["commitment made c1 repair"]}                                                        | ${/put .* right/} | ${"a lamp is promised"}
  ${["commitment made c1 compensation"]}                                                  | ${/put .* right/} | ${"money is promised"}
  ${["commitment made c1 repair", "commitment broken c1"]}                                | ${/put .* right/} | ${"a broken promise is no delivery"}
  ${["commitment made c1 repair", "commitment kept c1"]}                                  | ${undefined}      | ${"it was kept"}
  ${["commitment made c1 repair", "commitment withdrawn c1"]}                             | ${undefined}      | ${"it was let go, with a reason"}
  ${["commitment made c1 repair", "commitment made c2 repair", "commitment replaced c1"]} | ${/put .* right/} | ${"another stands in its place"}
  ${["commitment made c1 followup"]}                                                      | ${undefined}      | ${"a call is what we ask by"}
  ${["commitment made c1 prevention"]}                                                    | ${undefined}      | ${"that is for the next one"}
`("after $lines: because $why", ({ lines, answer }) => {
  for (const about of ["remedy", "relation"] as const) {
    const why = underway(about, lines.map(line));
    if (answer) expect(why).toMatch(answer);
    else expect(why).toBeUndefined();
  }
  expect(underway("apology", lines.map(line))).toBeUndefined();
});
