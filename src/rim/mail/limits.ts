/** What keeps strangers from filling us up: a buffer with a brim, and a pace for each address. */

export type Brimmed = {
  /** Keeps the bytes, and says how many more are held now; nothing once it was full or dropped. */
  add(chunk: Uint8Array): number;
  /** Lets go of everything for good, and says how much that was. */
  drop(): number;
  /** All that was added, or null when it was more than fits. */
  bytes(): Uint8Array | null;
};

const FIRST_BYTES = 16 * 1024;

/**
 * Copies into one growing block: a mail of two-byte lines comes as millions of small chunks, each
 * of which would weigh more than the bytes in it.
 */
export function buffer(most: number): Brimmed {
  let block: Uint8Array | null = new Uint8Array(0);
  let length = 0;
  const drop = () => {
    const held = block?.length ?? 0;
    block = null;
    return held;
  };
  return {
    add(chunk) {
      if (block === null) return 0;
      const before = block.length;
      const after = length + chunk.length;
      if (after > most) return -drop();
      if (after > before) {
        const larger = new Uint8Array(Math.min(most, Math.max(after, before * 2, FIRST_BYTES)));
        larger.set(block.subarray(0, length));
        block = larger;
      }
      block.set(chunk, length);
      length = after;
      return block.length - before;
    },
    drop,
    bytes: () => block?.subarray(0, length) ?? null,
  };
}

/** Asks of a name (an address) and a moment in milliseconds whether it may go once more. */
export type Pace = (who: string, at: number) => boolean;

const MINUTE = 60_000;
const NAMES_MAX = 10_000;

/** So many a minute for each name, refilled evenly; forgets whoever has been quiet for a minute. */
export function pace(perMinute: number): Pace {
  const left = new Map<string, { tokens: number; at: number }>();
  return (who, at) => {
    const seen = left.get(who) ?? { tokens: perMinute, at };
    const tokens = Math.min(perMinute, seen.tokens + ((at - seen.at) / MINUTE) * perMinute);
    if (left.size >= NAMES_MAX) forget(left, at);
    left.delete(who);
    left.set(who, { tokens: tokens >= 1 ? tokens - 1 : tokens, at });
    return tokens >= 1;
  };
}

/** A map remembers in which order names came, so the quiet ones stand first. */
function forget(left: Map<string, { at: number }>, at: number): void {
  for (const [who, seen] of left) {
    if (at - seen.at < MINUTE && left.size < NAMES_MAX) return;
    left.delete(who);
  }
}
