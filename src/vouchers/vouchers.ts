/** The place where vouchers and their redemptions are kept, as verbs ask of it. */
import type { Moment } from "../words/moment.ts";
import type { Redemption } from "./redemption.ts";
import type { Voucher } from "./voucher.ts";

/** What verbs ask of the place where vouchers are kept. */
export type Vouchers = {
  keep(voucher: Voucher): Promise<void>;
  ofCase(caseId: string): Promise<readonly Voucher[]>;
  /** Finds a voucher by the hash of its code and holds it, so that two tills cannot cross. */
  hold(codeHash: string): Promise<Voucher | null>;
  holdId(id: string): Promise<Voucher | null>;
  change(voucher: Voucher): Promise<void>;
  /** What an order has used of a voucher. */
  redemption(voucherId: string, order: string): Promise<Redemption | null>;
  findRedemption(id: string): Promise<Redemption | null>;
  redemptionsOf(caseId: string): Promise<readonly Redemption[]>;
  keepRedemption(redemption: Redemption): Promise<void>;
  changeRedemption(redemption: Redemption): Promise<void>;
  /** The newest first, behind the one of this id where it is given. */
  newest(after: string | undefined, limit: number): Promise<readonly Voucher[]>;
  /** Those with something left whose time is over, the oldest first, held. */
  holdLapsed(now: Moment, limit: number): Promise<readonly Voucher[]>;
};
