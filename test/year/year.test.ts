/** A small year in the suite; `npm run year` lives the whole one. */
import { expect, test } from "vitest";
import { onBoth } from "../databases.ts";
import { amiss } from "./tally.ts";
import { liveYear } from "./year.ts";

const CASES = Number(process.env["AMENDS_TEST_CASES"] ?? 60);

const YEAR = { cases: CASES, lanes: 2, whole: true };

onBoth("a year", (fresh) => {
  test("of cases through policy, approval and ledger balances to the cent", {
    timeout: 120_000 + CASES * 200,
  }, async () => {
    const { books, tallies, counts } = await liveYear(await fresh(), YEAR);
    expect(amiss(books, tallies)).toEqual([]);
    expect(books.map(({ currency }) => currency).toSorted()).toEqual(["EUR", "GBP", "JPY"]);
    // A year in which little happened proves nothing.
    const { offers, approved, refused, accepted, declined, awards } = counts;
    expect(offers).toBe(CASES);
    expect(awards).toBeGreaterThan(CASES / 2);
    for (const some of [approved, refused, accepted, declined]) expect(some).toBeGreaterThan(0);
    expect([...tallies.keys()]).toEqual(expect.arrayContaining(["EUR statutory", "GBP statutory"]));
  });
});
