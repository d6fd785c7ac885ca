/** Like harms beside each other, a measure of who gave unlike, and counts that cut nothing. */
import { expect, test } from "vitest";
import type { Entry } from "../journal/index.ts";
import { daysLater, moment } from "../words/moment.ts";
import { audit } from "./audit.ts";
import { historyOf } from "./history.ts";
import { type Given, likeThis } from "./like.ts";

const now = moment("2026-11-23T09:00:00Z");
let ids = 0;
const given = (more: Partial<Given> = {}): Given => ({
  offerId: `o${++ids}`,
  caseId: `c${ids}`,
  number: ids,
  title: "A lamp",
  failure: "damaged",
  severity: "moderate",
  priceMinor: 10_000,
  costMinor: 2_000,
  what: "Credit",
  verdict: "accepted",
  fit: "meets",
  at: now,
  colleague: "Ana",
  channel: "mail",
  language: "en",
  yearlyMinor: null,
  ...more,
});

test.each`
  more                                            | like     | why
  ${{}}                                           | ${true}  | ${"the same failure, severity and price"}
  ${{ failure: "late" }}                          | ${false} | ${"another failure"}
  ${{ severity: "critical" }}                     | ${true}  | ${"two steps of severity are the most"}
  ${{ severity: "critical", priceMinor: 20_000 }} | ${false} | ${"and a price twice as high is one more"}
  ${{ priceMinor: 40_000 }}                       | ${true}  | ${"four times the price is two steps"}
  ${{ priceMinor: 40_001 }}                       | ${false} | ${"a cent beyond"}
  ${{ priceMinor: null }}                         | ${true}  | ${"a price that nobody noted counts one step"}
`("like: $like, $why", ({ more, like }) => {
  const kind = { failure: "damaged", severity: "moderate", priceMinor: 10_000 } as const;
  expect(likeThis(kind, [given(more)])).toHaveLength(like ? 1 : 0);
});

test("the nearest comes first, and five are enough", () => {
  const prices = [30_000, 11_000, 10_000, 20_000, 9_000, 8_000, 35_000];
  const all = prices.map((priceMinor) => given({ priceMinor }));
  const kind = { failure: "damaged", severity: "moderate", priceMinor: 10_000 } as const;
  expect(likeThis(kind, all).map(({ priceMinor }) => priceMinor)).toEqual([
    10_000, 11_000, 9_000, 8_000, 20_000,
  ]);
});

/** Costs that differ a little from case to case, as they do. */
const about = (costMinor: number, place: number) => costMinor + ((place * 37) % 11) * 40;
const cases = (count: number, more: (place: number) => Partial<Given>) =>
  Array.from({ length: count }, (_, place) => given(more(place)));

test("a colleague who gives half for the same harm is found, with the cases", () => {
  const found = audit([
    ...cases(20, (at) => ({ colleague: "Ana", costMinor: about(3_000, at) })),
    ...cases(20, (at) => ({ colleague: "Tom", costMinor: about(1_500, at) })),
  ]);
  const tom = found.find(({ group }) => group === "Tom");
  expect(tom).toMatchObject({ side: "colleague", stands: true });
  expect(tom?.difference.value).toBeCloseTo(-0.15, 2);
  expect(tom?.difference.high).toBeLessThan(0);
  expect(tom?.cases).toHaveLength(20);
});

test("graver cases are no generosity: each is set against its own kind", () => {
  const found = audit([
    ...cases(20, (at) => ({ colleague: "Ana", severity: "severe", costMinor: about(9_000, at) })),
    ...cases(20, (at) => ({ colleague: "Tom", severity: "minor", costMinor: about(900, at) })),
  ]);
  expect(found.filter(({ stands }) => stands)).toEqual([]);
});

test("what is worth little gets less: customers' worth is one of the sides", () => {
  const found = audit([
    ...cases(15, (at) => ({ yearlyMinor: 90_000 + at, costMinor: about(4_000, at) })),
    ...cases(15, (at) => ({ yearlyMinor: 50_000 + at, costMinor: about(4_000, at) })),
    ...cases(15, (at) => ({ yearlyMinor: 1_000 + at, costMinor: about(1_000, at) })),
  ]);
  expect(found.find(({ group }) => group === "brings little")).toMatchObject({
    side: "worth",
    stands: true,
  });
});

test("noise alone is not called unfair, and a handful says nothing", () => {
  const noise = cases(120, (at) => ({
    colleague: `C${at % 6}`,
    channel: ["mail", "call", "chat"][(at * 7) % 3] ?? "mail",
    language: at % 2 ? "de" : "en",
    costMinor: 1_000 + ((at * 7_919) % 2_003),
  }));
  expect(audit(noise).filter(({ stands }) => stands)).toEqual([]);
  expect(audit(cases(4, (at) => ({ colleague: `C${at}` })))).toEqual([]);
});

const ours = { complainedAt: daysLater(now, -10), stance: "at_fault" } as const;
const said = (what: string, days: number, facts = {}) =>
  ({ what, at: daysLater(now, -days), facts }) as unknown as Entry;
const broken = (days: number, commitmentId: string) =>
  said("commitment broken", days, { commitmentId });
const dropped = (days: number, commitmentId: string) =>
  said("commitment withdrawn", days, { commitmentId });
const sorry = (days: number) => said("letter sent", days, { kind: "apology" });

test.each`
  entries                                         | count | warns                    | why
  ${[sorry(1)]}                                   | ${1}  | ${null}                  | ${"the first apology"}
  ${[sorry(1), sorry(89)]}                        | ${2}  | ${/Words alone/}         | ${"a second one is worn"}
  ${[sorry(1), sorry(91)]}                        | ${1}  | ${null}                  | ${"longer ago it does not count"}
  ${[said("letter sent", 1, { kind: "update" })]} | ${0}  | ${null}                  | ${"an update is no apology"}
  ${[said("commitment withdrawn", 5)]}            | ${0}  | ${/hardly be believed/}  | ${"a promise that was taken back"}
  ${[said("commitment broken", 5)]}               | ${0}  | ${/^A promise of ours/}  | ${"a promise that was broken"}
  ${[broken(9, "c1"), dropped(8, "c1")]}          | ${0}  | ${/^A promise of ours/}  | ${"broken and then let go, it failed them once"}
  ${[broken(9, "c1"), broken(8, "c2")]}           | ${0}  | ${/^2 promises of ours/} | ${"two of them"}
  ${[broken(91, "c1")]}                           | ${0}  | ${null}                  | ${"longer ago it is forgiven"}
`("apologies: $why", ({ entries, count, warns }) => {
  const { apologies } = historyOf([ours], entries, [], now);
  expect(apologies.count).toBe(count);
  if (warns) expect(apologies.warns).toMatch(warns);
  else expect(apologies.warns).toBeNull();
  expect(apologies.source).toMatch(/Halperin/);
});

test("claims are counted within a year, and say that they cut nothing", () => {
  const old = { ...ours, complainedAt: daysLater(now, -366) };
  const award = { awardedAt: daysLater(now, -3), amountMinor: 700, state: "paid" };
  const taken = { ...award, state: "withdrawn" };
  expect(historyOf([ours, old], [], [award, taken], now)).toMatchObject({
    cases: 1,
    ours: 1,
    awards: 1,
    givenMinor: 700,
    says: expect.stringContaining("nothing smaller"),
  });
});
