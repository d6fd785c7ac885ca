import { expect, test } from "vitest";
import { isOnlyThanks } from "./thanks.ts";

test.each`
  text                                    | only     | why
  ${"Thank you so much, Ana!"}            | ${true}  | ${"joy asks for nothing"}
  ${"Danke!"}                             | ${true}  | ${"in any of the common tongues"}
  ${"Thanks. When does the voucher end?"} | ${false} | ${"a question must not be swallowed"}
  ${"Thanks, but it is broken again."}    | ${false} | ${"the second failure is worse than the first"}
  ${"Thank you, it hasn't arrived."}      | ${false} | ${"nor a quiet complaint"}
  ${"It is broken."}                      | ${false} | ${"there are no thanks in it"}
  ${`Thanks ${"and so on ".repeat(12)}`}  | ${false} | ${"long letters are read by a person"}
`("$text → $only: $why", ({ text, only }) => {
  expect(isOnlyThanks(text as string)).toBe(only);
});
