/** Which language a complaint is in, by its smallest words. */
import type { Heard } from "./passage.ts";

/** Words that are everywhere in one language and nowhere, or rarely, in the others. */
const SMALL: Readonly<Record<string, string>> = {
  en:
    "the and is was my you your to of it for not with have this that are on be at but " +
    "they i do we can what how",
  de: "der die das und ist nicht ich mit ein eine auf von zu sie wir haben wurde bei für mir auch",
  fr: "le les et est une pas je que vous mon ma pour dans avec sur ce été mais au nous avons",
  es: "el los y es una no que mi por con para pero se lo está muy fue ha las del me",
  it: "il gli e è una non che mio per con ma sono di la ho del mi era più anche",
  nl: "de het een en is niet ik van mijn dat met op voor ook maar heb werd bij er jullie",
  pt: "o os e é uma não que meu minha por com para mas foi está do da em muito eu",
  pl: "nie jest się że w mój moja jak ale był była mnie przez już tylko czy dla",
};
const OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL))
  for (const word of words.split(" ")) OF.set(word, [...(OF.get(word) ?? []), language]);

const ENOUGH = 2;

/** ISO 639-1 of the language with the most small words; null below two, or when two are level. */
export const languageOf = (passage: readonly Heard[]): string | null => {
  const counts = new Map<string, number>();
  for (const { word } of passage)
    for (const language of OF.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (!first || first[1] < ENOUGH || first[1] === second?.[1]) return null;
  return first[0];
};
