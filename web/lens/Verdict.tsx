/** Two numbers, never one: what the letter holds, and whether it may leave as it stands. */
import type { Reading } from "@amends/sincerity";
import { State } from "../kit/State.tsx";

const VERDICTS = {
  ready: { says: "Ready to be approved", tone: "kept", shape: "tick" },
  revise: { says: "Worth another look", tone: "gold", shape: "wave" },
  stop: { says: "Not yet: this would do harm", tone: "late", shape: "cross" },
} as const;

/** `shown`: what is said in full further down, so that it isn't said twice. */
export function Verdict({ reading, shown }: { reading: Reading; shown: ReadonlySet<string> }) {
  const { verdict, score, reasons, faults, missing, contradictions } = reading;
  const { says, tone, shape } = VERDICTS[verdict];
  const harms = faults.filter(({ level }) => level === "error").length;
  const gaps = missing.filter(({ level }) => level === "error").length;
  const looks = faults.length - harms + contradictions.length;
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-1 border-b border-line pb-3">
      <div className="grid content-start gap-1">
        <dt className="text-xs text-soft">It holds</dt>
        <dd>
          <span className="figures text-title font-semibold">{score}</span>
          <span className="text-xs text-soft"> of 100</span>
          <span aria-hidden="true" className="mt-1 block h-1 rounded-full bg-line">
            <span
              className="block h-full rounded-full bg-seam"
              style={{ width: `${Math.max(0, Math.min(100, score))}%` }}
            />
          </span>
        </dd>
      </div>
      <div className="grid content-start gap-1">
        <dt className="text-xs text-soft">May it leave</dt>
        <dd className="grid gap-0.5">
          <State tone={tone} shape={shape}>
            {verdict === "stop" && harms === 0 ? "Not yet: something is missing" : says}
          </State>
          <span className="figures text-xs text-soft">
            {[
              harms > 0 ? count(harms, "fault") : "",
              looks > 0 ? `${looks} to look at` : "",
              gaps > 0 ? `${gaps} missing` : "",
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </dd>
      </div>
      {reasons
        .filter((reason) => !shown.has(reason))
        .map((reason) => (
          <div key={reason} className="col-span-2">
            <dt className="sr-only">because</dt>
            <dd>{reason}</dd>
          </div>
        ))}
    </dl>
  );
}

const count = (many: number, word: string): string => `${many} ${word}${many === 1 ? "" : "s"}`;
