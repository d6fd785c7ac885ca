/** Reads the YAML rules, refuses a bad one with its file, line and what to do about it. */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { isMap, LineCounter, parseDocument } from "yaml";
import { ELEMENTS, FAULTS, LEVELS, POINTS, STANCES } from "../src/finding.ts";
import { type Where, WHERES, type Words } from "../src/rule.ts";
import { parse, type Step } from "./phrases/pattern.ts";
import type { Lexicon } from "./phrases/weave.ts";

/** A guard as its file has it: phrases, or an element as `<responsibility>`. */
export type Said = { readonly where: Where; readonly says: readonly string[] };

/** A rule as its file has it, examples included. */
export type Written = {
  readonly file: string;
  readonly id: string;
  readonly kind: "phrase" | "count" | "echo" | "missing" | "stance" | "point";
  readonly match: readonly string[];
  readonly heard?: readonly string[];
  readonly unless: readonly Said[];
  readonly needs: readonly Said[];
  readonly flags: readonly string[];
  readonly passes: readonly string[];
  readonly [field: string]: unknown;
};

const EXAMPLES = 6;
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  fault: ["finds", "level", "says", "why", "question"],
  element: ["finds", "why"],
  missing: ["misses", "stances", "level", "says", "why", "question"],
  stance: ["suggests", "why"],
  point: ["finds", "about", "says", "why", "question"],
};
const KNOWN = new Set(
  [
    "id kind finds misses suggests stances beside level says why question source fix",
    "levels atLeast match unless needs flags passes about answers heard undated",
  ]
    .join(" ")
    .split(" "),
);

type Raw = Record<string, unknown>;
type Refuse = (field: string, advice: string) => never;

const list = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((item) => typeof item === "string") ? value : undefined;

/** The lists that a phrase names, at any depth. */
const listsIn = (steps: readonly Step[]): readonly string[] =>
  steps.flatMap((step) => {
    if (step.is === "list") return [step.name];
    if (step.is === "choice") return step.ways.flatMap(listsIn);
    const named = step.is === "not" ? step.words.filter((word) => word.startsWith("@")) : [];
    return named.map((word) => word.slice(1));
  });

const phrases = (value: unknown, field: string, lexicon: Lexicon, refuse: Refuse) => {
  const says = list(value) ?? refuse(field, "give it a list of phrases");
  for (const phrase of says) {
    if (/^<\w+>$/.test(phrase)) {
      const known = (ELEMENTS as readonly string[]).includes(phrase.slice(1, -1));
      if (!known) refuse(field, `${phrase} is no element; the elements are ${ELEMENTS.join(", ")}`);
      continue;
    }
    try {
      for (const name of listsIn(parse(phrase)))
        if (!lexicon[name]) refuse(field, `there is no list "@${name}"; add it to lexicon.yml`);
    } catch (problem) {
      refuse(field, `"${phrase}": ${problem instanceof Error ? problem.message : problem}`);
    }
  }
  return says;
};

const conditions = (value: unknown, field: string, lexicon: Lexicon, refuse: Refuse) =>
  Object.entries((value ?? {}) as Raw).map(([where, says]): Said => {
    const known = WHERES.find((one) => one === where);
    if (!known) return refuse(field, `"${where}" is no place; use one of ${WHERES.join(", ")}`);
    return { where: known, says: phrases(says, field, lexicon, refuse) };
  });

type Family = "fault" | "element" | "missing" | "stance" | "point";

const familyOf = (raw: Raw, refuse: Refuse): Family => {
  if (raw.kind === "missing" || raw.kind === "stance") return raw.kind;
  if (raw.kind === "point" && !(POINTS as readonly unknown[]).includes(raw.finds))
    refuse("finds", `a point is one of ${POINTS.join(", ")}`);
  if (raw.kind === "point") return raw.kind;
  if (!["phrase", "count", "echo"].includes(String(raw.kind)))
    refuse("kind", "use phrase, count, echo, missing, stance or point");
  if ((FAULTS as readonly unknown[]).includes(raw.finds)) return "fault";
  if ((ELEMENTS as readonly unknown[]).includes(raw.finds)) return "element";
  return refuse("finds", "name a fault or an element of the codebook");
};

const demand = (raw: Raw, family: string, refuse: Refuse): void => {
  for (const field of Object.keys(raw))
    if (!KNOWN.has(field)) refuse(field, "no rule has such a field; see any other rule");
  for (const field of FIELDS[family] ?? [])
    if (!raw[field]) refuse(field, `a ${family} rule needs "${field}"`);
  if (raw.level && !(LEVELS as readonly unknown[]).includes(raw.level))
    refuse("level", `use ${LEVELS.join(", ")}`);
  for (const [stance, level] of Object.entries((raw.levels ?? {}) as Raw)) {
    if (!(STANCES as readonly string[]).includes(stance))
      refuse("levels", `use ${STANCES.join(", ")}`);
    if (!(LEVELS as readonly unknown[]).includes(level))
      refuse("levels", `use ${LEVELS.join(", ")}`);
  }
  for (const stance of [...(list(raw.stances) ?? []), ...(raw.suggests ? [raw.suggests] : [])])
    if (!(STANCES as readonly unknown[]).includes(stance))
      refuse("stances", `use ${STANCES.join(", ")}`);
  for (const field of ["flags", "passes"])
    if ((list(raw[field])?.length ?? 0) < EXAMPLES)
      refuse(field, `show at least ${EXAMPLES} examples; hard look-alikes teach the most`);
  for (const element of list(raw.answers) ?? [])
    if (!(ELEMENTS as readonly unknown[]).includes(element))
      refuse("answers", `"${element}" is no element; the elements are ${ELEMENTS.join(", ")}`);
  if (raw.question && !String(raw.question).includes("?"))
    refuse("question", "ask something that leads the writer to their own words");
};

/** YAML takes an unquoted " #money" for a comment and drops it without a word. */
const quotedShapes = (path: string, text: string): void => {
  text.split("\n").forEach((line, index) => {
    if (/^\s+- [^"'].* #[a-z]+/.test(line))
      throw new Error(`${path}:${index + 1} put the phrase in quotes: it holds a #shape`);
  });
};

const readRule = (file: string, text: string, lexicon: Lexicon, shown: string): Written => {
  const path = `${shown}/${file}`;
  quotedShapes(path, text);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const refuse: Refuse = (field, advice) => {
    const pairs = isMap(document.contents) ? document.contents.items : [];
    const pair = pairs.find(({ key }) => String(key) === field)?.key as { range?: number[] } | null;
    const line = lines.linePos(pair?.range?.[0] ?? 0).line;
    throw new Error(`${path}:${Math.max(line, 1)} ${field}: ${advice}`);
  };
  const [problem] = document.errors;
  if (problem) throw new Error(`${path}:${problem.linePos?.[0].line ?? 1} ${problem.message}`);
  const raw = document.toJS() as Raw;
  demand(raw, familyOf(raw, refuse), refuse);
  const id = basename(file, ".yml");
  if (raw.id !== id) refuse("id", `call it "${id}", like its file`);
  const match = raw.kind === "missing" ? [] : phrases(raw.match, "match", lexicon, refuse);
  return {
    ...raw,
    file,
    id,
    kind: raw.kind as Written["kind"],
    match,
    ...(raw.heard ? { heard: phrases(raw.heard, "heard", lexicon, refuse) } : {}),
    unless: conditions(raw.unless, "unless", lexicon, refuse),
    needs: conditions(raw.needs, "needs", lexicon, refuse),
    flags: list(raw.flags) ?? [],
    passes: list(raw.passes) ?? [],
  };
};

/** The language that rules are for, and the small words by which a text in it is known. */
export type Tongue = { readonly code: string; readonly common: readonly string[] };

/** What a folder of rules holds. */
export type Rules = {
  readonly language: Tongue;
  readonly lexicon: Lexicon;
  readonly words: Words;
  readonly rules: readonly Written[];
};

const LISTS = new Set(["language.yml", "lexicon.yml", "words.yml"]);

/** Reads a folder of rules with its lists. Throws Error naming file (`shown`), line and remedy. */
export const readRules = (folder: string, shown = "rules"): Rules => {
  const read = (file: string) => readFileSync(`${folder}/${file}`, "utf8");
  const lexicon = parseDocument(read("lexicon.yml")).toJS() as Lexicon;
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const words = found.includes("words.yml")
    ? (parseDocument(read("words.yml")).toJS() as Words)
    : { quiet: [], same: [] };
  const language = found.includes("language.yml")
    ? (parseDocument(read("language.yml")).toJS() as Tongue)
    : { code: "unknown", common: [] };
  const files = found.filter((file) => file.endsWith(".yml") && !LISTS.has(file)).sort();
  return {
    language,
    lexicon,
    words,
    rules: files.map((file) => readRule(file, read(file), lexicon, shown)),
  };
};
