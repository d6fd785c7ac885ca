/** How much room is left is said before it runs out. */
import { expect, test } from "vitest";
import { room } from "./room.ts";

test.each`
  text               | letters | says                         | isOver   | why
  ${""}              | ${350}  | ${"350 of 350 letters left"} | ${false} | ${"all of it"}
  ${"x".repeat(350)} | ${350}  | ${"0 of 350 letters left"}   | ${false} | ${"just fits"}
  ${"x".repeat(352)} | ${350}  | ${"2 letters too many"}      | ${true}  | ${"would be cut off"}
  ${"😀"}            | ${350}  | ${"349 of 350 letters left"} | ${false} | ${"one sign is one letter"}
  ${"ab"}            | ${null} | ${"2 letters"}               | ${false} | ${"no limit is known"}
`("$why", ({ text, letters, says, isOver }) => {
  expect(room(text, letters)).toEqual({ says, isOver });
});
