/** Find vouchers by the end of their codes and by how they stand; a whole code is never shown. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { endOf, normalEnd } from "./code.ts";
import { stateOf, type Voucher, type VoucherState } from "./voucher.ts";
import type { Vouchers } from "./vouchers.ts";

export type FindNeeds = {
  readonly vouchers: Pick<Vouchers, "newest">;
  readonly codeOf: (awardId: string) => string;
  readonly now: () => Moment;
};

type Seen = { readonly voucher: Voucher; readonly end: string; readonly state: VoucherState };

const PAGE = 50;
const AT_ONCE = 500;
/** Codes lie nowhere: each that is looked at is spelled anew. */
const LOOKED_MOST = 20_000;

/** Answers a page, newest first; `next` goes on behind it, null where there is no more. */
export async function findVouchers(
  { vouchers, codeOf, now }: FindNeeds,
  deed: {
    ends?: string | undefined;
    state?: VoucherState | undefined;
    after?: string | undefined;
    by: Actor;
  },
): Promise<Outcome<{ found: readonly Seen[]; next: string | null }>> {
  const allowed = may(deed.by, "books:read");
  if (!allowed.ok) return allowed;
  const wanted = normalEnd(deed.ends ?? "");
  const found: Seen[] = [];
  let after = deed.after;
  for (let looked = 0; looked < LOOKED_MOST; looked += AT_ONCE) {
    const many = await vouchers.newest(after, AT_ONCE);
    for (const voucher of many) {
      if (found.length === PAGE) return done({ found, next: after ?? null });
      after = voucher.id;
      const state = stateOf(voucher, now());
      const end = endOf(codeOf(voucher.debtId));
      const fits = !deed.state || deed.state === state;
      if (fits && end.endsWith(wanted)) found.push({ voucher, end, state });
    }
    if (many.length < AT_ONCE) return done({ found, next: null });
  }
  return done({ found, next: after ?? null });
}
