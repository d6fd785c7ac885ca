/** Single keys for those who want them; one switch turns them all off (WCAG 2.1.4). */
import { useEffect, useRef, useSyncExternalStore } from "react";
import { forgetKept, keep, kept } from "./kept.ts";

export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const PLACE = "single-keys";
const listeners = new Set<() => void>();
const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};
const areOn = () => kept(PLACE) !== "off";

function turn(on: boolean): void {
  if (on) forgetKept(PLACE);
  else keep(PLACE, "off");
  for (const tell of listeners) tell();
}

/** Whether single keys are on, and the switch. */
export const useSingleKeys = (): readonly [boolean, (on: boolean) => void] => [
  useSyncExternalStore(subscribe, areOn),
  turn,
];

const writing = "input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable=true]";

/** A key pressed while writing, or over an open dialog or menu, is not meant for the page. */
const isForThePage = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !(event.target instanceof Element && event.target.closest(writing)) &&
  document.querySelector("[role=dialog],[role=menu]") === null;

/** Listens for single keys as long as the screen is there; `keys` need not be memoised. */
export function useKeys(keys: Keys): void {
  const [on] = useSingleKeys();
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    if (!on) return;
    const hear = (event: KeyboardEvent) => {
      const meant = now.current[event.key];
      if (!meant || !isForThePage(event)) return;
      event.preventDefault();
      meant(event);
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [on]);
}
