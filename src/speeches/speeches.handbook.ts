/** Reads what the customer's page says, a sheet a language; a bad sheet is refused with places. */
import { z } from "zod";
import { binderOf, type Filed, mustBeSound } from "../rim/binder.ts";
import type { Slip } from "../rim/sheet.ts";
import { bracesIn, COUNTED, FORMS, namesIn, PARTS, type Phrases } from "./phrases.ts";
import { type Speech, speechOf } from "./speech.ts";

const Line = z.string().trim().min(1).max(1_000);
const Forms = z.strictObject({
  ...Object.fromEntries(FORMS.map((form) => [form, Line.optional()])),
  other: Line,
});

const partOf = (part: keyof typeof PARTS) =>
  z.strictObject(Object.fromEntries(namesIn(part).map((name) => [name, Line])));

const parts = Object.keys(PARTS) as (keyof typeof PARTS)[];
const PageSheet = z.strictObject({
  id: z.string().regex(/^[a-z]{2}$/, "Write a language as two letters, such as de."),
  name: Line,
  source: Line,
  ...Object.fromEntries(parts.map((part) => [part, partOf(part)])),
  counts: z.strictObject(Object.fromEntries(COUNTED.map((name) => [name, Forms]))),
}) as unknown as z.ZodType<Phrases>;

/** Everything that is wrong with these sheets. */
export const checkPages = (folder: string): readonly Slip[] => read(folder).slips;

/** @throws with every slip at once, each with file, line, column and remedy. */
export function readPages(folder: string): readonly Speech[] {
  const { slips, sheets } = read(folder);
  mustBeSound(slips);
  return sheets.map(({ value }) => speechOf(value));
}

function read(folder: string) {
  const { slips, all } = binderOf(folder);
  const sheets = all("pages", PageSheet);
  const english = sheets.find(({ value }) => value.id === "en");
  for (const sheet of english ? sheets : []) slips.push(...braced(sheet, english?.value));
  const [first] = sheets;
  if (first && !english) {
    slips.push(first.slip(["id"], "There is no pages/en.yml: it speaks where no other fits."));
  }
  return { slips, sheets };
}

/** A phrase that lost its {name}, or has one that nobody fills. */
const braced = ({ value, slip }: Filed<Phrases>, english: Phrases | undefined): readonly Slip[] =>
  parts.flatMap((part) => {
    const here: Readonly<Record<string, string>> = value[part];
    const there: Readonly<Record<string, string>> = english?.[part] ?? here;
    return Object.entries(here).flatMap(([name, text]) => {
      const wanted = bracesIn(there[name] ?? text);
      if (bracesIn(text) === wanted) return [];
      const says = wanted ? `Here stand these braces, each once: ${wanted}.` : "No braces here.";
      return [slip([part, name], says)];
    });
  });
