/** Where sentences end and how words are read. */
import { expect, test } from "vitest";
import { pageOf } from "./read-letter.ts";

const sentences = (text: string): string[] => {
  const page = pageOf(text);
  return Array.from({ length: page.sentenceCount }, (_, at) => page.span(page.sentence(at)).quote);
};

test.each`
  text                                    | count | because
  ${"Sorry. We broke it."}                | ${2}  | ${"a full stop"}
  ${"Sorry! We broke it?"}                | ${2}  | ${"other stops"}
  ${"Dear Mr. Lind, sorry."}              | ${1}  | ${"a title"}
  ${"We open at 9 a.m. on Monday."}       | ${1}  | ${"an abbreviation"}
  ${"It cost 3.50 in all."}               | ${1}  | ${"a decimal"}
  ${"J. Moss wrote."}                     | ${1}  | ${"an initial"}
  ${"Dear Ana\n\nWe broke it"}            | ${2}  | ${"an empty line"}
  ${"we broke it\nand mended it"}         | ${1}  | ${"a wrapped line"}
  ${"we broke it\n- and mended it"}       | ${2}  | ${"a list"}
  ${"See https://a.example/b.c. Then go"} | ${2}  | ${"an address is one word"}
  ${""}                                   | ${0}  | ${"nothing said"}
`("$count sentences: $because", ({ text, count }) => expect(sentences(text)).toHaveLength(count));

const wordsOf = (text: string): string[] => {
  const page = pageOf(text);
  return Array.from({ length: page.size }, (_, at) => page.word(at));
};

test.each`
  text                 | words                | because
  ${"We've"}           | ${"we have"}         | ${"contractions are opened"}
  ${"can’t"}           | ${"can not"}         | ${"with a curly apostrophe, too"}
  ${"won't"}           | ${"will not"}        | ${"an odd stem"}
  ${"cannot"}          | ${"can not"}         | ${"as one word"}
  ${"It's Ana's"}      | ${"it is ana's"}     | ${"a possessive is no verb"}
  ${"less-than-ideal"} | ${"less than ideal"} | ${"hyphens join words"}
`("$text is read as $words: $because", ({ text, words }) =>
  expect(wordsOf(text).join(" ")).toBe(words),
);

test.each`
  text                 | shape      | because
  ${"£64.00"}          | ${"money"} | ${"a sum"}
  ${"a.b@c.example"}   | ${"email"} | ${"an address"}
  ${"020 7946 0018"}   | ${"phone"} | ${"a number to ring"}
  ${"09:10"}           | ${"time"}  | ${"an hour"}
  ${"[Customer Name]"} | ${"blank"} | ${"a template's gap"}
  ${"{{order}}"}       | ${"blank"} | ${"another template's gap"}
  ${"____"}            | ${"line"}  | ${"a line to write on"}
  ${"[redacted]"}      | ${"word"}  | ${"taken out on purpose"}
  ${"[the terms](u)"}  | ${"word"}  | ${"a link"}
`("$text is $shape: $because", ({ text, shape }) => expect(pageOf(text).shape(0)).toBe(shape));
