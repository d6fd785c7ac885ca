/** A sheet is a YAML file that a person wrote; a slip in it is said with its place and a remedy. */
import { isMap, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";

export type Slip = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is so, and what would mend it. */
  readonly says: string;
};

export type Sheet<T> = {
  /** There only when nothing is wrong. */
  readonly value: T | undefined;
  readonly slips: readonly Slip[];
  /** Says something about a place in the sheet: `slip(["steps", 2, "clock"], "…")`. */
  readonly slip: (path: readonly PropertyKey[], says: string) => Slip;
};

type Issue = z.core.$ZodIssue;

/** Reads a sheet; finds every slip at once. `file` is only for the reader's eyes. */
export function readSheet<T>(file: string, text: string, shape: z.ZodType<T>): Sheet<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, says: string): Slip => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), says };
  };
  const slip = (path: readonly PropertyKey[], says: string) => at(placeOf(document, path), says);
  if (document.errors.length > 0) {
    const slips = document.errors.map(({ pos, message }) =>
      at(pos[0], `This is not YAML: ${message}. Look at the indentation, colons and quotes here.`),
    );
    return { value: undefined, slips, slip };
  }
  const slips: Slip[] = [];
  if (!text.startsWith("#")) {
    slips.push(at(0, "Nothing says what this file is. Begin it with a comment: # What this is."));
  }
  const read = shape.safeParse(document.toJS());
  for (const issue of read.error?.issues.flatMap(plain) ?? []) {
    const found = document.getIn(issue.path);
    for (const { path, says } of spoken(issue, found)) slips.push(slip(path, says));
  }
  return { value: slips.length === 0 ? read.data : undefined, slips, slip };
}

/** Where a path stands: its key, or what stands nearest above when it is missing. */
function placeOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const above = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const pair = isMap(above) ? above.items.find(({ key }) => String(key) === last) : undefined;
    const node = (pair?.key ?? document.getIn(path.slice(0, length), true)) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** Of a choice of shapes, the one that the writer came nearest to. */
function plain(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const depth = (issues: readonly Issue[]) =>
    Math.max(...issues.map(({ path, code }) => path.length + (code === "invalid_type" ? 0 : 0.5)));
  const [meant] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
  return (meant ?? []).flatMap((inner) =>
    plain({ ...inner, path: [...issue.path, ...inner.path] } as Issue),
  );
}

type Said = { readonly path: readonly PropertyKey[]; readonly says: string };

function spoken(issue: Issue, found: unknown): readonly Said[] {
  const { path } = issue;
  const name = String(path.findLast((part) => typeof part === "string") ?? "the file");
  if (issue.code === "custom") return [{ path, says: issue.message }];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...path, key],
      says: `There is no “${key}” here. Take it out, or see how another file of this kind says it.`,
    }));
  }
  if (found === undefined) return [{ path, says: `“${name}” is missing. Add it.` }];
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    const near = nearest(String(found), known);
    const meant = near ? `Did you mean “${near}”?` : `Use one of ${known.join(", ")}.`;
    return [{ path, says: `“${found}” is not known for ${name}. ${meant}` }];
  }
  if (issue.code === "invalid_type") {
    return [
      { path, says: `“${name}” is not ${KINDS[issue.expected] ?? issue.expected}. Write it so.` },
    ];
  }
  return [{ path, says: `“${name}” can't be this. ${issue.message}.` }];
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  array: "a list, each line with a dash",
  object: "a group of fields",
  record: "a group of fields",
};

/** The known word that is a slip of the finger away: at most a third of its letters differ. */
function nearest(word: string, known: readonly string[]): string | undefined {
  return known
    .map((each) => ({ each, steps: stepsBetween(word, each) }))
    .filter(({ each, steps }) => steps <= each.length / 3)
    .sort((a, b) => a.steps - b.steps)[0]?.each;
}

/** Letters to put in, take out or change (Levenshtein 1966). */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [place, letter] of [...one].entries()) {
    const next = [place + 1];
    for (const [column, counter] of [...other].entries()) {
      const changed = (row[column] ?? 0) + (letter === counter ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
