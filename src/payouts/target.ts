/** A target is where an award goes: the payment, the order, the account, or whoever does it. */
import type { RemedyKind } from "../policies/index.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { bicIn, ibanIn } from "./iban.ts";
import type { Means } from "./means.ts";

export type Target = {
  /** The card payment that is refunded: pi_… or ch_… */
  readonly payment?: string;
  /** The shop's own number of the order. */
  readonly order?: string;
  readonly iban?: string;
  readonly bic?: string;
  /** Whose account it is. */
  readonly holder?: string;
  readonly ownerId?: string;
  /** Until when it is done: 2026-12-01. */
  readonly day?: string;
  /** What the house's own system knows it by. */
  readonly mark?: string;
};

export type Given = { readonly [Part in keyof Target]?: string | undefined };

const READ: Readonly<Record<Means, (given: Given, kind: RemedyKind) => Outcome<Target>>> = {
  stripe({ payment = "" }) {
    return /^(?:pi|ch|py)_[A-Za-z0-9]{3,120}$/.test(payment.trim())
      ? done({ payment: payment.trim() })
      : refused(
          "target_missing",
          "Say which payment is refunded: its number begins with pi_ or ch_.",
        );
  },
  shopify({ order = "" }, kind) {
    if (kind === "discount") return done({});
    const number = /^(?:gid:\/\/shopify\/Order\/)?(\d{1,20})$/.exec(order.trim())?.[1];
    return number
      ? done({ order: number })
      : refused(
          "target_missing",
          "Say which order is refunded: the number in its address at the shop.",
        );
  },
  bank({ iban = "", bic, holder = "" }) {
    const account = ibanIn(iban);
    if (!account) return refused("iban_wrong", "This IBAN does not add up. Ask for it once more.");
    const bank = bic?.trim() ? bicIn(bic) : undefined;
    if (bank === null) return refused("bic_wrong", "This is no BIC: eight or eleven signs.");
    const name = holder.trim().slice(0, 70);
    if (!name) return refused("target_missing", "Say whose account it is.");
    return done({ iban: account, holder: name, ...(bank ? { bic: bank } : {}) });
  },
  task({ ownerId = "", day = "" }) {
    return ownerId && /^\d{4}-\d{2}-\d{2}$/.test(day)
      ? done({ ownerId, day })
      : refused("target_missing", "Say who does it, and until which day.");
  },
  house: ({ mark }) => done(mark?.trim() ? { mark: mark.trim().slice(0, 120) } : {}),
};

/** What this way needs to know, checked before anybody is asked. */
export const targetFor = (means: Means, kind: RemedyKind, given: Given): Outcome<Target> =>
  READ[means](given, kind);
