/** Languages by their ISO 639-1 codes, as one picks them. */

/** Those that are spoken in the regions of the handbook, and the most spoken ones beside. */
const CODES = (
  "ar bg bn cs da de el en es et fi fr ga he hi hr hu id it ja ko lt lv mt nb nl pl pt ro ru sk " +
  "sl sr sv ta te th tr uk ur vi zh"
).split(" ");

const named = new Intl.DisplayNames("en", { type: "language" });

export const languageName = (code: string): string => named.of(code) ?? code;

export const languages: readonly (readonly [string, string])[] = CODES.map(
  (code) => [code, languageName(code)] as const,
).toSorted(([, a], [, b]) => a.localeCompare(b));
