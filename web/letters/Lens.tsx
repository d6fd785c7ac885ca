/** The lens beside the text: what the letter holds, what it misses, where it dodges. */
import type { ElementId, Finding, Reading } from "@amends/sincerity";
import { State } from "../kit/State.tsx";
import { FindingCard, MissingCard } from "./FindingCard.tsx";
import { ELEMENT_WORDS } from "./kinds.ts";

type Props = {
  reading: Reading;
  /** As long as nothing is written, the lens only says what it will look for. */
  written: boolean;
  atHand: Finding | null;
  onFinding: (finding: Finding) => void;
  onMend: (finding: Finding) => void;
  onPlace: (from: number, to: number) => void;
};

const VERDICTS = {
  ready: { says: "Ready to be approved", tone: "kept", shape: "tick" },
  revise: { says: "Worth another look", tone: "gold", shape: "wave" },
  stop: { says: "Not yet: this would do harm", tone: "late", shape: "cross" },
} as const;

export function Lens({ reading, written, atHand, onFinding, onMend, onPlace }: Props) {
  const { verdict, reasons, faults, missing } = reading;
  const { says, tone, shape } = VERDICTS[verdict];
  const harms = faults.some(({ level }) => level === "error");
  const shown = new Set([...faults, ...missing].map((one) => one.says));
  return (
    <section aria-labelledby="the-lens" className="grid gap-4">
      <header className="grid gap-1">
        <h2 id="the-lens" className="flex items-baseline justify-between gap-4">
          The lens
          {written ? (
            <State tone={tone} shape={shape}>
              {verdict === "stop" && !harms ? "Not yet: something is missing" : says}
            </State>
          ) : null}
        </h2>
        {written ? null : (
          <p className="text-soft">It reads along as you write, and looks for this:</p>
        )}
        {reasons
          .filter((reason) => !shown.has(reason))
          .map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
      </header>
      <Elements reading={reading} onPlace={onPlace} />
      {faults.length > 0 ? (
        <ul aria-label="Places to look at" className="grid gap-1">
          {faults.map((finding) => (
            <li key={`${finding.rule}-${finding.start}`}>
              <FindingCard
                finding={finding}
                open={finding === atHand}
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
      {faults.length > 0 ? (
        <p className="text-xs text-soft max-md:hidden">
          <kbd className="font-sans">F8</kbd> and <kbd className="font-sans">Shift F8</kbd> walk
          from one to the next.
        </p>
      ) : null}
    </section>
  );
}

/** What is there leads to its place in the letter; what is missing says so. */
function Elements({ reading, onPlace }: Pick<Props, "reading" | "onPlace">) {
  const { elements, missing } = reading;
  const there = Object.entries(elements).filter(([, spans]) => spans.length > 0);
  return (
    <ul aria-label="What it holds" className="flex flex-wrap gap-x-1.5 gap-y-1.5">
      {there.map(([element, spans]) => (
        <li key={element}>
          <button
            type="button"
            className="rounded-full border border-line bg-sheet px-2 py-0.5 hover:bg-wash"
            onClick={() => spans[0] && onPlace(spans[0].start, spans[0].end)}
          >
            <State tone="kept" shape="tick">
              {ELEMENT_WORDS[element as ElementId]}
            </State>
          </button>
        </li>
      ))}
      {missing.map(({ element, level }) => (
        <li key={element} className="rounded-full border border-dashed border-edge px-2 py-0.5">
          <State
            tone={level === "error" ? "late" : "plain"}
            shape={level === "error" ? "cross" : "ring"}
          >
            {ELEMENT_WORDS[element]}
            <span className="sr-only">, not there yet</span>
          </State>
        </li>
      ))}
    </ul>
  );
}
