/** A playbook while somebody writes it: what was read, what stands now, and what others did. */
import { useState } from "react";
import { forgetKept, keep, kept } from "../shell/kept.ts";
import { type Clash, merged } from "./merge.ts";
import { type Sheet, sameWords } from "./sheet.ts";

type Held = {
  /** The edition that was read; saved over it and no other. */
  readonly base: Sheet;
  readonly sheet: Sheet;
  readonly clashes: readonly Clash[];
  /** Unsaved changes of an earlier visit, on this machine. */
  readonly found: boolean;
};

export type Writing = Held & {
  readonly touched: boolean;
  /** Somebody saved another edition since this one was read. */
  readonly overtaken: boolean;
  readonly change: (part: Partial<Sheet>) => void;
  /** Puts what was written here onto their edition. */
  readonly join: () => void;
  readonly put: (clash: Clash, value: unknown) => void;
  readonly drop: () => void;
  readonly settled: () => void;
};

const fresh = (sheet: Sheet): Held => ({ base: sheet, sheet, clashes: [], found: false });

/** `now` is the playbook as it holds; what is written is kept on this machine until it is saved. */
export function useSheet(now: Sheet, place: string): Writing {
  const [held, setHeld] = useState<Held>(() => draftAt(place) ?? fresh(now));
  const { base, sheet } = held;
  const touched = !sameWords(base, sheet);
  const behind = base.version !== now.version;
  if (behind && !touched) setHeld(fresh(now));
  const write = (next: Held) => {
    setHeld(next);
    keep(place, JSON.stringify({ base: next.base, sheet: next.sheet }));
  };
  return {
    ...held,
    touched,
    overtaken: behind && touched,
    change: (part) => write({ ...held, sheet: { ...sheet, ...part } }),
    join: () => write({ base: now, found: false, ...merged({ base, mine: sheet, theirs: now }) }),
    put: (clash, value) => write({ ...held, sheet: clash.put(sheet, value) }),
    drop: () => {
      forgetKept(place);
      setHeld(fresh(now));
    },
    settled: () => forgetKept(place),
  };
}

/** What was written there and never let hold. */
export function draftAt(place: string): Held | null {
  const text = kept(place);
  if (!text) return null;
  const { base, sheet } = JSON.parse(text) as Pick<Held, "base" | "sheet">;
  return sameWords(base, sheet) ? null : { base, sheet, clashes: [], found: true };
}
