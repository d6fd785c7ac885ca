/** What an ombudsman publishes about sums for distress: information, with its source and doubts. */
import { Amount } from "../kit/Amount.tsx";
import { type Bands, isIn } from "./bands.ts";

type Props = { all: readonly Bands[]; costMinor: number; currency: string };

export function Published({ all, costMinor, currency }: Props) {
  return all.map(({ id, name, from, source, rows }) => (
    <details key={id} className="rounded-md bg-wash p-3">
      <summary>{name}: what it usually awards for distress and inconvenience</summary>
      <p className="pt-2 text-soft">
        Besides money that was lost. It stands here to be known, and limits nothing.
      </p>
      <table className="mt-2 w-full text-left">
        <thead className="text-xs text-soft">
          <tr>
            <th scope="col" className="pr-4 font-medium">
              Sum
            </th>
            <th scope="col" className="font-medium">
              For
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.aboveMinor} className="border-t border-line align-top">
              <td className="figures py-1 pr-4 whitespace-nowrap">
                {row.upToMinor === null ? (
                  <>
                    above <Amount minor={row.aboveMinor} currency={currency} />
                  </>
                ) : (
                  <>
                    up to <Amount minor={row.upToMinor} currency={currency} />
                  </>
                )}
              </td>
              <td className="py-1">
                {row.says}
                {row.confidence === "read" ? null : (
                  <span className="text-soft"> ({row.confidence}: look it up)</span>
                )}
                {isIn(row, costMinor) ? (
                  <strong className="block">What this offer costs lies here.</strong>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pt-2 text-xs text-soft">
        Since {from}. {source}
      </p>
    </details>
  ));
}
