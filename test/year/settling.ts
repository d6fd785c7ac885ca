/** What becomes of an award: paid, failed, come back, taken back; or a voucher used in parts. */
import type { Award, Settlement } from "../../src/compensation/award.ts";
import { issueVoucher } from "../../src/compensation/issue-voucher.ts";
import { settleAward } from "../../src/compensation/settle-award.ts";
import type { Voucher } from "../../src/vouchers/index.ts";
import { redeemVoucher } from "../../src/vouchers/redeem-voucher.ts";
import { returnRedemption } from "../../src/vouchers/return-redemption.ts";
import { THE_DESK } from "../../src/words/actor.ts";
import type { Complaint } from "./complaints.ts";
import { ana, type House, leo, sure } from "./houses.ts";
import { type Sums, sumsOf, type Tallies } from "./tally.ts";

export async function settled(
  house: House,
  complaint: Complaint,
  award: Award,
  tallies: Tallies,
): Promise<void> {
  const { chance, at } = complaint;
  const { id: awardId, kind, amountMinor, percent } = award;
  const sums = sumsOf(tallies, award);
  sums.pledged += amountMinor;
  sums.owed += amountMinor;
  const isCoded = kind === "voucher" || (kind === "credit" && chance.between(1, 2) === 1);
  if (isCoded) {
    // A voucher was issued with the yes.
    if (kind === "credit") {
      sure(await house.deed(at, (it) => issueVoucher(it, { awardId, by: ana })));
    }
    sums.owed -= amountMinor;
    sums.vouchers += amountMinor;
    return used(house, complaint, { awardId, percent }, sums);
  }
  const step = async (settlement: Settlement, by = THE_DESK) =>
    sure(await house.deed(at, (it) => settleAward(it, { awardId, settlement, by })));
  const fate = chance.between(1, 100);
  if (fate <= 5) return;
  if (fate <= 10) {
    await step({ act: "withdraw", because: "Sent in error" }, leo);
    sums.owed -= amountMinor;
    sums.back += amountMinor;
    return;
  }
  if (fate <= 20) await step({ act: "pay", proof: "seen" }, ana);
  else {
    await step({ act: "instruct", instrument: "bank_file" });
    if (fate <= 30) {
      await step({ act: "fail", because: "The account is closed" });
      await step({ act: "pay", proof: "by hand" }, ana);
    } else await step({ act: "confirm", proof: "4711" });
  }
  sums.owed -= amountMinor;
  sums.given += amountMinor;
  if (chance.between(1, 100) > 3) return;
  await step({ act: "reverse", because: "It bounced" });
  sums.given -= amountMinor;
  sums.owed += amountMinor;
}

async function used(
  { deed }: House,
  { chance, at }: Complaint,
  { awardId, percent }: { awardId: string } & Pick<Voucher, "percent">,
  sums: Sums,
): Promise<void> {
  for (let order = 1; order <= 4 && chance.between(1, 10) <= 7; order += 1) {
    const amountMinor = percent === null ? chance.between(1, 2_000) : undefined;
    const asked = { order: `${order}`, amountMinor, by: ana };
    const redeemed = await deed(at, (it) =>
      redeemVoucher(it, { ...asked, code: it.codeOf(awardId) }),
    );
    if (!redeemed.ok) continue;
    const { bookedMinor, id: redemptionId } = redeemed.value.redemption;
    sums.vouchers -= bookedMinor;
    sums.given += bookedMinor;
    if (chance.between(1, 10) > 1) continue;
    const returning = { redemptionId, because: "Cancelled", by: ana };
    sure(await deed(at, (it) => returnRedemption(it, returning)));
    sums.vouchers += bookedMinor;
    sums.given -= bookedMinor;
  }
}
