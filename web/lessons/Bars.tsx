/** A distribution as bars from zero; each bar opens the cases behind it. */
import { lengths, type Part, said, type Unit } from "./measures.ts";

type Props = {
  parts: readonly Part[];
  unit: Unit;
  currency: string;
  chosen: string | null;
  says: (label: string) => string;
  onChoose: (label: string) => void;
};

const WIDE = 200;
const TALL = 12;

export function Bars({ parts, unit, currency, chosen, says, onChoose }: Props) {
  const long = lengths(parts.map(({ value }) => value));
  return (
    <ul className="grid gap-0.5">
      {parts.map(({ label, value, cases }, place) => (
        <li key={label}>
          <button
            type="button"
            aria-pressed={chosen === label}
            disabled={cases.length === 0}
            onClick={() => onChoose(label)}
            className="grid w-full grid-cols-[9rem_minmax(0,1fr)_4rem] items-center gap-2
              rounded-sm px-1 py-0.5 text-left enabled:hover:bg-wash aria-pressed:bg-gold-wash
              disabled:cursor-default"
          >
            <span className="truncate" title={says(label)}>
              {says(label)}
            </span>
            <svg
              aria-hidden="true"
              viewBox={`0 0 ${WIDE} ${TALL}`}
              preserveAspectRatio="none"
              className="h-3 w-full"
            >
              <line x1="0" x2="0" y1="0" y2={TALL} className="stroke-edge" strokeWidth="2" />
              <rect
                y="1"
                height={TALL - 2}
                width={(long[place] ?? 0) * WIDE}
                className="fill-seam"
              />
            </svg>
            <span className="figures text-right text-soft">
              {said(value, unit === "money" ? "money" : "count", currency)}
              <span className="sr-only">
                , {cases.length === 1 ? "1 case" : `${cases.length} cases`}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
