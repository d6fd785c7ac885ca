/** Light, dark, or as the machine has it; remembered on this machine. */
import { useSyncExternalStore } from "react";
import { forgetKept, keep, kept } from "./kept.ts";

export type Light = "light" | "dark" | "system";

const PLACE = "light";
const listeners = new Set<() => void>();

export function chosenLight(): Light {
  const chosen = kept(PLACE);
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

/** Puts a light on the page; theme.css does the rest. */
export function shine(light: Light): void {
  if (light === "system") delete document.documentElement.dataset.light;
  else document.documentElement.dataset.light = light;
}

function choose(light: Light): void {
  if (light === "system") forgetKept(PLACE);
  else keep(PLACE, light);
  shine(light);
  for (const tell of listeners) tell();
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

export const useLight = (): readonly [Light, (light: Light) => void] => [
  useSyncExternalStore(subscribe, chosenLight),
  choose,
];
