/** Rules unpacked a step at a time: nobody waits long, and letters are read as ever. */
import { expect, test } from "vitest";
import { houseOf } from "../src/house.ts";
import { check } from "../src/index.ts";
import { BOOKS } from "../src/rules.generated.ts";

const LETTER = {
  text: "We are sorry that the lamp broke. I will send a new one by Friday.",
  today: "2026-05-06",
};
const always = () => true;

test("it takes many short steps, and says when all is ready", () => {
  const house = houseOf(BOOKS);
  let steps = 1;
  while (!house.ready(always)) steps += 1;
  expect(steps).toBeGreaterThan(500);
  expect(house.ready(always)).toBe(true);
  expect(house.check(LETTER)).toEqual(check(LETTER));
});

test("who can't wait reads at once, and what was begun is gone on with", () => {
  const house = houseOf(BOOKS);
  let asked = 0;
  expect(house.ready(() => (asked += 1) > 100)).toBe(false);
  expect(asked).toBe(101);
  expect(house.check(LETTER)).toEqual(check(LETTER));
  expect(house.ready(always)).toBe(true);
});

test("without rules there is nothing to wait for", () => {
  expect(houseOf([]).ready(always)).toBe(true);
});
