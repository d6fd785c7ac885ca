/** Reads the draft while it is written: a breath after the last key, and never in the key's way. */
import {
  type ElementId,
  type Likeness,
  open,
  type Reading,
  ready,
  type Stance,
} from "@amends/sincerity";
import { useEffect, useMemo, useState } from "react";

const BREATH_MS = 60;
/** So long at a time the rules are unpacked: a key pressed meanwhile is not felt to wait. */
const SLICE_MS = 8;

const whenIdle: (run: () => void) => () => void =
  "requestIdleCallback" in globalThis
    ? (run) => {
        const id = requestIdleCallback(run, { timeout: 400 });
        return () => cancelIdleCallback(id);
      }
    : (run) => {
        const id = setTimeout(run);
        return () => clearTimeout(id);
      };

export type Asked = {
  readonly text: string;
  readonly stance: Stance;
  readonly complaint: string;
  readonly required: readonly ElementId[];
  readonly sameness: Likeness | undefined;
};

/** A calendar day where the writer sits, so that "by Friday" means their Friday. */
export const today = (): string => new Date().toLocaleDateString("sv");

/**
 * The reading of the text as it stood a moment ago; null before the first. The draft stays open, so
 * that a key costs only the sentence that it changed.
 */
export function useReading(asked: Asked): Reading | null {
  const { text, stance, complaint, sameness } = asked;
  const [reading, setReading] = useState<Reading | null>(null);
  const required = asked.required.join(" ");
  const draft = useMemo(() => {
    const wanted = required.split(" ").filter(Boolean) as ElementId[];
    const beside = sameness ? { sameness } : {};
    return open({ stance, complaint, required: wanted, today: today(), ...beside });
  }, [stance, complaint, required, sameness]);
  useEffect(() => {
    let cancel = () => {};
    const timer = setTimeout(() => {
      const readOn = () => {
        const over = performance.now() + SLICE_MS;
        if (ready(() => performance.now() > over)) setReading(draft.read(text));
        else cancel = whenIdle(readOn);
      };
      cancel = whenIdle(readOn);
    }, BREATH_MS);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [text, draft]);
  return reading;
}
