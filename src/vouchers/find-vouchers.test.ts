/** Finding vouchers: who may, by the end of a code, by state, a page at a time. */
import { expect, test } from "vitest";
import type { Actor, Role } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import { findVouchers } from "./find-vouchers.ts";
import type { Voucher } from "./voucher.ts";

const NOW = moment("2026-11-23T09:00:00Z");
const who = (role: Role): Actor => ({ kind: "colleague", id: role, name: role, role });

const voucher = (nth: number, change: Partial<Voucher> = {}): Voucher => ({
  id: `v${String(nth).padStart(4, "0")}`,
  debtId: `${nth}`,
  caseId: "7",
  codeHash: "",
  percent: null,
  amountMinor: 1_000,
  currency: "EUR",
  leftMinor: 1_000,
  expiredMinor: 0,
  uses: 0,
  issuedAt: NOW,
  expiresAt: moment("2027-11-23T09:00:00Z"),
  ...change,
});

const needsOf = (all: readonly Voucher[]) => ({
  vouchers: {
    newest: async (after: string | undefined, limit: number) =>
      all
        .toSorted((a, b) => b.id.localeCompare(a.id))
        .filter(({ id }) => after === undefined || id < after)
        .slice(0, limit),
  },
  codeOf: (awardId: string) => `ABCD-EFGH-${awardId.padStart(4, "0")}`,
  now: () => NOW,
});
const idsOf = async (all: readonly Voucher[], deed: object, by = who("lead")) => {
  const outcome = await findVouchers(needsOf(all), { ...deed, by });
  return outcome.ok ? outcome.value.found.map(({ voucher: { id } }) => id) : outcome.refusal.code;
};

const FEW = [
  voucher(12),
  voucher(112, { leftMinor: 400, uses: 1 }),
  voucher(3, { leftMinor: 0, uses: 1 }),
  voucher(4, { expiresAt: NOW }),
];

test.each([
  { deed: {}, ids: ["v0112", "v0012", "v0004", "v0003"], why: "newest first" },
  { deed: { ends: "12" }, ids: ["v0112", "v0012"], why: "as it ends" },
  { deed: { ends: " o1-12" }, ids: ["v0112"], why: "as it was typed: O is a nought" },
  { deed: { ends: "FGH-0112" }, ids: ["v0112"], why: "no more than its last four count" },
  { deed: { ends: "77" }, ids: [], why: "none ends so" },
  { deed: { state: "used_in_part" }, ids: ["v0112"], why: "something was used of it" },
  { deed: { state: "used_up" }, ids: ["v0003"], why: "nothing is left" },
  { deed: { state: "expired" }, ids: ["v0004"], why: "its time is over" },
  { deed: { state: "fresh", ends: "12" }, ids: ["v0012"], why: "both must fit" },
] as const)("$deed: $why", async ({ deed, ids }) => {
  expect(await idsOf(FEW, deed)).toEqual(ids);
});

test("only who reads the books may", async () => {
  expect(await idsOf(FEW, {}, who("agent"))).toBe("not_allowed");
  expect(await idsOf(FEW, {}, who("administrator"))).toHaveLength(4);
});

test("a page leads to the next; each voucher stands on one of them", async () => {
  const all = Array.from({ length: 120 }, (_, nth) => voucher(nth));
  const seen: string[] = [];
  for (let after: string | undefined, pages = 0; pages < 3; pages += 1) {
    const outcome = await findVouchers(needsOf(all), { after, by: who("lead") });
    if (!outcome.ok) throw new Error(outcome.refusal.because);
    seen.push(...outcome.value.found.map(({ voucher: { id } }) => id));
    after = outcome.value.next ?? undefined;
    expect(after === undefined).toBe(pages === 2);
  }
  expect(new Set(seen).size).toBe(120);
  expect(seen).toHaveLength(120);
});

test("what is shown of a code is its end", async () => {
  const outcome = await findVouchers(needsOf([voucher(12)]), { by: who("lead") });
  expect(outcome.ok && outcome.value.found[0]?.end).toBe("0012");
});
