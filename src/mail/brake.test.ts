import { expect, test } from "vitest";
import { minutesLater, moment } from "../words/moment.ts";
import { mayWriteByItself } from "./brake.ts";

const NOW = moment("2026-11-23T09:00:00.000Z");
const ago = (...minutes: number[]) => minutes.map((each) => minutesLater(NOW, -each));
const hourly = Array.from({ length: 10 }, (_, hour) => (hour + 1) * 61);

test.each`
  earlier                          | ok       | why
  ${[]}                            | ${true}  | ${"nothing went before"}
  ${ago(1, 2, 3)}                  | ${true}  | ${"three in an hour"}
  ${ago(1, 2, 3, 4)}               | ${false} | ${"four in an hour are enough"}
  ${ago(61, 62, 63, 64)}           | ${true}  | ${"that was the hour before"}
  ${ago(...hourly.slice(0, 9))}    | ${true}  | ${"nine in a day"}
  ${ago(...hourly)}                | ${false} | ${"ten in a day are enough"}
  ${ago(...Array(50).fill(1_441))} | ${true}  | ${"yesterday is forgotten"}
`("one more may go: $ok, $why", ({ earlier, ok }) => {
  expect(mayWriteByItself(earlier, NOW).ok).toBe(ok);
});
