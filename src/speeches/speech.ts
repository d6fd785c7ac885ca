/** A speech is one language of the house: its phrases, and how it says days, sums and counts. */
import { type Money, spoken } from "../words/money.ts";
import { done, type Outcome, type Refusal, refused } from "../words/outcome.ts";
import { type Forms, filled, type Phrases } from "./phrases.ts";

export type Speech = {
  /** ISO 639-1, as a page or a mail declares it. */
  readonly id: string;
  readonly says: Phrases;
  /** "Friday 6 November 2026" of "2026-11-06". */
  readonly day: (day: string) => string;
  readonly sum: (money: Money) => string;
  readonly figure: (count: number) => string;
  readonly counted: (forms: Forms, count: number) => string;
};

/** The English of the house is British. */
const placeOf = (id: string): string => (id === "en" ? "en-GB" : id);

export function speechOf(says: Phrases): Speech {
  const { id } = says;
  const days = new Intl.DateTimeFormat(placeOf(id), { dateStyle: "full", timeZone: "UTC" });
  const figures = new Intl.NumberFormat(id);
  const rules = new Intl.PluralRules(id);
  const day = (on: string) => days.format(new Date(`${on}T12:00:00Z`));
  const figure = (count: number) => figures.format(count);
  return {
    id,
    says,
    day: id === "en" ? (on) => day(on).replace(",", "") : day,
    sum: (money) => spoken(money, id),
    figure,
    counted: (forms, count) =>
      filled(forms[rules.select(count)] ?? forms.other, { count: figure(count) }),
  };
}

/** The customer's own, where the house speaks it; else English. */
export function speechIn(speeches: readonly Speech[], language: string | null): Speech {
  const found = speeches.find(({ id }) => id === language) ?? speeches.find(isEnglish);
  if (!found) throw new Error("the handbook has no English page");
  return found;
}

const isEnglish = ({ id }: Speech): boolean => id === "en";

/** A door of the house's has its own, or leaves it to each browser. */
export const speechAt = (
  speeches: readonly Speech[],
  own: string | null,
  header: string | undefined,
): Speech => speeches.find(({ id }) => id === own) ?? speechAsked(speeches, header);

/** A door of the house's may have a language that a sheet speaks, or none of its own. */
export function mustSpeak(speeches: readonly Speech[], own: string | null): Outcome<true> {
  if (own === null || speeches.some(({ id }) => id === own)) return done(true);
  const names = speeches.map(({ says }) => says.name).join(", ");
  return refused(
    "language_unspoken",
    `The handbook has no sheet for “${own}” among its pages. It speaks ${names}.`,
  );
}

/**
 * What to note of somebody who is new: the page that they were shown, unless their words are in
 * another language. English is spoken to everybody of whom we know nothing, so it says nothing.
 */
export const languageShown = ({ id }: Speech, heard: string | null): string | null =>
  id !== "en" && (heard === null || heard === id) ? id : null;

/** What a browser asks for, of whoever we know nothing: "de-AT,de;q=0.9,en;q=0.8" (RFC 9110). */
export function speechAsked(speeches: readonly Speech[], header: string | undefined): Speech {
  const asked = (header ?? "")
    .slice(0, 200)
    .split(",")
    .map((each) => {
      const [tag = "", ...facts] = each.trim().toLowerCase().split(";");
      const weight = facts.map((fact) => /^\s*q=([\d.]+)$/.exec(fact)?.[1]).find(Boolean);
      return { id: tag.split("-")[0] ?? "", weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ id, weight }) => weight > 0 && speeches.some((each) => each.id === id))
    .toSorted((a, b) => b.weight - a.weight);
  return speechIn(speeches, asked[0]?.id ?? null);
}

/** "Dear Maria,": nobody is called by an address, and that is all we know of some. */
export const greetingIn = ({ says: { mail } }: Speech, firstName: string): string =>
  firstName === "" || firstName.includes("@") ? mail.hello : filled(mail.dear, { name: firstName });

export type Refused = { readonly says: string; readonly language: string };

/** Why it could not be, as a customer is told; what has no phrase is said as the desk says it. */
export function refusedIn(speech: Speech, { code, because, facts = {} }: Refusal): Refused {
  const { says, id: language } = speech;
  if (code === "code_wrong" && typeof facts["left"] === "number") {
    return { says: speech.counted(says.counts.tries, facts["left"]), language };
  }
  const phrases: Readonly<Record<string, string>> = says.refused;
  const phrase = Object.hasOwn(phrases, code) ? phrases[code] : undefined;
  if (phrase === undefined) return { says: because, language: "en" };
  const by = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === "number" ? speech.figure(fact) : fact,
  ]);
  return { says: filled(phrase, Object.fromEntries(by)), language };
}
