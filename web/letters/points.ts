/** The customer's own points, and whether the draft speaks to each: plain word overlap, no more. */

export type Point = { readonly id: string; readonly about: string; readonly words: string };

type Heard = {
  readonly happened?: string;
  readonly feels: string | null;
  readonly costThem?: string;
  readonly asks: string | null;
};

const MOST = 3;

/** One point a sentence, three at most; the rest stands in their own words anyway. */
const split = (id: string, about: string, words: string | null | undefined): Point[] =>
  (words ?? "")
    .split(/(?<=[.!?;])\s+|\n+/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{2}/u.test(part))
    .slice(0, MOST)
    .map((part, index) => ({ id: `${id}-${index}`, about, words: part }));

export const pointsOf = ({ happened, feels, costThem, asks }: Heard): readonly Point[] => [
  ...split("happened", "What happened", happened),
  ...split("feels", "How it feels", feels),
  ...split("cost", "What it cost", costThem),
  ...split("asks", "What they ask for", asks),
];

const IDLE = new Set(
  `about after again also been before being could does done down each even ever every from gave
  have having here into just like made make many more most much must next only other over quite
  said same shall should some such than that their them then there these they this those through
  told very want wants wanted were what when where which while will with would your yours theirs
  customer feel feels felt`.split(/\s+/),
);

/** Ends that hide one word behind another: refunded, refunds and refund are one. */
const stem = (word: string): string => word.replace(/(?:ings?|edly|ed|es|s|ly)$/, "");

const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
      .filter((word) => !IDLE.has(word) && (word.length > 3 || /\d/.test(word)))
      .map(stem),
  );

const ENOUGH = 0.4;

/** True when the draft takes up enough of the point's telling words; one alone is enough of two. */
export function speaksTo(draft: string, point: Point): boolean {
  const asked = [...tellingWords(point.words)];
  if (asked.length === 0) return false;
  const said = tellingWords(draft);
  return asked.filter((word) => said.has(word)).length >= Math.max(1, asked.length * ENOUGH);
}
