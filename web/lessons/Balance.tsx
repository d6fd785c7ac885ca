/** One currency's balance: what was pledged, and where every cent of it went. */
import type { Answer } from "../api/client.ts";
import { Amount } from "../kit/Amount.tsx";
import { State } from "../kit/State.tsx";
import { amount } from "../words/sums.ts";
import { balance } from "./measures.ts";

const PARTS = [
  {
    id: "given",
    name: "Given",
    says: "has reached the customer",
    fill: "fill-kept",
    at: "givenMinor",
  },
  {
    id: "vouchers",
    name: "On vouchers",
    says: "is in their hands as a code, and not used yet",
    fill: "fill-kept/50",
    at: "vouchersMinor",
  },
  {
    id: "owed",
    name: "Owed",
    says: "is promised, and not there yet",
    fill: "fill-seam",
    at: "owedMinor",
  },
  {
    id: "withdrawn",
    name: "Taken back",
    says: "was withdrawn, with a reason",
    fill: "fill-edge",
    at: "withdrawnMinor",
  },
  {
    id: "expired",
    name: "Run out",
    says: "lay on vouchers that nobody used in time",
    fill: "fill-line",
    at: "expiredMinor",
  },
] as const;

export type Book = Answer<"GET /books">["books"][number];

export function Balance({ book }: { book: Book }) {
  const { currency, pledgedMinor, balanced, entries } = book;
  const shares = balance(book);
  const laid = PARTS.map((part, place) => ({
    ...part,
    share: shares[part.id],
    minor: book[part.at],
    start: PARTS.slice(0, place).reduce((sum, { id }) => sum + shares[id], 0),
  }));
  return (
    <section
      aria-label={`The balance in ${currency}`}
      className="grid gap-6 rounded-md border border-line bg-sheet p-4 sm:p-6"
    >
      <figure className="grid gap-2">
        <figcaption className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span>
            Pledged{" "}
            <strong className="text-title font-semibold">
              <Amount minor={pledgedMinor} currency={currency} />
            </strong>
          </span>
          {balanced && shares.differsBy === 0 ? (
            <State tone="kept" shape="tick">
              balances over {entries.toLocaleString("en")} entries
            </State>
          ) : (
            <State tone="late" shape="bell">
              {shares.differsBy === 0
                ? "the awards or the vouchers say otherwise"
                : `differs by ${amount(Math.abs(shares.differsBy), currency)}`}
              : ask whoever runs the desk
            </State>
          )}
        </figcaption>
        <svg
          aria-hidden="true"
          viewBox="0 0 1000 40"
          preserveAspectRatio="none"
          className="h-10 w-full"
        >
          <rect width="1000" height="14" className="fill-ink" />
          {laid.map(({ id, start, share, fill }) => (
            <rect
              key={id}
              x={start * 1_000 + 1}
              y="18"
              height="22"
              width={Math.max(0, share * 1_000 - 2)}
              className={fill}
            />
          ))}
        </svg>
      </figure>
      <table className="w-full">
        <caption className="sr-only">Where the pledged money went</caption>
        <tbody>
          {laid.map(({ id, name, says, fill, minor, share }) => (
            <tr key={id} className="border-t border-line">
              <th scope="row" className="py-2 pr-4 text-left font-medium">
                <svg aria-hidden="true" viewBox="0 0 10 10" className="mr-2 inline size-2.5">
                  <rect width="10" height="10" className={fill} />
                </svg>
                {name}
              </th>
              <td className="py-2 pr-4 text-soft max-sm:hidden">{says}</td>
              <td className="figures py-2 pr-4 text-right text-soft">
                {Math.round(share * 100)} %
              </td>
              <td className="py-2 text-right">
                <Amount minor={minor} currency={currency} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t-2 border-ink font-semibold">
            <th scope="row" className="py-2 text-left">
              Pledged
            </th>
            <td colSpan={3} className="py-2 text-right">
              <Amount minor={pledgedMinor} currency={currency} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
