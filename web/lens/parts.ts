/** A text in parts: what is a customer's point, and what stands between. */
import type { Heard } from "@amends/sincerity";

export type Part = { readonly start: number; readonly words: string; readonly point: Heard | null };

/** All of the text, once each; of two points on the same words the first is taken. */
export function partsOf(text: string, points: readonly Heard[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  const upTo = (end: number, point: Heard | null) => {
    if (end > at) parts.push({ start: at, words: text.slice(at, end), point });
    at = Math.max(at, end);
  };
  for (const point of points.toSorted((one, other) => one.start - other.start)) {
    if (point.start < at) continue;
    upTo(point.start, null);
    upTo(Math.min(point.end, text.length), point);
  }
  upTo(text.length, null);
  return parts;
}
