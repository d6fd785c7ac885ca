/** How a language is chosen, and what it makes of days, sums, counts and refusals. */
import { expect, test } from "vitest";
import { SPEAKS_ENGLISH, SPEAKS_GERMAN, SPEECHES } from "../../test/speeches.ts";
import { money } from "../words/money.ts";
import { bracesIn, filled } from "./phrases.ts";
import { languageShown, mustSpeak, refusedIn, speechAsked, speechAt, speechIn } from "./speech.ts";

test.each`
  language | speaks  | why
  ${"de"}  | ${"de"} | ${"theirs"}
  ${"en"}  | ${"en"} | ${"theirs"}
  ${"fr"}  | ${"en"} | ${"the house has no French"}
  ${null}  | ${"en"} | ${"nobody knows"}
`("$language speaks $speaks: $why", ({ language, speaks }) => {
  expect(speechIn(SPEECHES, language).id).toBe(speaks);
});

test.each`
  header                       | speaks  | why
  ${"de"}                      | ${"de"} | ${"plainly asked"}
  ${"de-AT,de;q=0.9,en;q=0.8"} | ${"de"} | ${"Austria's German is German"}
  ${"en-US,en;q=0.9,de;q=0.8"} | ${"en"} | ${"rather English"}
  ${"en;q=0.4, de;q=0.7"}      | ${"de"} | ${"what counts is the weight, not the place"}
  ${"fr,it;q=0.9,DE;q=0.1"}    | ${"de"} | ${"better than none of theirs"}
  ${"de;q=0"}                  | ${"en"} | ${"not German, they say"}
  ${"*"}                       | ${"en"} | ${"any will do"}
  ${"de;q=nonsense"}           | ${"de"} | ${"a weight that is none is left out"}
  ${"🦆;;;,,=;q"}              | ${"en"} | ${"nonsense"}
  ${undefined}                 | ${"en"} | ${"nobody asked"}
`("a browser that sends $header reads $speaks: $why", ({ header, speaks }) => {
  expect(speechAsked(SPEECHES, header).id).toBe(speaks);
});

test.each`
  own     | asks         | speaks  | why
  ${"de"} | ${"en"}      | ${"de"} | ${"the house wrote the form in German, whatever browser opens it"}
  ${null} | ${"de, en"}  | ${"de"} | ${"it says nothing, so the browser is asked"}
  ${"en"} | ${"de"}      | ${"en"} | ${"English is a choice, too"}
  ${"fr"} | ${"de"}      | ${"de"} | ${"its sheet was taken out of the handbook"}
  ${null} | ${undefined} | ${"en"} | ${"nobody says anything"}
`("a door of $own speaks $speaks to $asks: $why", ({ own, asks, speaks }) => {
  expect(speechAt(SPEECHES, own, asks).id).toBe(speaks);
});

test.each`
  own     | code                   | why
  ${null} | ${null}                | ${"it is left to the browser"}
  ${"de"} | ${null}                | ${"there is a sheet"}
  ${"fr"} | ${"language_unspoken"} | ${"nobody wrote one"}
`("a door may speak $own: $why", ({ own, code }) => {
  const may = mustSpeak(SPEECHES, own);
  expect(may.ok ? null : may.refusal.code).toBe(code);
});

test.each`
  shown             | heard   | noted   | why
  ${SPEAKS_GERMAN}  | ${"de"} | ${"de"} | ${"they read and write German"}
  ${SPEAKS_GERMAN}  | ${null} | ${"de"} | ${"their few words do not tell"}
  ${SPEAKS_GERMAN}  | ${"fr"} | ${null} | ${"they answered in another"}
  ${SPEAKS_ENGLISH} | ${"en"} | ${null} | ${"English is for everybody, so it tells nothing"}
  ${SPEAKS_ENGLISH} | ${null} | ${null} | ${"nor does it with few words"}
`("shown $shown.id, heard $heard, noted $noted: $why", ({ shown, heard, noted }) => {
  expect(languageShown(shown, heard)).toBe(noted);
});

const NBSP = "\u00A0";
test.each`
  speech            | day                            | sum                   | figure
  ${SPEAKS_ENGLISH} | ${"Friday 6 November 2026"}    | ${"€1,250.50"}        | ${"4,001"}
  ${SPEAKS_GERMAN}  | ${"Freitag, 6. November 2026"} | ${`1.250,50${NBSP}€`} | ${"4.001"}
`("$day, $sum, $figure", ({ speech, day, sum, figure }) => {
  expect(speech.day("2026-11-06")).toBe(day);
  expect(speech.sum(money(125_050, "EUR"))).toBe(sum);
  expect(speech.figure(4_001)).toBe(figure);
});

test.each`
  count | english                                  | german
  ${1}  | ${"With you within a day of your yes."}  | ${"Innerhalb eines Tages nach Ihrem Ja bei Ihnen."}
  ${3}  | ${"With you within 3 days of your yes."} | ${"Innerhalb von 3 Tagen nach Ihrem Ja bei Ihnen."}
`("$count: $english", ({ count, english, german }) => {
  const say = (speech: typeof SPEAKS_ENGLISH) => speech.counted(speech.says.counts.within, count);
  expect(say(SPEAKS_ENGLISH)).toBe(english);
  expect(say(SPEAKS_GERMAN)).toBe(german);
});

test.each`
  refusal                                                                               | says                       | language | why
  ${{ code: "code_wrong", because: "No.", facts: { left: 1 } }}                         | ${/noch einmal versuchen/} | ${"de"}  | ${"one try is said otherwise than two"}
  ${{ code: "code_wrong", because: "No.", facts: { left: 3 } }}                         | ${/noch 3-mal/}            | ${"de"}  | ${"with its number"}
  ${{ code: "words_too_long", because: "No.", facts: { letters: 4_001, most: 4_000 } }} | ${/4\.001 Zeichen/}        | ${"de"}  | ${"as German writes numbers"}
  ${{ code: "offer_expired", because: "Run out." }}                                     | ${/abgelaufen/}            | ${"de"}  | ${"to a customer it is said otherwise than to a colleague"}
  ${{ code: "not_found", because: "There is no such offer." }}                          | ${/^There is no such/}     | ${"en"}  | ${"what has no phrase is marked as English"}
  ${{ code: "constructor", because: "Strange." }}                                       | ${/^Strange/}              | ${"en"}  | ${"nor is anything else of an object a phrase"}
`("$refusal.code: $why", ({ refusal, says, language }) => {
  const said = refusedIn(SPEAKS_GERMAN, refusal);
  expect(said.says).toMatch(says);
  expect(said.language).toBe(language);
});

test("what fills a brace is never filled itself", () => {
  expect(filled("“{title}” of {house}", { title: "{house}", house: "Lumen" })).toBe(
    "“{house}” of Lumen",
  );
  expect(bracesIn("{b} and {a}, {b}")).toBe("{a} {b} {b}");
});
