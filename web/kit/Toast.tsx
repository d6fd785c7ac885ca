/**
 * What was just done, said once to everyone; with a way back where there is one. It lies where
 * nothing is covered: on the rail, and on a phone above the foot with its buttons.
 */
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";

type Said = { text: string; undo?: () => void };
/** `stays`: for how long the way back is open, in milliseconds. */
type Say = (text: string, undo?: () => void, stays?: number) => void;

/** Long enough to read, and to reach the undo where there is one. */
const STAYS = 5_000;
const STAYS_WITH_UNDO = 10_000;
const Saying = createContext<Say>(() => undefined);

/** `const say = useToast(); say("Sent to Maria", undo)`. */
export const useToast = (): Say => useContext(Saying);

export function Toast({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Said | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback<Say>((text, undo, stays = undo ? STAYS_WITH_UNDO : STAYS) => {
    clearTimeout(timer.current);
    setSaid(undo ? { text, undo } : { text });
    timer.current = setTimeout(() => setSaid(null), stays);
  }, []);
  return (
    <Saying value={say}>
      {children}
      <output
        className="pointer-events-none fixed inset-x-0 bottom-32 z-60 flex justify-center px-4
        md:right-auto md:bottom-16 md:w-52 md:px-3"
      >
        {said ? (
          <p
            className="pointer-events-auto flex flex-wrap items-center gap-x-4 rounded-md border
            border-ink bg-ink px-4 py-2 text-paper shadow-lift md:w-full md:px-3"
          >
            {said.text}
            {said.undo ? (
              <button
                type="button"
                className="font-medium underline underline-offset-4"
                onClick={() => {
                  said.undo?.();
                  setSaid(null);
                }}
              >
                Undo
              </button>
            ) : null}
          </p>
        ) : null}
      </output>
    </Saying>
  );
}
