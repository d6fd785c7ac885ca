/** A plain tally beside the books: what each deed should have moved, added up by hand. */
import type { Books } from "../../src/ledger/index.ts";

export type Sums = Record<"pledged" | "owed" | "given" | "vouchers" | "back", number>;
export type Tallies = Map<string, Sums>;

const SOURCES = ["goodwill", "statutory"] as const;

type Owed = { readonly currency: string; readonly entitlementId: string | null };

export function sumsOf(tallies: Tallies, { currency, entitlementId }: Owed): Sums {
  const key = `${currency} ${entitlementId ? "statutory" : "goodwill"}`;
  const sums = tallies.get(key) ?? { pledged: 0, owed: 0, given: 0, vouchers: 0, back: 0 };
  tallies.set(key, sums);
  return sums;
}

/** Each sum of each book that is another than the tally's; none where all is well. */
export function amiss(books: readonly Books[], tallies: ReadonlyMap<string, Sums>): string[] {
  const known = books.flatMap(({ currency }) => SOURCES.map((source) => `${currency} ${source}`));
  const unbooked = [...tallies.keys()].filter((key) => !known.includes(key));
  return [
    ...unbooked.map((key) => `${key}: in no book`),
    ...books.filter(({ balanced }) => !balanced).map(({ currency }) => `${currency}: unbalanced`),
    ...books.flatMap(({ currency, sources }) =>
      SOURCES.flatMap((source) => {
        const tally = tallies.get(`${currency} ${source}`);
        const { pledgedMinor, owedMinor, givenMinor, vouchersMinor, costMinor } = sources[source];
        const sums = [
          ["pledged", pledgedMinor, tally?.pledged],
          ["owed", owedMinor, tally?.owed],
          ["given", givenMinor, tally?.given],
          ["vouchers", vouchersMinor, tally?.vouchers],
          ["cost", costMinor, (tally?.pledged ?? 0) - (tally?.back ?? 0)],
        ] as const;
        return sums
          .filter(([, booked, told = 0]) => booked !== told)
          .map(
            ([what, booked, told = 0]) => `${currency} ${source} ${what}: ${booked}, not ${told}`,
          );
      }),
    ),
  ];
}
