/** Which few causes make most of it: bars from the heaviest, and the line of their sum. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { Choice } from "../kit/Choice.tsx";
import { Empty } from "../kit/Empty.tsx";
import { amount } from "../words/sums.ts";

type Seen = Answer<"GET /causes">;
type By = keyof Seen["pareto"];

const WIDE = 600;
const TALL = 180;

export function Pareto({ seen }: { seen: Seen }) {
  const [by, setBy] = useState<By>("cases");
  const bars = seen.pareto[by];
  const nameOf = new Map(seen.causes.map(({ id, name }) => [id, name]));
  const said = (value: number) =>
    by === "cost" ? amount(value, seen.currency) : value.toLocaleString("en");
  if (seen.pareto.cases.length === 0)
    return (
      <Empty title="No case is traced to a cause yet">
        Open a case, go to “Cause and plan”, and ask why, and why that. What you find is counted
        here.
      </Empty>
    );
  const vital = bars.filter((bar) => bar.vital);
  return (
    <div className="grid gap-4">
      <Choice
        legend="Counted by"
        value={by}
        onChange={setBy}
        options={[
          { value: "cases", label: "Cases" },
          { value: "harm", label: "Harm", hint: "A minor case is 1, then 2, 4, critical 8." },
          { value: "cost", label: "Money", hint: "What was given to put it right." },
        ]}
      />
      {bars.length === 0 ? <p className="text-soft">Nothing was given for any of them.</p> : null}
      {bars.length > 0 ? (
        <>
          <p>
            {vital.length === 1 ? "One cause makes" : `${vital.length} causes make`} the first four
            fifths: {vital.map(({ id }) => nameOf.get(id)).join(", ")}.
          </p>
          <Drawing bars={bars} />
          <ol className="grid gap-1">
            {bars.map(({ id, value, upTo }, place) => (
              <li key={id} className="flex items-baseline justify-between gap-4">
                <span className="breaks">
                  <span className="figures text-soft">{place + 1}.</span> {nameOf.get(id)}
                </span>
                <span className="figures whitespace-nowrap">
                  {said(value)}{" "}
                  <span className="text-soft">· {Math.round(upTo * 100)} % so far</span>
                </span>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </div>
  );
}

/** The list below says the same in words. */
function Drawing({ bars }: { bars: Seen["pareto"]["cases"] }) {
  const all = bars.reduce((sum, { value }) => sum + value, 0);
  const width = WIDE / bars.length;
  const line = bars.map(({ upTo }, i) => `${(i + 0.5) * width},${TALL * (1 - upTo)}`).join(" ");
  return (
    <svg
      aria-hidden="true"
      viewBox={`-4 -8 ${WIDE + 44} ${TALL + 28}`}
      className="w-full max-w-2xl"
    >
      {[0, 0.8, 1].map((share) => (
        <g key={share}>
          <line
            x1="0"
            x2={WIDE}
            y1={TALL * (1 - share)}
            y2={TALL * (1 - share)}
            className={share === 0.8 ? "stroke-edge" : "stroke-line"}
            strokeDasharray={share === 0.8 ? "4 4" : ""}
          />
          <text x={WIDE + 4} y={TALL * (1 - share) + 4} className="fill-soft text-xs">
            {share * 100} %
          </text>
        </g>
      ))}
      {bars.map(({ id, value, vital }, i) => (
        <g key={id}>
          <rect
            x={i * width + width * 0.15}
            width={width * 0.7}
            y={TALL * (1 - value / all)}
            height={TALL * (value / all)}
            className={vital ? "fill-seam" : "fill-line"}
          />
          <text
            x={(i + 0.5) * width}
            y={TALL + 16}
            textAnchor="middle"
            className="fill-soft text-xs"
          >
            {i + 1}
          </text>
        </g>
      ))}
      <polyline points={line} fill="none" className="stroke-gold" strokeWidth="2" />
    </svg>
  );
}
