/** What was just done, said once to everyone; with a way back where there is one. */
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";

type Said = { text: string; undo?: () => void };
type Say = (text: string, undo?: () => void) => void;

/** Ten seconds: long enough to read and to reach the undo. */
const STAYS = 10_000;
const Saying = createContext<Say>(() => undefined);

/** `const say = useToast(); say("Sent to Maria", undo)`. */
export const useToast = (): Say => useContext(Saying);

export function Toast({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Said | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback<Say>((text, undo) => {
    clearTimeout(timer.current);
    setSaid(undo ? { text, undo } : { text });
    timer.current = setTimeout(() => setSaid(null), STAYS);
  }, []);
  return (
    <Saying value={say}>
      {children}
      <output
        className="pointer-events-none fixed inset-x-0 bottom-16 z-60 flex justify-center
        px-4 md:bottom-6"
      >
        {said ? (
          <p
            className="pointer-events-auto flex items-center gap-4 rounded-md border border-ink
            bg-ink px-4 py-2 text-paper shadow-lift"
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
