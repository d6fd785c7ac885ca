/** Before and after as a slope: two points of one scale and the line between them. */
import { heights, type Part, said, type Unit } from "./measures.ts";

type Props = { parts: readonly Part[]; unit: Unit; currency: string };

const WIDE = 160;
const TALL = 64;
const EDGE = 8;

export function Slope({ parts, unit, currency }: Props) {
  const [before, after] = parts;
  if (!before || !after) return null;
  const ends = heights([before.value, after.value], unit);
  const [from, to] = ends.map((height) => TALL - EDGE - height * (TALL - 2 * EDGE)) as [
    number,
    number,
  ];
  return (
    <figure className="grid grid-cols-[auto_minmax(0,10rem)_auto] items-center gap-3">
      <span className="figures text-right">
        <span className="block text-xs text-soft">{before.label}</span>
        {said(before.value, unit, currency)}
      </span>
      <svg viewBox={`0 0 ${WIDE} ${TALL}`} aria-hidden="true">
        <path
          d={`M${EDGE} ${TALL - 1}H${WIDE - EDGE}M${EDGE} 1H${WIDE - EDGE}`}
          className="stroke-line"
        />
        <line
          x1={EDGE}
          x2={WIDE - EDGE}
          y1={from}
          y2={to}
          className="stroke-seam"
          strokeWidth="2.5"
          strokeLinecap="round"
        />
        <circle cx={EDGE} cy={from} r="4" className="fill-sheet stroke-seam" strokeWidth="2" />
        <circle cx={WIDE - EDGE} cy={to} r="4" className="fill-seam" />
      </svg>
      <span className="figures font-semibold">
        <span className="block text-xs font-normal text-soft">{after.label}</span>
        {said(after.value, unit, currency)}
      </span>
    </figure>
  );
}
