import { expect, test } from "vitest";
import { buffer, pace } from "./limits.ts";

const bytes = (...each: number[]) => Uint8Array.from(each);

test("a buffer gives back what it was given", () => {
  const into = buffer(5);
  into.add(bytes(1, 2));
  into.add(bytes(3, 4, 5));
  expect(into.bytes()).toEqual(bytes(1, 2, 3, 4, 5));
});

test("a buffer that ran over keeps nothing, and takes nothing any more", () => {
  const into = buffer(4);
  const held = into.add(bytes(1, 2, 3)) + into.add(bytes(4, 5)) + into.add(bytes(6));
  expect(held).toBe(0);
  expect(into.bytes()).toBeNull();
});

test("a buffer weighs what it holds, not what it was handed in", () => {
  const into = buffer(1_000_000);
  let held = 0;
  for (let each = 0; each < 100_000; each++) held += into.add(bytes(13, 10));
  expect(into.bytes()).toHaveLength(200_000);
  expect(held).toBeLessThan(600_000);
  expect(into.drop()).toBe(held);
});

test.each`
  at        | goes     | why
  ${0}      | ${true}  | ${"the first of two"}
  ${1}      | ${true}  | ${"the second of two"}
  ${2}      | ${false} | ${"two a minute are gone"}
  ${15_000} | ${false} | ${"half a mail has grown back"}
  ${31_000} | ${true}  | ${"one has grown back"}
`("two a minute, at $at ms: $goes, $why", ({ at, goes }) => {
  const mayGo = pace(2);
  const before = [0, 1].filter((each) => each < at);
  for (const each of before) mayGo("10.0.0.1", each);
  expect(mayGo("10.0.0.1", at)).toBe(goes);
  expect(mayGo("10.0.0.2", at)).toBe(true);
});

test("however many strangers come, whoever is too fast stays so", () => {
  const mayGo = pace(1);
  for (let each = 0; each < 50_000; each++) mayGo(`stranger ${each}`, each / 1_000);
  expect(mayGo("stranger 49999", 51)).toBe(false);
});
