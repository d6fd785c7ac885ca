/** Issue a voucher for an award: it has reached the customer as soon as its code stands there. */
import type { Journal } from "../journal/index.ts";
import { type Ledger, pay } from "../ledger/index.ts";
import { may } from "../people/index.ts";
import { type Voucher, type Vouchers, voucherFor } from "../vouchers/index.ts";
import { type Actor, byOf } from "../words/actor.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Awards, handedOver, noAward, noted, told } from "./award.ts";

export type IssueNeeds = {
  readonly awards: Pick<Awards, "hold" | "change">;
  readonly vouchers: Pick<Vouchers, "keep">;
  readonly ledger: Pick<Ledger, "hold" | "enter">;
  readonly journal: Journal;
  readonly now: () => Moment;
  readonly newId: NewId;
  /** The code of an award's voucher, made from the house's secret each time it is shown. */
  readonly codeOf: (awardId: string) => string;
  readonly hash: (code: string) => string;
};

const CODED: readonly string[] = ["voucher", "credit", "discount"];

export async function issueVoucher(
  needs: IssueNeeds,
  { awardId, by }: { awardId: string; by: Actor },
): Promise<Outcome<Voucher>> {
  const { awards, vouchers, ledger, journal, now, newId, codeOf, hash } = needs;
  const allowed = by.kind === "customer" ? done(by) : may(by, "award:settle");
  if (!allowed.ok) return allowed;
  const award = await awards.hold(awardId);
  const debt = award && (await ledger.hold(awardId));
  if (!award || !debt) return noAward();
  if (!CODED.includes(award.kind)) return NO_CODE;
  const at = now();
  const paid = handedOver(award, at);
  const entry = pay(debt, "vouchers");
  if (!paid.ok || !entry.ok) return paid.ok ? (entry as Outcome<never>) : paid;
  const { caseId, percent, amountMinor: costMinor, currency } = award;
  const voucher = voucherFor(
    { debtId: awardId, caseId, percent, costMinor, currency },
    { id: newId(), codeHash: hash(codeOf(awardId)), at },
  );
  await vouchers.keep(voucher);
  const { id: voucherId, expiresAt } = voucher;
  const facts = { ...noted(award), voucherId, percent, expiresAt };
  await journal.add({ what: "voucher issued", by, caseId, facts });

  await ledger.enter(debt, entry.value, byOf(by), at);
  // Who accepts on their own page sees the code there.
  const seen = by.kind === "customer" ? told(paid.value, "page", at) : paid;
  await awards.change(seen.ok ? seen.value : paid.value);
  const instead = award.instrument ? { instead: award.instrument } : {};
  await journal.add({ what: "award paid", by, caseId, facts: { ...noted(award), ...instead } });
  return done(voucher);
}

const NO_CODE = refused(
  "no_code",
  "Only a voucher, a discount and store credit can be handed over as a code. Pay this one.",
);
