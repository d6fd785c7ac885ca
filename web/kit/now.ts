/** The present moment for words such as "2 h left", renewed twice a minute for all at once. */
import { useSyncExternalStore } from "react";

const EVERY = 30_000;
const readers = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function tick() {
  now = Date.now();
  for (const read of readers) read();
}

function subscribe(read: () => void) {
  if (readers.size === 0) {
    now = Date.now();
    timer = setInterval(tick, EVERY);
  }
  readers.add(read);
  return () => {
    readers.delete(read);
    if (readers.size === 0) clearInterval(timer);
  };
}

/** Milliseconds since 1970, at most half a minute old. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now);
