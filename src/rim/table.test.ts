/** Tables as programs export them: parted by this or that, quoted, marked, or broken. */
import { expect, test } from "vitest";
import { tableIn } from "./table.ts";

test.each`
  text                          | rows                                      | why
  ${"a,b\n1,2\n"}               | ${[["a", "b"], ["1", "2"]]}               | ${"commas"}
  ${"a;b\n1,5;2"}               | ${[["a", "b"], ["1,5", "2"]]}             | ${"semicolons, where commas are decimal"}
  ${"a\tb\n1\t2"}               | ${[["a", "b"], ["1", "2"]]}               | ${"tabs"}
  ${'a,b\n"one, two\nlines",2'} | ${[["a", "b"], ["one, two\nlines", "2"]]} | ${"quoted, over two lines"}
  ${"\ufeffa,b\n1"}             | ${[["a", "b"], ["1"]]}                    | ${"marked as Unicode, a cell short"}
  ${""}                         | ${[]}                                     | ${"nothing at all"}
  ${'a\n"never closed'}         | ${undefined}                              | ${"broken"}
`("$why", ({ text, rows }) => {
  expect(tableIn(text)).toEqual(rows);
});
