/** Notes are what is written down while one listens; a mark makes one a point of the customer's. */

/** What a note holds of theirs: what happened, how it is for them, what it cost, what they ask. */
export type About = "happened" | "feels" | "cost" | "asks";

/** `about` is null for what one notes for oneself. */
export type Note = { readonly id: string; readonly text: string; readonly about: About | null };

/** What was understood of a complaint, as a listening keeps it. */
export type Points = {
  readonly happened: string;
  readonly feels: string;
  readonly costThem: string;
  readonly wants: string;
};

const said = (notes: readonly Note[], about: About): string =>
  notes
    .filter((note) => note.about === about)
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join("\n");

export const pointsIn = (notes: readonly Note[]): Points => ({
  happened: said(notes, "happened"),
  feels: said(notes, "feels"),
  costThem: said(notes, "cost"),
  wants: said(notes, "asks"),
});

/** Everything they said, in the order they said it: a voice has no paragraphs, the notes do. */
export const theirWords = (notes: readonly Note[]): string =>
  notes
    .filter(({ about, text }) => about !== null && text.trim())
    .map(({ text }) => text.trim())
    .join("\n");

/** What one noted for oneself. */
export const ourWords = (notes: readonly Note[]): string =>
  notes
    .filter(({ about, text }) => about === null && text.trim())
    .map(({ text }) => text.trim())
    .join("\n");

const KEYS = ["happened", "feels", "costThem", "wants"] as const;

const joined = (was: string, now: string): string => {
  const lines = new Set(was.split("\n").map((line) => line.trim()));
  const fresh = now.split("\n").filter((line) => !lines.has(line.trim()));
  return [was, ...fresh].filter(Boolean).join("\n");
};

/**
 * What we understand now, with what was understood before; null when nothing new was heard, or when
 * one of the four is still missing: then nobody has listened to the end (B2).
 */
export function heardWith(points: Points, before: Points | undefined): Points | null {
  const was = before ?? { happened: "", feels: "", costThem: "", wants: "" };
  const now: Points = {
    happened: joined(was.happened, points.happened),
    feels: joined(was.feels, points.feels),
    costThem: joined(was.costThem, points.costThem),
    wants: joined(was.wants, points.wants),
  };
  const isNew = KEYS.some((key) => now[key] !== was[key]);
  return isNew && KEYS.every((key) => now[key] !== "") ? now : null;
}
