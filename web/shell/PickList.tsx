/** A field and what it finds, as one column: arrows walk it, Enter runs what is reached. */
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { Input } from "../kit/Input.tsx";

export type Pickable = {
  readonly id: string;
  readonly label: string;
  /** Said small at the end of the line. */
  readonly kind: string;
  /** Why it can't be picked; it is then shown, not offered. */
  readonly because?: string | null | undefined;
};

type Props<Item extends Pickable> = {
  label: string;
  typed: string;
  onTyped: (typed: string) => void;
  items: readonly Item[];
  onPick: (item: Item) => void;
  /** What is said where nothing goes by that name. */
  none: ReactNode;
};

export function PickList<Item extends Pickable>(props: Props<Item>) {
  const { label, typed, onTyped, items, onPick, none } = props;
  const column = useRef<HTMLDivElement>(null);
  const pick = (item: Item | undefined) => {
    if (item && !item.because) onPick(item);
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
    // The column only listens to keys on their way up from its field and buttons.
    <div ref={column} className="grid gap-3" onKeyDown={walk} role="presentation">
      <Input
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        value={typed}
        onChange={(event) => onTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault(); // what opens next would take the key as typed
          pick(items[0]);
        }}
      />
      <ul aria-label="Found" className="-mx-2 grid max-h-80 overflow-y-auto px-1">
        {items.map((item, place) => (
          <li key={item.id}>
            <button
              type="button"
              aria-disabled={Boolean(item.because)}
              onClick={() => pick(item)}
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
          ? none
          : `${items.length} found; Enter takes the first, the arrows go on.`}
      </output>
    </div>
  );
}
