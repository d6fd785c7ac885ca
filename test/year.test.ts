/** A small year in the suite; `npm run year` lives the whole one. */
import { expect, test } from "vitest";
import { onBoth } from "./databases.ts";
import { liveYear } from "./year.ts";

const CASES = 300;

onBoth("a year", (fresh) => {
  test("of cases through policy, approval and ledger balances to the cent", async () => {
    const { books, tallies, awards, approved } = await liveYear(await fresh(), CASES);
    expect(awards).toBeGreaterThan(CASES / 2);
    expect(approved).toBeGreaterThan(0);
    expect(books.length).toBeGreaterThan(1);
    for (const book of books) {
      expect(book).toMatchObject({ balanced: true });
      for (const source of ["goodwill", "statutory"] as const) {
        const tally = tallies.get(`${book.currency} ${source}`);
        const { pledgedMinor, owedMinor, givenMinor, vouchersMinor, costMinor } =
          book.sources[source];
        expect({ pledgedMinor, owedMinor, givenMinor, vouchersMinor, costMinor }).toEqual({
          pledgedMinor: tally?.pledged ?? 0,
          owedMinor: tally?.owed ?? 0,
          givenMinor: tally?.given ?? 0,
          vouchersMinor: tally?.vouchers ?? 0,
          costMinor: (tally?.pledged ?? 0) - (tally?.back ?? 0),
        });
      }
    }
  });
});
