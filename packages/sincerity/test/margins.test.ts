/** What stands in a letter and is not said by it is not judged, and places stay in the text. */
import { expect, test } from "vitest";
import { check } from "../src/index.ts";
import { pageOf } from "./read-letter.ts";

const said = (text: string): string => {
  const page = pageOf(text);
  return Array.from({ length: page.size }, (_, at) => page.word(at)).join(" ");
};

const ATTRIBUTION = "On Tue, 3 May 2026 at 10:00, Ana Roy <ana@roy.example> wrote:";

test.each`
  text                                                     | words                               | because
  ${"We broke it.\n> You broke it.\nSorry."}               | ${"we broke it sorry"}              | ${"a marked line is quoted"}
  ${"> You broke it.\n>> No\n > why\nSorry."}              | ${"sorry"}                          | ${"quotes in quotes, and at the start"}
  ${`Sorry.\n\n${ATTRIBUTION}\n> It broke.\nWe mend it.`}  | ${"sorry we mend it"}               | ${"an answer between quoted lines"}
  ${`Sorry.\n\n${ATTRIBUTION}\n\nIt broke.\nIt did.`}      | ${"sorry"}                          | ${"without marks the rest is theirs"}
  ${"Sorry.\nOn Tue, 3 May 2026,\nAna wrote:\n\nIt broke"} | ${"sorry"}                          | ${"wrapped by a mail program"}
  ${"On Monday you wrote: it broke."}                      | ${"on monday you wrote it broke"}   | ${"said within a sentence"}
  ${"On the day she wrote:\nit broke"}                     | ${"on the day she wrote it broke"}  | ${"no date, no mail program"}
  ${"Sorry.\n-----Original Message-----\nFrom: Ana"}       | ${"sorry"}                          | ${"the letter that is answered"}
  ${"Sorry.\nFrom: Ana\nSent: Monday\nIt broke"}           | ${"sorry"}                          | ${"the same, of another program"}
  ${"Sorry.\n-- \nAna Roy\nHead of care"}                  | ${"sorry"}                          | ${"a signature"}
  ${"Sorry.\n--\nAna Roy"}                                 | ${"sorry"}                          | ${"its space taken away"}
  ${"Sorry.\n-- and yet\nthis"}                            | ${"sorry and yet this"}             | ${"a dash is no signature"}
  ${"We <b>did</b> it.<br>Sorry"}                          | ${"we did it sorry"}                | ${"tags"}
  ${"<style>p { sorry }</style><p class='a'>We did</p>"}   | ${"we did"}                         | ${"a style is no text"}
  ${"Sorry.<blockquote>It broke</blockquote>Yours"}        | ${"sorry yours"}                    | ${"a quotation in HTML"}
  ${"Sorry <!-- if --> so"}                                | ${"sorry so"}                       | ${"a comment"}
  ${"Sorry <!-- if so"}                                    | ${"sorry if so"}                    | ${"one that is never closed"}
  ${"We&nbsp;did it &amp; it&#39;s mended; we&rsquo;ll"}   | ${"we did it it is mended we will"} | ${"entities"}
  ${"Marks & Co"}                                          | ${"marks & co"}                     | ${"an and of its own"}
  ${"Dear <Name>, <Title>"}                                | ${"dear <name> <title>"}            | ${"gaps are no tags"}
  ${"2 < 3 and 4 > 3"}                                     | ${"2 3 and 4 3"}                    | ${"less and more"}
`("$because: $words", ({ text, words }) => expect(said(text)).toBe(words));

test("what the customer wrote is no fault of the letter", () => {
  const text = "We are sorry that your lamp broke.\n> Sorry if I sound cross, but it broke.\n";
  expect(check({ text }).faults).toEqual([]);
});

test("a tag that begins a line parts sentences, one within a line doesn't", () => {
  expect(pageOf("We did it<br>and mended it").sentenceCount).toBe(2);
  expect(pageOf("We <b>did</b> it").sentenceCount).toBe(1);
});

test("a finding around a tag quotes the tag", () => {
  const text = "We are sorry if this <b>upset</b> you.";
  for (const { start, end, quote } of check({ text }).faults)
    expect(text.slice(start, end)).toBe(quote);
});
