/** The lens beside the text: what the letter holds, what it misses, where it dodges. */
import type { Reading } from "@amends/sincerity";
import { Busy } from "../kit/Busy.tsx";
import { Elements } from "./Elements.tsx";
import { FindingCard, MissingCard } from "./FindingCard.tsx";
import { PassedOver } from "./PassedOver.tsx";
import { SentBefore } from "./SentBefore.tsx";
import type { Remark } from "./remark.ts";
import { Verdict } from "./Verdict.tsx";

type Props = {
  /** Null until the checker is there. */
  reading: Reading | null;
  /** As the editor underlines them. */
  remarks: readonly Remark[];
  /** By first name. */
  customer: string;
  /** As long as nothing is written, the lens only says what it will look for. */
  written: boolean;
  atHand: Remark | null;
  onFinding: (finding: Remark) => void;
  onMend: (finding: Remark) => void;
  onPlace: (from: number, to: number) => void;
};

export function Lens(props: Props) {
  const { reading, remarks, customer, written, atHand, onFinding, onMend, onPlace } = props;
  if (!reading) return <Busy>Fetching the lens …</Busy>;
  const { missing, points, sameness } = reading;
  const advice = [...points.flatMap((point) => point.advice ?? []), ...(sameness?.advice ?? [])];
  const shown = new Set([...remarks, ...missing, ...advice].map((one) => one.says));
  return (
    <section aria-labelledby="the-lens" className="grid gap-4">
      <header className="grid gap-2">
        <h2 id="the-lens">The lens</h2>
        {written ? (
          <Verdict reading={reading} shown={shown} />
        ) : (
          <p className="text-soft">It reads along as you write, and looks for this:</p>
        )}
      </header>
      <Elements reading={reading} written={written} onPlace={onPlace} onFinding={onFinding} />
      {remarks.length > 0 ? (
        <ul aria-label="Places to look at" className="grid gap-1">
          {remarks.map((finding) => (
            <li key={`${finding.rule}-${finding.start}`}>
              <FindingCard
                finding={finding}
                open={isSame(finding, atHand)}
                onOpen={() => onFinding(finding)}
                onMend={() => onMend(finding)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {written && missing.length > 0 ? (
        <ul aria-label="What it does not say yet" className="grid gap-1">
          {missing.map((one) => (
            <li key={one.element}>
              <MissingCard missing={one} />
            </li>
          ))}
        </ul>
      ) : null}
      {written ? (
        <>
          <PassedOver points={points} customer={customer} />
          <SentBefore sameness={sameness} customer={customer} onPlace={onPlace} />
        </>
      ) : null}
      {remarks.length > 0 ? (
        <p className="text-xs text-soft max-md:hidden">
          <kbd className="font-sans">F8</kbd> and <kbd className="font-sans">Shift F8</kbd> walk
          from one to the next.
        </p>
      ) : null}
    </section>
  );
}

/** The same remark, though another reading made it. */
const isSame = (one: Remark, other: Remark | null): boolean =>
  other !== null && one.rule === other.rule && one.start === other.start && one.end === other.end;
