/** An award is one remedy that we owe the customer, from the pledge until it has reached them. */
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { RemedyKind } from "../policies/index.ts";
import type { Offer } from "./offer.ts";

/**
 * pledged → instructed → paid; or failed, and instructed anew. Paid, it may come back: reversed, it
 * is owed again. Withdrawn: taken back before it was paid. What is proposed and approved is the
 * offer; accepted, it is pledged.
 */
export type AwardState = "pledged" | "instructed" | "paid" | "failed" | "reversed" | "withdrawn";

/** How the customer was told where it stands. */
export const TELLINGS = ["page", "letter", "mail", "call", "person"] as const;
export type Telling = (typeof TELLINGS)[number];

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
  /** Who or what was told to pay it: "stripe", "bank"; "voucher": a code; null: nobody yet. */
  readonly instrument: string | null;
  readonly instructedAt: Moment | null;
  /** Why it failed, or came back. */
  readonly trouble: string | null;
  readonly settledAt: Moment | null;
  /** A tracking number, a bank reference, the words of whoever saw it done. */
  readonly proof: string | null;
  /** When the customer was told that it was paid, and how; it says nothing of the money itself. */
  readonly toldAt: Moment | null;
  readonly toldHow: Telling | null;
  /** What the law owes, and no goodwill; null: it was given freely. */
  readonly entitlementId: string | null;
};

/** What is known of an award before it is pledged. */
export type Draft = Pick<
  Award,
  | "caseId"
  | "offerId"
  | "place"
  | "kind"
  | "what"
  | "percent"
  | "amountMinor"
  | "currency"
  | "entitlementId"
>;

/** What verbs ask of the place where awards are kept. */
export type Awards = {
  keep(award: Award): Promise<void>;
  ofCase(caseId: string): Promise<readonly Award[]>;
  /** Reads an award and holds it until the deed is done. */
  hold(id: string): Promise<Award | null>;
  /** Keeps where it stands. */
  change(award: Award): Promise<void>;
};

/** The awards of an accepted offer: one for each remedy of the accepted option, save "none". */
export function awardsOf({ id, caseId, currency, options, answer }: Offer): Draft[] {
  const option = options.find((each) => each.id === answer?.optionId);
  if (!option || answer?.verdict !== "accepted") return [];
  const theirs = { caseId, offerId: id, currency, entitlementId: null };
  return option.remedies.flatMap(({ kind, what, percent = null, costMinor: amountMinor }, place) =>
    kind === "none" ? [] : [{ ...theirs, place, kind, what, percent, amountMinor }],
  );
}

export const pledged = (draft: Draft, id: string, awardedAt: Moment): Award => ({
  ...draft,
  id,
  awardedAt,
  state: "pledged",
  instrument: null,
  instructedAt: null,
  trouble: null,
  settledAt: null,
  proof: null,
  toldAt: null,
  toldHow: null,
});

/**
 * One step of an award. A person pays by hand; an instrument is instructed, then confirms or fails.
 * `proof` is how one can see that it arrived, `because` is why it did not.
 */
export type Settlement =
  | { readonly act: "instruct"; readonly instrument: string }
  | { readonly act: "pay" | "confirm"; readonly proof: string }
  | { readonly act: "fail" | "reverse" | "withdraw"; readonly because: string };

/** Owed, and on its way by nobody. */
export const isOpen = ({ state }: Pick<Award, "state">): boolean =>
  state === "pledged" || state === "failed" || state === "reversed";

/** Not with the customer yet, and not taken back. */
export const isOwed = (award: Pick<Award, "state">): boolean =>
  isOpen(award) || award.state === "instructed";

/** The award of a voucher has this instead of an instrument: its code was handed over. */
const BY_CODE = "voucher";

/** Where an award stands once its code is with the customer. */
export function handedOver(award: Award, at: Moment): Outcome<Award> {
  const paid = moved(award, { act: "pay", proof: "Its code was handed over." }, at);
  return paid.ok ? done({ ...paid.value, instrument: BY_CODE }) : paid;
}

/** Where an award stands after a step; each step is taken once, and never past another. */
export function moved(award: Award, step: Settlement, at: Moment): Outcome<Award> {
  const stands = standing(award, step.act);
  if (!stands.ok) return stands;
  switch (step.act) {
    case "instruct": {
      const { instrument } = step;
      return done({ ...award, state: "instructed", instrument, instructedAt: at, trouble: null });
    }
    case "pay":
    case "confirm":
      return done({ ...award, state: "paid", settledAt: at, proof: step.proof, trouble: null });
    case "fail":
      return done({ ...award, state: "failed", trouble: step.because });
    case "reverse": {
      const anew = { settledAt: null, proof: null, toldAt: null, toldHow: null };
      return done({ ...award, ...anew, state: "reversed", trouble: step.because });
    }
    case "withdraw":
      return done({ ...award, state: "withdrawn", settledAt: at });
  }
}

/** Whether an award stands where this step begins. */
function standing(award: Award, act: Settlement["act"]): Outcome<Award> {
  const { state, instrument } = award;
  const isOn = state === "instructed";
  if (act === "reverse") {
    if (instrument === BY_CODE) return CODE_STAYS;
    return state === "paid"
      ? done(award)
      : refused("not_paid", "This award was not paid, so that nothing of it can come back.");
  }
  if (!isOwed(award)) {
    return refused("already_settled", `This award was ${state} already; that stands.`);
  }
  if (act === "confirm" || act === "fail") {
    return isOn
      ? done(award)
      : refused("not_instructed", "Nobody was told to pay this award. It can be paid by hand.");
  }
  if (!isOn) return done(award);
  return act === "instruct"
    ? refused("already_instructed", `This award is on its way by ${instrument} already.`)
    : refused(
        "is_instructed",
        `This award is on its way by ${instrument}. Wait for its answer, or stop it there first.`,
      );
}

const CODE_STAYS = refused(
  "is_a_code",
  "This was handed over as a code, and a code does not come back. What an order used of it is " +
    "taken back with that order.",
);

/** The customer was told that it was paid: once; telling them again changes nothing. */
export function told(award: Award, toldHow: Telling, toldAt: Moment): Outcome<Award> {
  if (award.toldAt) return done(award);
  return award.state === "paid"
    ? done({ ...award, toldAt, toldHow })
    : refused("not_paid", "This award was not paid yet. The customer can be told once it is.");
}

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
