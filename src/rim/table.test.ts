/** Tables as programs export them: parted by this or that, quoted, marked, or broken. */
import { expect, test } from "vitest";
import { rowsIn, tableIn } from "./table.ts";

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

test.each`
  text                                  | lines        | why
  ${"a,b\n1,2\n3,4"}                    | ${[1, 2, 3]} | ${"a line a row"}
  ${"a\n\n1\n\n\n2\n"}                  | ${[1, 3, 6]} | ${"empty lines count, and are no rows"}
  ${'a,b\r\n"one\r\ntwo",1\r\n2,3\r\n'} | ${[1, 2, 4]} | ${"a quoted row over two lines, as Windows ends them"}
`("on which line a row begins: $why", ({ text, lines }) => {
  expect(rowsIn(text)?.map(({ line }) => line)).toEqual(lines);
});
