/** Remedies as the customer reads them: what each is, and its worth to them; never its cost. */
import type { Offer } from "../../compensation/index.ts";
import type { Remedy } from "../../policies/index.ts";
import { filled, type Speech } from "../../speeches/index.ts";
import { money, spoken } from "../../words/money.ts";

export const remediesSaid = (speech: Speech, remedies: readonly Remedy[], currency: string) =>
  remedies.map((remedy) => ({ what: remedy.what, worth: worthSaid(speech, remedy, currency) }));

/** "€25.00" in money, "worth €25.00" in kind; nothing when its words say so, or when it depends. */
function worthSaid(speech: Speech, remedy: Remedy, currency: string) {
  const { kind, what, percent, amountMinor, worthMinor } = remedy;
  if (kind === "none" || percent) return null;
  const sum = money(amountMinor ?? worthMinor, currency);
  // Colleagues write what it is, in their language or in the customer's.
  const ways = [spoken(sum), spoken(sum, speech.id)].flatMap((way) => [way, whole(way)]);
  if (sum.minor === 0 || ways.some((way) => typed(what).includes(typed(way)))) return null;
  const amount = speech.sum(sum);
  return amountMinor === undefined ? filled(speech.says.offer.worth, { amount }) : amount;
}

/** Nobody types the narrow and hard spaces of a format. */
const typed = (text: string): string => text.replace(/[\u00A0\u202F]/g, " ");

/** "€25" of "€25.00", "25 €" of "25,00 €". */
const whole = (sum: string): string => sum.replace(/[.,]00(?!\d)/, "");

/** What the law owes them, in the law's own currency. */
export const owedSaid = (speech: Speech, owed: Offer["owed"]) =>
  owed.map(({ name, clause, amountMinor, currency, rights }) => ({
    name,
    clause,
    amount: amountMinor > 0 ? speech.sum(money(amountMinor, currency)) : null,
    rights,
  }));

/** What they asked for instead, and what one of us answered. */
export const counterSaid = (speech: Speech, { counter, currency }: Offer) =>
  counter && {
    amount: counter.amountMinor === null ? null : speech.sum(money(counter.amountMinor, currency)),
    words: counter.words,
    reply: counter.reply && {
      verdict: counter.reply.verdict,
      name: counter.reply.by.name,
      words: counter.reply.words,
    },
  };

export const answerSaid = ({ answer, options }: Offer) =>
  answer && {
    fit: answer.fit,
    words: answer.words,
    chosen: options.find(({ id }) => id === answer.optionId)?.label ?? null,
  };
