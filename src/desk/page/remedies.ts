/** Remedies as the customer reads them: what each is, and its worth to them; never its cost. */
import type { Offer } from "../../compensation/index.ts";
import type { Remedy } from "../../policies/index.ts";
import { money, spoken } from "../../words/money.ts";

export const remediesSaid = (remedies: readonly Remedy[], currency: string) =>
  remedies.map((remedy) => ({ what: remedy.what, worth: worthSaid(remedy, currency) }));

/** "€25.00" in money, "worth €25.00" in kind; nothing when its words say so, or when it depends. */
function worthSaid({ kind, what, percent, amountMinor, worthMinor }: Remedy, currency: string) {
  if (kind === "none" || percent) return null;
  const said = spoken(money(amountMinor ?? worthMinor, currency));
  const isSaid = what.includes(said) || what.includes(said.replace(/\.00$/, ""));
  if (isSaid || (amountMinor ?? worthMinor) === 0) return null;
  return amountMinor === undefined ? `worth ${said}` : said;
}

/** What the law owes them, in the law's own currency. */
export const owedSaid = (owed: Offer["owed"]) =>
  owed.map(({ name, clause, amountMinor, currency, rights }) => ({
    name,
    clause,
    amount: amountMinor > 0 ? spoken(money(amountMinor, currency)) : null,
    rights,
  }));

/** What they asked for instead, and what one of us answered. */
export const counterSaid = ({ counter, currency }: Offer) =>
  counter && {
    amount: counter.amountMinor === null ? null : spoken(money(counter.amountMinor, currency)),
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
