/** The conversation and what happened around it, as one story in order. */
import type { Happening, Message } from "../api/shapes.ts";

export type Item =
  | { readonly kind: "message"; readonly at: string; readonly message: Message }
  | { readonly kind: "events"; readonly at: string; readonly events: readonly Happening[] };

/** A message and its delivery tell of themselves; these events would say it twice. */
const TOLD = new Set([
  "customer wrote",
  "machine wrote",
  "note written",
  "call begun",
  "call noted",
  "letter sent",
  "letter left",
  "letter uncertain",
  "letter undelivered",
  "letter delayed",
  "letter delivered",
  "code sent",
  "code left",
  "code undelivered",
  "code delayed",
  "code delivered",
]);

/** Messages and events, oldest first; events between two messages stand together. */
export function storyOf(messages: readonly Message[], timeline: readonly Happening[]): Item[] {
  const single: Item[] = [
    ...messages.map((message) => ({ kind: "message" as const, at: message.at, message })),
    ...timeline
      .filter(({ what }) => !TOLD.has(what))
      .map((event) => ({ kind: "events" as const, at: event.at, events: [event] })),
  ];
  const story: Item[] = [];
  for (const item of single.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const last = story.at(-1);
    if (item.kind === "events" && last?.kind === "events")
      story[story.length - 1] = { ...last, events: [...last.events, ...item.events] };
    else story.push(item);
  }
  return story;
}

/** Types that a browser shows without running anything in them. */
export const isPicture = (mediaType: string): boolean =>
  /^image\/(png|jpe?g|gif|webp|avif)$/i.test(mediaType);

/** "840 KB", "2.1 MB". */
export function weight(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
