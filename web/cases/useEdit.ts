/** A form on what others may change too: what is typed stays, and nobody is written over. */
import { useState } from "react";

type Edit<T> = {
  readonly draft: T;
  readonly change: (part: Partial<T>) => void;
  /** The version that the typing began from: the one to send as If-Match. */
  readonly version: number;
  readonly touched: boolean;
  /** Another saved a newer version while this was being typed. */
  readonly overtaken: boolean;
  /** Goes on from the newest version with what was typed here. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  /** What was typed is saved: follow the desk again. */
  readonly settled: () => void;
};

/** `source` is how the desk has it now, at `version`; untouched forms follow it by themselves. */
export function useEdit<T extends object>(source: T, version: number): Edit<T> {
  const [held, setHeld] = useState({ draft: source, version, touched: false });
  if (!held.touched && held.version !== version)
    setHeld({ draft: source, version, touched: false });

  return {
    draft: held.draft,
    version: held.version,
    touched: held.touched,
    overtaken: held.touched && held.version !== version,
    change: (part) =>
      setHeld((was) => ({ ...was, draft: { ...was.draft, ...part }, touched: true })),
    keepMine: () => setHeld((was) => ({ ...was, version })),
    takeTheirs: () => setHeld({ draft: source, version, touched: false }),
    settled: () => setHeld((was) => ({ ...was, touched: false })),
  };
}
