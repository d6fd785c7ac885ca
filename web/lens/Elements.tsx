/** What the letter holds, as chips: firmly, weakly, or not yet. */
import type { Reading } from "@amends/sincerity";
import { State } from "../kit/State.tsx";
import { gapId } from "./FindingCard.tsx";
import { ELEMENT_WORDS } from "../letters/kinds.ts";
import type { Remark } from "./remark.ts";
import { type Chip, chipsOf } from "./strength.ts";

type Props = {
  reading: Reading;
  /** Before that nothing can be amiss: it only says what will be looked for. */
  written: boolean;
  onPlace: (from: number, to: number) => void;
  onFinding: (finding: Remark) => void;
};

const LOOKS = {
  present: { tone: "kept", shape: "tick", edge: "border-line bg-sheet", says: "" },
  weak: { tone: "gold", shape: "half", edge: "border-gold/60 bg-gold-wash", says: ", but weakly" },
  missing: {
    tone: "plain",
    shape: "ring",
    edge: "border-dashed border-edge",
    says: ", not there yet",
  },
} as const;

/** What is there leads to its place, what is weak to what weakens it, a gap to why it matters. */
export function Elements({ reading, written, onPlace, onFinding }: Props) {
  const go = ({ place, fault, element }: Chip) => {
    if (fault) onFinding(fault);
    else if (place) onPlace(place.start, place.end);
    else openGap(gapId(element));
  };
  return (
    <ul aria-label="What it holds" className="flex flex-wrap gap-1.5">
      {chipsOf(reading).map((chip) => {
        const { tone, shape, edge, says } = LOOKS[chip.strength];
        const missed = written && chip.level === "error";
        return (
          <li key={chip.element}>
            <button
              type="button"
              data-strength={chip.strength}
              title={chip.fault?.says}
              className={`min-h-6 rounded-full border px-2 py-0.5 hover:bg-wash ${edge}`}
              onClick={() => go(chip)}
            >
              <State tone={missed ? "late" : tone} shape={missed ? "cross" : shape}>
                {ELEMENT_WORDS[chip.element]}
                {says ? <span className="sr-only">{says}</span> : null}
              </State>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Unfolds what is said about a gap, and goes there. */
export function openGap(id: string): void {
  const place = document.getElementById(id);
  if (!(place instanceof HTMLDetailsElement)) return;
  place.open = true;
  place.querySelector("summary")?.focus();
}
