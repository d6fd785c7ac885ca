/** A promise keeps its owner and day while the letter is being rewritten around it. */
import type { Commitment } from "@amends/sincerity";
import { expect, test } from "vitest";
import { type Bound, bind, unbound } from "./promises.ts";

const found = (quote: string, more: Partial<Commitment> = {}): Commitment => ({
  kind: "repair",
  what: quote,
  who: "we",
  quote,
  start: 0,
  end: quote.length,
  ...more,
});
const bound = (quote: string, more: Partial<Bound> = {}): Bound => ({
  key: quote,
  kind: "repair",
  what: quote,
  quote,
  ownerId: "leo",
  dueOn: "2026-12-01",
  ...more,
});

test("a new promise belongs to the writer, with the day that the letter names", () => {
  const [one] = bind([found("we will ship it by Friday", { due: "2026-11-27" })], [], "ana");
  expect(one).toMatchObject({ ownerId: "ana", dueOn: "2026-11-27" });
});

test("rewording keeps the owner and the day that were chosen", () => {
  const [one] = bind(
    [found("we will ship a new one to you by Friday")],
    [bound("we will ship a new one by Friday")],
    "ana",
  );
  expect(one).toMatchObject({ ownerId: "leo", dueOn: "2026-12-01" });
  expect(one?.quote).toBe("we will ship a new one to you by Friday");
});

test("another promise in its place is a new one", () => {
  const [one] = bind([found("we will call you")], [bound("we will ship a new one")], "ana");
  expect(one).toMatchObject({ ownerId: "ana", dueOn: "" });
});

test("two like promises never share one binding", () => {
  const twice = bind([found("we will call you"), found("we will call you")], [], "ana");
  const again = bind([found("we will call you"), found("we will call you")], twice, "ana");
  expect(again.map(({ key }) => key)).toEqual(twice.map(({ key }) => key));
  expect(new Set(again.map(({ key }) => key)).size).toBe(2);
});

test("a promise that left the text goes, one added by hand stays", () => {
  const { quote: _, ...byHand } = bound("a call on Monday", { key: "hand" });
  expect(bind([], [bound("we will call"), byHand], "ana").map(({ key }) => key)).toEqual(["hand"]);
});

test("a promise without a day holds the letter back, unless it was set aside", () => {
  expect(unbound([bound("a", { dueOn: "" }), bound("b")])).toBe(1);
  expect(unbound([bound("a", { dueOn: "", setAside: "a wish, no promise" })])).toBe(0);
});
