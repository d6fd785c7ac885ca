/** The small language that rules are written in: words, choices, gaps. rules.md explains it. */

/** One step of a pattern. */
export type Step =
  | { readonly is: "word"; readonly word: string }
  | { readonly is: "list"; readonly name: string }
  | { readonly is: "not"; readonly words: readonly string[] }
  | { readonly is: "gap"; readonly most: number }
  | { readonly is: "any" }
  | { readonly is: "start" }
  | { readonly is: "end" }
  | { readonly is: "choice"; readonly ways: readonly (readonly Step[])[] };

const GAP = 3;
const PIECE = /\(|\)\??|\s*\|\s*|[^\s()|]+/g;

const stepOf = (piece: string): Step => {
  if (piece === "^") return { is: "start" };
  if (piece === "$") return { is: "end" };
  if (piece === "_") return { is: "any" };
  const gap = /^\.\.(\d*)$/.exec(piece);
  if (gap) return { is: "gap", most: gap[1] ? Number(gap[1]) : GAP };
  if (piece.startsWith("@")) return { is: "list", name: piece.slice(1) };
  if (piece.startsWith("!")) return { is: "not", words: piece.slice(1).split("/") };
  if (/^(?:\*?[\p{L}\p{N}'&]+\*?|#[a-z]+)$/u.test(piece)) return { is: "word", word: piece };
  throw new SyntaxError(
    `"${piece}" is no word, list (@name), gap (..3), shape (#money) or not (!a/b)`,
  );
};

/** Reads a pattern such as `@we look|looked into (it|the matter)?`. Throws SyntaxError. */
export const parse = (pattern: string): Step[] => {
  const pieces = pattern.match(PIECE) ?? [];
  let at = 0;
  const sequence = (inside: boolean): Step[] => {
    const steps: Step[] = [];
    const ways: Step[][] = [];
    let last: Step[] = steps;
    while (at < pieces.length) {
      const piece = pieces[at] ?? "";
      if (piece.startsWith(")")) break;
      at += 1;
      if (piece.trim() === "|" && inside) {
        ways.push(last);
        last = [];
      } else if (piece.trim() === "|") {
        const before = last.pop();
        const next = pieces[at];
        if (!before || !next) throw new SyntaxError(`a "|" in "${pattern}" has only one side`);
        at += 1;
        last.push({ is: "choice", ways: [[before], [optional(next).step]] });
      } else if (piece === "(") {
        const inner = sequence(true);
        const close = pieces[at];
        if (!close) throw new SyntaxError(`a "(" in "${pattern}" is never closed`);
        at += 1;
        last.push(close === ")?" ? { is: "choice", ways: [inner, []] } : wrap(inner));
      } else last.push(optional(piece).step);
    }
    return ways.length > 0 ? [{ is: "choice", ways: [...ways, last] }] : steps;
  };
  const steps = sequence(false);
  if (at < pieces.length) throw new SyntaxError(`a ")" in "${pattern}" was never opened`);
  if (steps.length === 0) throw new SyntaxError("a pattern needs at least one word");
  return steps;
};

const wrap = (steps: readonly Step[]): Step =>
  steps.length === 1 && steps[0] ? steps[0] : { is: "choice", ways: [steps] };

const optional = (piece: string): { step: Step } => {
  if (!piece.endsWith("?") || piece.length === 1) return { step: stepOf(piece) };
  return { step: { is: "choice", ways: [[stepOf(piece.slice(0, -1))], []] } };
};
