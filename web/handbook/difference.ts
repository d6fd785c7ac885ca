/** Two wordings word by word: what stayed, what went, what came. */

export type Piece = { readonly kind: "same" | "gone" | "new"; readonly text: string };

/** Beyond this many pairs of words the two are shown whole; nobody reads such a difference. */
const MOST_PAIRS = 250_000;

export function difference(was: string, is: string): readonly Piece[] {
  const [old, now] = [wordsIn(was), wordsIn(is)];
  if (old.length * now.length > MOST_PAIRS) return whole(was, is);
  const common = longest(old, now);
  const pieces: Piece[] = [];
  const say = (kind: Piece["kind"], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  let [left, right] = [0, 0];
  while (left < old.length || right < now.length) {
    const [mine, theirs] = [old[left], now[right]];
    if (mine !== undefined && mine === theirs) {
      say("same", mine);
      left += 1;
      right += 1;
    } else if (
      mine !== undefined &&
      (theirs === undefined || at(common, left + 1, right) >= at(common, left, right + 1))
    ) {
      say("gone", mine);
      left += 1;
    } else {
      say("new", theirs ?? "");
      right += 1;
    }
  }
  return pieces;
}

const whole = (was: string, is: string): readonly Piece[] => [
  { kind: "gone", text: was },
  { kind: "new", text: is },
];

/** Words with the space before them, so that they join to what they were. */
const wordsIn = (text: string): readonly string[] => text.match(/\s*\S+|\s+$/g) ?? [];

const at = (table: readonly (readonly number[])[], row: number, column: number): number =>
  table[row]?.[column] ?? 0;

/** Of every pair of rests the most words that they share in order. */
function longest(one: readonly string[], other: readonly string[]): number[][] {
  const table = Array.from({ length: one.length + 1 }, () =>
    Array.from({ length: other.length + 1 }, () => 0),
  );
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const here = table[row];
      if (!here) continue;
      here[column] =
        one[row] === other[column]
          ? at(table, row + 1, column + 1) + 1
          : Math.max(at(table, row + 1, column), at(table, row, column + 1));
    }
  }
  return table;
}
