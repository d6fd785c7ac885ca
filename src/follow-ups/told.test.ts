import { expect, test } from "vitest";
import type { Entry } from "../journal/index.ts";
import { toldIn } from "./told.ts";

const line = (what: string, facts: object = {}) => ({ what, facts, at: what }) as unknown as Entry;
const low = line("follow-up answered", { verdict: "not_put_right" });
const good = line("follow-up answered", { verdict: "put_right" });
const asks = line("follow-up answered", { verdict: "put_right", asks: true });

test.each`
  lines                                              | says                                      | why
  ${[good]}                                          | ${null}                                   | ${"a plain yes waits for nobody"}
  ${[low]}                                           | ${"They are not happy with it"}           | ${"somebody must read it"}
  ${[asks]}                                          | ${"They asked something in their answer"} | ${"a thank-you swallows no question"}
  ${[good, line("call-back asked")]}                 | ${"They ask to be called back"}           | ${"one tap is enough"}
  ${[low, line("letter sent")]}                      | ${null}                                   | ${"we have answered"}
  ${[low, line("call noted")]}                       | ${null}                                   | ${"we have spoken"}
  ${[low, line("case reopened"), line("lead told")]} | ${"They are not happy with it"}           | ${"what the desk does by itself answers nobody"}
  ${[line("letter sent"), low]}                      | ${"They are not happy with it"}           | ${"it came after"}
`("after $lines.length lines: $says, because $why", ({ lines, says }) => {
  expect(toldIn(lines)?.says ?? null).toBe(says);
});
