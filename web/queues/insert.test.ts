/** Where a snippet goes in a letter. */
import { expect, test } from "vitest";
import { placeFor } from "./insert.ts";

test.each`
  doc                             | caret | place | why
  ${"Dear Maria,\n\n\n\nAna\n"}   | ${0}  | ${13} | ${"nobody has written yet: after the greeting"}
  ${"Dear Maria,\n\nIt is.\nAna"} | ${15} | ${15} | ${"where the writer stands"}
  ${"Hello"}                      | ${0}  | ${5}  | ${"without an empty line, at the end"}
`("$place: $why", ({ doc, caret, place }) => {
  expect(placeFor(doc, caret)).toBe(place);
});
