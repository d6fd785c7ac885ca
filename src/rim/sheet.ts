/** A sheet is a YAML file that a person wrote; a slip in it is said with its place and a remedy. */
import { isMap, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { spokenIssues } from "./slip.ts";

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

/** Reads a sheet; finds every slip at once. `file` is only for the reader's eyes. */
export function readSheet<T>(file: string, text: string, shape: z.ZodType<T>): Sheet<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, says: string): Slip => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), says };
  };
  const slip = (path: readonly PropertyKey[], says: string) => at(placeOf(document, path), says);
  const [first] = document.errors;
  if (first) {
    const place = lines.linePos(first.pos[0]).line;
    // What has a dash too close is taken for a text, and told of at the line before or after it.
    const near = text.split("\n").slice(Math.max(0, place - 2), place + 1);
    const dash = near.findIndex((line) => TIGHT_DASH.test(line));
    const slips =
      dash < 0
        ? [at(first.pos[0], saidOf(first.message))]
        : [{ file, line: Math.max(0, place - 2) + dash + 1, column: 1, says: DASH }];
    return { value: undefined, slips, slip };
  }
  const slips: Slip[] = [];
  if (!text.startsWith("#")) {
    slips.push(at(0, "Nothing says what this file is. Begin it with a comment: # What this is."));
  }
  const read = shape.safeParse(document.toJS());
  const found = (path: readonly PropertyKey[]) => document.getIn(path);
  for (const { path, says } of spokenIssues(read.error?.issues ?? [], shape, found)) {
    slips.push(slip(path, says));
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

/** What a reader of YAML says, as a person would; what it says after that follows from it. */
function saidOf(message: string): string {
  const [, says] = MISTAKES.find(([told]) => message.includes(told)) ?? [];
  return says ?? `This is not YAML: ${message}. Look at the indentation, colons and quotes here.`;
}

const TIGHT_DASH = /^\s*-[a-z]+:/;
const DASH = "A dash wants a space after it, as in “- id”. Put one there.";

const MISTAKES = [
  ["Tabs are not allowed", "A tab stands here. Indent with spaces."],
  ["Map keys must be unique", "This field is there twice. Keep one of them."],
  [
    "Nested mappings are not allowed in compact",
    "A colon and a space begin a new field. Put the whole text in quotes, or below >- on a line " +
      "of its own.",
  ],
  [
    "must start at the same column",
    "This line begins in another column than its neighbours. Indent it as they are.",
  ],
] as const;
