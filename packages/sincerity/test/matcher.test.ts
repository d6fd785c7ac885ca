/** The small language of the rules, and the one pass that finds every phrase. */
import { expect, test } from "vitest";
import { Weave } from "../build/phrases/weave.ts";
import { Automaton } from "../src/phrases/automaton.ts";
import { Page } from "../src/text/page.ts";

const found = (pattern: string, text: string): string[] => {
  const weave = new Weave({ us: ["we", "i", "our team"], me: ["we", "i"] });
  const set = weave.add([pattern]);
  const page = new Page(new Automaton(weave.net())).read(text);
  const { hits } = page;
  const quotes: string[] = [];
  for (let hit = hits.of(set); hit >= 0; hit = hits.after(hit))
    quotes.push(page.span({ first: hits.first.at(hit), last: hits.last.at(hit) }).quote);
  return quotes;
};

test.each`
  pattern                    | text                                         | finds                            | because
  ${"so sorry"}              | ${"We are SO sorry."}                        | ${["SO sorry"]}                  | ${"case is not read"}
  ${"so sorry"}              | ${"So. Sorry."}                              | ${[]}                            | ${"no phrase crosses a full stop"}
  ${"a|the lamp"}            | ${"A lamp, the lamp, one lamp."}             | ${["A lamp", "the lamp"]}        | ${"a choice of words"}
  ${"(look into|check) it"}  | ${"We look into it, check it."}              | ${["look into it", "check it"]}  | ${"a choice of phrases"}
  ${"so? sorry"}             | ${"sorry, so sorry"}                         | ${["sorry", "so sorry"]}         | ${"a word that may be left out"}
  ${"so (very much)? sorry"} | ${"so very much sorry"}                      | ${["so very much sorry"]}        | ${"a phrase that may be left out"}
  ${"sorry ..2 if"}          | ${"sorry to you if; sorry to all of you if"} | ${["sorry to you if"]}           | ${"a gap has its limit"}
  ${"@us broke"}             | ${"I broke it. Our team broke it."}          | ${["I broke", "Our team broke"]} | ${"a list, with phrases in it"}
  ${"apolog*"}               | ${"apologies, apologise"}                    | ${["apologies", "apologise"]}    | ${"a beginning"}
  ${"*ness"}                 | ${"rudeness"}                                | ${["rudeness"]}                  | ${"an ending"}
  ${"because !of"}           | ${"because of it, because it"}               | ${["because it"]}                | ${"a word that may not stand there"}
  ${"because !@me"}          | ${"because we, because it"}                  | ${["because it"]}                | ${"nor any word of a list"}
  ${"paid #money"}           | ${"We paid £20."}                            | ${["paid £20"]}                  | ${"a shape"}
  ${"^ sorry"}               | ${"Sorry. So sorry."}                        | ${["Sorry"]}                     | ${"the start of a sentence"}
  ${"on us $"}               | ${"It is on us. It is on us all."}           | ${["on us"]}                     | ${"the end of a sentence"}
  ${"sorry ..2"}             | ${"We are sorry."}                           | ${["sorry"]}                     | ${"a gap may be empty, at the end, too"}
  ${"tell you _"}            | ${"I tell you."}                             | ${[]}                            | ${"the end of a sentence is no word"}
  ${"not _ it"}              | ${"not mend it"}                             | ${["not mend it"]}               | ${"any one word"}
  ${"bank end"}              | ${"the bank's end"}                          | ${["bank's end"]}                | ${"an owner answers to its name"}
`("$pattern in $text: $because", ({ pattern, text, finds }) =>
  expect(found(pattern, text)).toEqual(finds),
);

test("many choices in a row stay quick to grow and to find", () => {
  const ways = "(a|b|c d|e f|g h|i j|k l)";
  const pattern = Array.from({ length: 9 }, () => ways).join(" ");
  expect(found(pattern, "a b c d e f g h i j k l a b")).toEqual(["a b c d e f g h i j k l a b"]);
});

test.each`
  pattern    | says                   | because
  ${""}      | ${/at least one word/} | ${"an empty phrase would be everywhere"}
  ${"(a b"}  | ${/never closed/}      | ${"a bracket is left open"}
  ${"a) b"}  | ${/never opened/}      | ${"a bracket is closed twice"}
  ${"a |"}   | ${/only one side/}     | ${"a choice needs two"}
  ${"a ^ b"} | ${/only at the start/} | ${"a sentence starts once"}
  ${"so?"}   | ${/found in nothing/}  | ${"it may be left out altogether"}
  ${"!@us"}  | ${/several words/}     | ${"one word is ruled out at a time"}
  ${"@them"} | ${/no list "@them"/}   | ${"no such list"}
`("$pattern is refused: $because", ({ pattern, says }) =>
  expect(() => found(pattern, "")).toThrow(says),
);
