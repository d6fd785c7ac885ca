/** What an offer costs us beside what the customer is worth to us: two bars on one scale. */
import { amount } from "../words/sums.ts";

type Props = {
  costMinor: number;
  yearlyMinor: number | null;
  says: string;
  currency: string;
};

const Bar = ({ label, share, tone }: { label: string; share: number; tone: string }) => (
  <div className="grid gap-1">
    <span className="figures text-xs">{label}</span>
    <span aria-hidden="true" className="h-2 rounded-full bg-wash">
      <span
        className={`block h-full min-w-0.5 rounded-full ${tone}`}
        style={{ width: `${Math.round(share * 1_000) / 10}%` }}
      />
    </span>
  </div>
);

export function Stake({ costMinor, yearlyMinor, says, currency }: Props) {
  const most = Math.max(costMinor, yearlyMinor ?? 0, 1);
  return (
    <figure className="grid gap-2">
      {yearlyMinor === null ? null : (
        <>
          <Bar
            label={`It costs us ${amount(costMinor, currency)} at most`}
            share={costMinor / most}
            tone="bg-seam"
          />
          <Bar
            label={`A year with them: ${amount(yearlyMinor, currency)}`}
            share={yearlyMinor / most}
            tone="bg-soft"
          />
        </>
      )}
      <figcaption className="text-xs text-soft">{says}</figcaption>
    </figure>
  );
}
