/** Says that something takes its time, once it has taken a second; or how far it has come. */
import { type ReactNode, useEffect, useState } from "react";

export function Busy({ children = "Fetching …" }: { children?: ReactNode }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 1_000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <output className="block p-6 text-soft">
      {slow ? (
        <span className="inline-flex items-center gap-2">
          <span
            aria-hidden="true"
            className="size-3 animate-spin rounded-full border-2 border-seam border-t-transparent"
          />
          {children}
        </span>
      ) : null}
    </output>
  );
}

/** A bar; its words stand beside it. */
export const HowFar = ({ done, all }: { done: number; all: number }) => (
  <progress
    aria-label="How far it has come"
    className="h-1.5 w-full appearance-none [&::-moz-progress-bar]:bg-seam
      [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-seam"
    max={all}
    value={done}
  />
);
