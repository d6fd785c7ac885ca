/** The conversation and what happened around it, in one order. */
import { expect, test } from "vitest";
import type { Happening, Message } from "../api/shapes.ts";
import { isPicture, storyOf, weight } from "./thread.ts";

const at = (minute: number) => `2026-11-22T10:${String(minute).padStart(2, "0")}:00.000Z`;
const by = { kind: "colleague", id: "a", name: "Ana" };
const message = (minute: number): Message => ({
  id: `m${minute}`,
  direction: "in",
  channel: "mail",
  at: at(minute),
  by,
  subject: "",
  body: "",
  folded: null,
  automatic: false,
  attachments: [],
  delivery: null,
});
const event = (minute: number, what = "case triaged"): Happening => ({
  seq: minute,
  at: at(minute),
  what,
  by,
  says: what,
  facts: {},
});

test("events between two messages stand together, in order", () => {
  const story = storyOf([message(5), message(1)], [event(3), event(2), event(9)]);
  expect(
    story.map((item) =>
      item.kind === "message" ? item.message.id : item.events.map((e) => e.seq),
    ),
  ).toEqual(["m1", [2, 3], "m5", [9]]);
});

test("what a message shows by itself is not told a second time", () => {
  const told = ["customer wrote", "note written", "letter sent", "letter left"];
  expect(
    storyOf(
      [message(1)],
      told.map((what) => event(2, what)),
    ),
  ).toHaveLength(1);
});

test.each`
  type               | shown    | why
  ${"image/png"}     | ${true}  | ${"a plain picture"}
  ${"image/JPEG"}    | ${true}  | ${"capitals don't matter"}
  ${"image/svg+xml"} | ${false} | ${"it may carry a script"}
  ${"text/html"}     | ${false} | ${"no picture"}
`("$type: $why", ({ type, shown }) => {
  expect(isPicture(type)).toBe(shown);
});

test.each`
  bytes        | says        | why
  ${999}       | ${"999 B"}  | ${"small"}
  ${840_213}   | ${"840 KB"} | ${"whole kilobytes"}
  ${2_140_000} | ${"2.1 MB"} | ${"one decimal of megabytes"}
`("$says: $why", ({ bytes, says }) => {
  expect(weight(bytes)).toBe(says);
});
