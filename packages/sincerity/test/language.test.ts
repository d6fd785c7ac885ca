/** What language a letter is in, and that rules for another need no code. */
import { expect, test } from "vitest";
import { compile } from "../build/compile.ts";
import { languagesIn } from "../build/languages.ts";
import { readRules } from "../build/read-rules.ts";
import { houseOf } from "../src/house.ts";
import { check, open } from "../src/index.ts";
import { BOOKS } from "../src/rules.generated.ts";

const GERMAN =
  "Sehr geehrte Frau Lind, es tut uns leid, falls Sie zu lange warten mussten. " +
  "Das war nicht in Ordnung, und wir haben die Lieferung heute auf den Weg gebracht.";
const FRENCH =
  "Chère Madame, nous sommes désolés que votre colis soit arrivé en retard. C'est notre faute, " +
  "et nous vous remboursons les frais de port dès demain.";
const ENGLISH =
  "We are sorry if the lamp upset you. We will send you a new one by Friday, at no cost.";

test.each`
  text                                                                                    | code         | because
  ${ENGLISH}                                                                              | ${"en"}      | ${"small words throughout"}
  ${"Ugly lamp. Replacement shipped Monday. Refund processed. Regards, Maya Lind, Lumen"} | ${"unknown"} | ${"too terse to be sure of"}
  ${"Refund processed Monday."}                                                           | ${"en"}      | ${"a few words say too little"}
  ${""}                                                                                   | ${"en"}      | ${"nothing said"}
  ${GERMAN}                                                                               | ${"unknown"} | ${"German"}
  ${FRENCH}                                                                               | ${"unknown"} | ${"French"}
  ${"Lamentamos que su pedido llegara tarde; hoy le hemos devuelto todo el dinero."}      | ${"unknown"} | ${"Spanish"}
  ${"Beste mevrouw, het spijt ons dat uw pakket te laat was. Dat was onze fout."}         | ${"unknown"} | ${"Dutch, the nearest"}
  ${"Прошу прощения за то, что ваша посылка пришла так поздно, это наша вина."}           | ${"unknown"} | ${"Russian"}
  ${`${FRENCH}\n> ${ENGLISH}\n> ${ENGLISH}`}                                              | ${"unknown"} | ${"what is quoted doesn't count"}
`("$code: $because", ({ text, code }) => {
  const { language } = check({ text });
  expect(language).toEqual({ code, checked: code !== "unknown" });
});

test("what can't be read is not judged, and says so", () => {
  const reading = check({ text: FRENCH, required: ["regret"] });
  expect(reading).toMatchObject({ faults: [], missing: [], elements: {}, score: 0 });
  expect(reading.verdict).toBe("revise");
  expect(reading.reasons).toEqual([expect.stringMatching(/nothing in it was checked/)]);
});

test("a letter that turns English while it is written is read from then on", () => {
  const draft = open({ stance: "apology" });
  expect(draft.read(FRENCH).language.checked).toBe(false);
  expect(draft.read(ENGLISH)).toEqual(check({ text: ENGLISH, stance: "apology" }));
});

test("a second language is a folder of rules", () => {
  const folder = new URL("languages", import.meta.url).pathname;
  expect(languagesIn(folder)).toEqual(["de"]);
  const rules = readRules(`${folder}/de`);
  const house = houseOf([...BOOKS, compile(rules)]);
  const german = house.check({ text: GERMAN });
  expect(german.language).toEqual({ code: "de", checked: true });
  expect(Object.keys(german.elements)).toEqual(["regret"]);
  expect(german.faults.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([
    "falls: leid, falls",
  ]);
  expect(house.check({ text: ENGLISH })).toEqual(check({ text: ENGLISH }));
  expect(house.check({ text: FRENCH }).language.code).toBe("unknown");
  for (const { id, flags, passes } of rules.rules.filter(({ level }) => level)) {
    const speaks = (text: string) =>
      houseOf([compile(rules)])
        .check({ text })
        .faults.some(({ rule }) => rule === id);
    for (const text of flags) expect([text, speaks(text)]).toEqual([text, true]);
    for (const text of passes) expect([text, speaks(text)]).toEqual([text, false]);
  }
});
