/** Ctrl-K: find a case, go somewhere, do what the open screen offers. */
import { type KeyboardEvent, useDeferredValue, useRef, useState } from "react";
import { Dialog } from "../kit/Dialog.tsx";
import { Input } from "../kit/Input.tsx";
import type { Offered } from "./matching.ts";
import { useFound } from "./useFound.ts";

type Props = { onClose: () => void; onKeys: () => void };

/** The field and the found buttons are one column: arrows walk it, Enter runs what is reached. */
export function Palette({ onClose, onKeys }: Props) {
  const [typed, setTyped] = useState("");
  const column = useRef<HTMLDivElement>(null);
  const items = useFound(useDeferredValue(typed.trim()), onKeys);
  const run = (item: Offered | undefined) => {
    if (!item || item.because) return;
    onClose();
    item.run();
  };
  const walk = (event: KeyboardEvent) => {
    const stops = [...(column.current?.querySelectorAll<HTMLElement>("input,button") ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = event.key === "ArrowDown" ? at + 1 : event.key === "ArrowUp" ? at - 1 : at;
    if (next !== at) {
      event.preventDefault();
      stops.at(next % stops.length)?.focus();
    } else if (at > 0 && event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      stops[0]?.focus(); // typing on narrows the search again
    }
  };

  return (
    <Dialog title="Find or do" open onClose={onClose}>
      {/* The column only listens to keys on their way up from its field and buttons. */}
      <div ref={column} className="grid gap-3" onKeyDown={walk} role="presentation">
        <Input
          aria-label="A name, a case number, or what you want to do"
          placeholder="A name, a case number, or what you want to do"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault(); // what opens next would take the key as typed
            run(items[0]);
          }}
        />
        <ul aria-label="Found" className="-mx-2 grid max-h-80 overflow-y-auto px-1">
          {items.map((item, place) => (
            <li key={item.id}>
              <button
                type="button"
                aria-disabled={Boolean(item.because)}
                onClick={() => run(item)}
                className={`flex w-full items-baseline justify-between gap-4 rounded-md px-2
                  py-1.5 text-left outline-offset-[-2px] hover:bg-wash focus:bg-wash
                  aria-disabled:cursor-default aria-disabled:text-soft
                  ${place === 0 ? "bg-wash" : ""}`}
              >
                <span className="min-w-0 truncate">{item.label}</span>
                <span className="shrink-0 text-xs text-soft">{item.because ?? item.kind}</span>
              </button>
            </li>
          ))}
        </ul>
        <output className="text-xs text-soft">
          {items.length === 0
            ? "Nothing goes by that name."
            : `${items.length} found; Enter takes the first, the arrows go on.`}
        </output>
      </div>
    </Dialog>
  );
}
