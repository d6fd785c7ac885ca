/** How firmly a letter holds each element: present, weak, or missing. */
import {
  type ElementId,
  ELEMENTS,
  type Finding,
  type Level,
  type Reading,
  type Span,
} from "@amends/sincerity";

export type Strength = "present" | "weak" | "missing";

export type Chip = {
  readonly element: ElementId;
  readonly strength: Strength;
  /** Where it stands best; nowhere when it is missing. */
  readonly place: Span | null;
  /** What makes it weak; or how much it is missed. */
  readonly fault: Finding | null;
  readonly level: Level | null;
};

const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/**
 * Weak: held, but a fault stands on the very words wherever it is held. "We are sorry if you …"
 * says sorry and takes it back. Only what the reading misses is missing: a short note need not
 * hold everything.
 */
export function chipsOf({ elements, faults, missing }: Reading): readonly Chip[] {
  // Advice doesn't weaken what is said.
  const heavy = faults.filter(({ level }) => level !== "note");
  return ELEMENTS.flatMap((element): readonly Chip[] => {
    const spans = elements[element] ?? [];
    const clean = spans.find((span) => !heavy.some((fault) => meets(span, fault)));
    const place = clean ?? spans[0];
    if (place) {
      const fault = clean ? null : (heavy.find((one) => meets(place, one)) ?? null);
      return [{ element, strength: fault ? "weak" : "present", place, fault, level: null }];
    }
    const gap = missing.find((one) => one.element === element);
    return gap
      ? [{ element, strength: "missing", place: null, fault: null, level: gap.level }]
      : [];
  });
}
