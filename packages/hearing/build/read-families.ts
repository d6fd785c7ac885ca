/** Reads the YAML families, refuses a bad one with its file, its line and what to do about it. */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { isMap, LineCounter, parseDocument } from "yaml";
import { type Family, HEARINGS, TELLINGS, URGENCIES, WEIGHTS } from "../src/family.ts";
import { phraseOf } from "../src/phrase.ts";

/** A family as its file has it, reasons and examples included. */
export type Written = Family & {
  readonly file: string;
  readonly why: string;
  readonly source: string;
  readonly flags: readonly string[];
  readonly passes: readonly string[];
};

type Raw = Readonly<Record<string, unknown>>;
type Refuse = (field: string, advice: string) => never;

const EXAMPLES = 6;
const FIELDS = ["id", "hears", "tells", "why", "source", "groups", "flags", "passes"];
const GROUP_FIELDS = ["name", "weight", "urgent", "words"];

const isOne = (of: readonly string[], value: unknown): boolean => of.some((one) => one === value);

const texts = (value: unknown, field: string, refuse: Refuse): readonly string[] => {
  if (!Array.isArray(value)) return refuse(field, "give it a list");
  const odd = value.find((item) => typeof item !== "string");
  if (odd !== undefined) refuse(field, `put "${odd}" in quotes; YAML takes it for no text`);
  return value as string[];
};

const words = (value: unknown, refuse: Refuse): readonly string[] => {
  const said = texts(value, "groups", refuse);
  for (const phrase of said) {
    if (phrase !== phrase.toLowerCase()) refuse("groups", `write "${phrase}" in lower case`);
    try {
      phraseOf(phrase);
    } catch (problem) {
      refuse("groups", problem instanceof Error ? problem.message : String(problem));
    }
  }
  return said;
};

const groups = (value: unknown, refuse: Refuse): Family["groups"] => {
  if (!Array.isArray(value) || value.length === 0) return refuse("groups", "name one at least");
  const met = new Set<string>();
  return value.map((raw: Raw) => {
    for (const field of Object.keys(raw))
      if (!isOne(GROUP_FIELDS, field)) refuse("groups", `no group has a field "${field}"`);
    if (typeof raw.name !== "string" || !raw.name) refuse("groups", "give each group a name");
    if (!isOne(WEIGHTS, raw.weight)) refuse("groups", `its weight is one of ${WEIGHTS.join(", ")}`);
    if (raw.urgent !== undefined && !isOne(URGENCIES, raw.urgent))
      refuse("groups", `urgent is one of ${URGENCIES.join(", ")}`);
    const said = words(raw.words, refuse);
    for (const phrase of said) {
      if (met.has(phrase)) refuse("groups", `"${phrase}" stands there twice; keep one`);
      met.add(phrase);
    }
    return { ...raw, words: said } as unknown as Family["groups"][number];
  });
};

/** Reads one family. Throws Error naming file, line and remedy. */
export const readFamily = (file: string, text: string): Written => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const refuse: Refuse = (field, advice) => {
    const pairs = isMap(document.contents) ? document.contents.items : [];
    const pair = pairs.find(({ key }) => String(key) === field)?.key as { range?: number[] } | null;
    const line = lines.linePos(pair?.range?.[0] ?? 0).line;
    throw new Error(`rules/${file}:${Math.max(line, 1)} ${field}: ${advice}`);
  };
  const [problem] = document.errors;
  if (problem)
    throw new Error(`rules/${file}:${problem.linePos?.[0].line ?? 1} ${problem.message}`);
  const raw = document.toJS() as Raw;
  for (const field of Object.keys(raw))
    if (!isOne(FIELDS, field)) refuse(field, "no family has such a field; see any other");
  const id = basename(file, ".yml");
  if (raw.id !== id) refuse("id", `call it "${id}", like its file`);
  if (!isOne(HEARINGS, raw.hears)) refuse("hears", `use one of ${HEARINGS.join(", ")}`);
  if (!isOne(TELLINGS, raw.tells)) refuse("tells", `use one of ${TELLINGS.join(", ")}`);
  for (const field of ["why", "source"])
    if (typeof raw[field] !== "string") refuse(field, "say it in a sentence");
  for (const field of ["flags", "passes"])
    if (texts(raw[field], field, refuse).length < EXAMPLES)
      refuse(field, `show at least ${EXAMPLES} examples; hard look-alikes teach the most`);
  return { ...raw, file, groups: groups(raw.groups, refuse) } as unknown as Written;
};

/** Reads a folder of families, in the order of their files. */
export const readFamilies = (folder: string): readonly Written[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yml"))
    .sort()
    .map((file) => readFamily(file, readFileSync(`${folder}/${file}`, "utf8")));
