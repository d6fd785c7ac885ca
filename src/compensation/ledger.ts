/**
 * The ledger remembers every amount we pledged, paid or withdrew.
 *
 * An entry moves one amount from one account to another, so the books balance by construction.
 * Entries are only ever added: an award is pledged once, then paid or withdrawn once.
 */
import type { Moment } from "../words/moment.ts";
import { type Money, money } from "../words/money.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { By, Offer } from "./offer.ts";
import type { RemedyKind } from "../policies/index.ts";

export type Account = "goodwill" | "owed" | "given";

export type Act = "pledge" | "pay" | "withdraw";

export type Entry = {
  readonly act: Act;
  readonly from: Account;
  readonly to: Account;
  readonly amount: Money;
};

/** pledged: owed · paid: it has reached the customer · withdrawn: taken back before it was paid. */
export type AwardState = "pledged" | "paid" | "withdrawn";

/** One remedy that the customer accepted, from the pledge until it has reached them. */
export type Award = {
  readonly id: string;
  readonly caseId: string;
  readonly offerId: string;
  /** The place of the remedy in the accepted option: one award each, never two. */
  readonly place: number;
  readonly kind: RemedyKind;
  readonly what: string;
  readonly percent: number | null;
  /** What it costs the house: the books are kept at cost. */
  readonly amountMinor: number;
  readonly currency: string;
  readonly state: AwardState;
  readonly awardedAt: Moment;
  readonly settledAt: Moment | null;
  /** A tracking number, a bank reference, the words of whoever saw it done. */
  readonly proof: string | null;
  /** What the law owes, and no goodwill; null: it was given freely. */
  readonly entitlementId: string | null;
};

/** What verbs ask of the place where awards and their entries are kept. */
export type Awards = {
  keep(award: Award): Promise<void>;
  ofCase(caseId: string): Promise<readonly Award[]>;
  /** Reads an award and holds it with its entries, oldest first, until the deed is done. */
  hold(id: string): Promise<{ award: Award; entries: readonly Entry[] } | null>;
  settle(award: Award): Promise<void>;
  enter(award: Award, entry: Entry, by: By, at: Moment): Promise<void>;
};

/** The awards of an accepted offer: one for each remedy of the accepted option, save "none". */
export function awardsOf({ id, caseId, currency, options, answer }: Offer): Omit<Award, "id">[] {
  const option = options.find((each) => each.id === answer?.optionId);
  if (!option || answer?.verdict !== "accepted") return [];
  return option.remedies.flatMap(({ kind, what, percent, costMinor }, place) =>
    kind === "none"
      ? []
      : [
          {
            caseId,
            offerId: id,
            place,
            kind,
            what,
            percent: percent ?? null,
            amountMinor: costMinor,
            currency,
            state: "pledged" as const,
            awardedAt: answer.at,
            settledAt: null,
            proof: null,
            entitlementId: null,
          },
        ],
  );
}

/** What the ledger and the award agree on once an entry is made. */
export const settled = (award: Award, act: Act, at: Moment, proof: string | null): Award => ({
  ...award,
  state: act === "pay" ? "paid" : "withdrawn",
  settledAt: at,
  proof,
});

/** What the journal notes of an award. */
export const noted = ({ id, offerId, kind, amountMinor, currency, entitlementId }: Award) => ({
  awardId: id,
  offerId,
  kind,
  amountMinor,
  costMinor: amountMinor,
  currency,
  ...(entitlementId ? { entitlementId } : {}),
});

export const noAward = (): Outcome<never> => refused("not_found", "There is no such award.");

/** `entries` are those of one award, oldest first. */
export const pledge = (entries: readonly Entry[], amount: Money): Outcome<Entry> =>
  entries.length === 0
    ? done({ act: "pledge", from: "goodwill", to: "owed", amount })
    : refused("already_pledged", "This award was pledged already; one award is one promise.");

export const pay = (entries: readonly Entry[]): Outcome<Entry> => close(entries, "pay", "given");

export const withdraw = (entries: readonly Entry[]): Outcome<Entry> =>
  close(entries, "withdraw", "goodwill");

function close(entries: readonly Entry[], act: Act, to: Account): Outcome<Entry> {
  const [pledged, before] = entries;
  if (!pledged) return refused("nothing_pledged", "Nothing was pledged under this award.");
  return before
    ? refused(
        "already_settled",
        `This award was ${before.act === "pay" ? "paid" : "withdrawn"} already; that stands.`,
      )
    : done({ act, from: "owed", to, amount: pledged.amount });
}

/** What lies in each account, in minor units; goodwill, where it comes from, sinks below zero. */
export type Balance = Readonly<Record<Account, number>>;

export function balance(entries: readonly Entry[]): Balance {
  const lies = { goodwill: 0, owed: 0, given: 0 };
  for (const { from, to, amount } of entries) {
    lies[from] -= amount.minor;
    lies[to] += amount.minor;
  }
  return lies;
}

export type Books = {
  readonly currency: string;
  readonly pledgedMinor: number;
  readonly owedMinor: number;
  readonly givenMinor: number;
  readonly withdrawnMinor: number;
  /** Nothing is lost between the accounts, and the awards say the same as the entries. */
  readonly balanced: boolean;
};

/** `awards`: what the awards themselves come to, by their state; a second witness. */
export function booksOf(
  entries: readonly Entry[],
  awards: Readonly<Record<AwardState, number>>,
  currency: string,
): Books {
  const { goodwill, owed, given } = balance(entries);
  const total = (act: Act) => money(sumOf(entries.filter((entry) => entry.act === act)), currency);
  const [pledged, withdrawn] = [total("pledge").minor, total("withdraw").minor];
  const agrees = owed === awards.pledged && given === awards.paid && withdrawn === awards.withdrawn;
  return {
    currency,
    pledgedMinor: pledged,
    owedMinor: owed,
    givenMinor: given,
    withdrawnMinor: withdrawn,
    balanced: goodwill + owed + given === 0 && owed >= 0 && agrees,
  };
}

const sumOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { amount }) => sum + amount.minor, 0);
