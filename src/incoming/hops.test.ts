import { expect, test } from "vitest";
import { automatic } from "./automatic.ts";
import { hopsIn } from "./hops.ts";

test.each`
  header     | hops   | is              | why
  ${["1"]}   | ${1}   | ${"auto_reply"} | ${"another desk wrote it by itself"}
  ${["2"]}   | ${2}   | ${"auto_reply"} | ${"and was answered by one"}
  ${["3"]}   | ${3}   | ${"loop"}       | ${"they answer each other"}
  ${["1e9"]} | ${100} | ${"loop"}       | ${"no end of it"}
  ${["-1"]}  | ${0}   | ${null}         | ${"we never write that"}
  ${["x"]}   | ${0}   | ${null}         | ${"no number"}
  ${[]}      | ${0}   | ${null}         | ${"not there"}
`("$header are $hops hops: $why", ({ header, hops, is }) => {
  const headers = new Map([["x-amends-hops", header]]);
  expect(hopsIn(headers)).toBe(hops);
  expect(automatic(headers, "care@other.example")).toBe(is);
});
