/** Reads the draft while it is written: a breath after the last key, and never in the key's way. */
import { check, type ElementId, type Reading, type Stance } from "@amends/sincerity";
import { useEffect, useState } from "react";

const BREATH_MS = 120;

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
};

/** A calendar day where the writer sits, so that "by Friday" means their Friday. */
export const today = (): string => new Date().toLocaleDateString("sv");

/** The reading of the text as it stood a moment ago; null before the first. */
export function useReading({ text, stance, complaint, required }: Asked): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null);
  const asked = required.join(" ");
  useEffect(() => {
    let cancel = () => {};
    const read = () => {
      const wanted = asked.split(" ").filter(Boolean) as ElementId[];
      setReading(check({ text, stance, complaint, required: wanted, today: today() }));
    };
    const timer = setTimeout(() => {
      cancel = whenIdle(read);
    }, BREATH_MS);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [text, stance, complaint, asked]);
  return reading;
}
