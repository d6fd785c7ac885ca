/** Cues as suggestions: what is said, and every place that says it. */
import type { Cue } from "./cue.ts";
import type { Because, Span, Suggestion } from "./hearing.ts";
import type { Heard } from "./passage.ts";
import type { Part } from "./weigh.ts";

export const spanOf = (text: string, passage: readonly Heard[], { from, to }: Cue): Span => {
  const start = passage[from]?.start ?? 0;
  const end = passage[to - 1]?.end ?? start;
  return { start, end, quote: text.slice(start, end) };
};

/** One suggestion for each name, in the order given, with all its places as they stand. */
export const suggested = (
  text: string,
  passage: readonly Heard[],
  cues: readonly Cue[],
): Suggestion[] => {
  const named = new Map<string, Span[]>();
  for (const cue of cues) {
    const spans = named.get(cue.group.name) ?? [];
    spans.push(spanOf(text, passage, cue));
    named.set(cue.group.name, spans);
  }
  return [...named].map(([what, spans]) => ({
    what,
    spans: spans.toSorted((a, b) => a.start - b.start),
  }));
};

/** One reason for each name, the weightiest first; that it is about us is no reason of its own. */
export const reasons = (
  text: string,
  passage: readonly Heard[],
  parts: readonly Part[],
): Because[] => {
  const named = new Map<string, { family: string; share: number; cues: Cue[] }>();
  for (const { cue, share } of parts) {
    if (cue.hears === "about") continue;
    const so = named.get(cue.group.name) ?? { family: cue.family, share: 0, cues: [] };
    so.share = 1 - (1 - so.share) * (1 - share);
    so.cues.push(cue);
    named.set(cue.group.name, so);
  }
  return [...named]
    .map(([what, { family, share, cues }]) => {
      const spans = cues.map((cue) => spanOf(text, passage, cue));
      return { what, family, share, spans: spans.toSorted((a, b) => a.start - b.start) };
    })
    .toSorted((a, b) => b.share - a.share);
};
