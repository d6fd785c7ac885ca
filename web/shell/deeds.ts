/** What can be done on the screen that is open, offered to the command palette. */
import { useEffect, useSyncExternalStore } from "react";

export type Deed = {
  readonly id: string;
  readonly label: string;
  /** Why it can't be done now; it is then shown, not offered. */
  readonly because?: string | null;
  readonly run: () => void;
};

let offered: readonly Deed[] = [];
const listeners = new Set<() => void>();

function offer(deeds: readonly Deed[]): void {
  offered = deeds;
  for (const tell of listeners) tell();
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** Offers deeds for as long as the screen is there, always as they were drawn last. */
export function useOfferDeeds(deeds: readonly Deed[]): void {
  useEffect(() => offer(deeds));
  useEffect(() => () => offer([]), []);
}

export const useOfferedDeeds = (): readonly Deed[] =>
  useSyncExternalStore(subscribe, () => offered);
