/** Readings as a SARIF 2.1.0 log, which code hosts and editors show beside the text. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Finding, Missing, Span } from "@amends/sincerity";
import { type Found, type Lines, linesOf, type Read } from "./found.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** In UTF-16 code units. */
const PIECE = 100_000;

type Run = { readonly artifacts: readonly object[]; readonly results: readonly object[] };
/** A log of SARIF 2.1.0. */
export type Log = {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly Run[];
};

const CONTRADICTS = "It says something else than the complaint, or than it said before.";

type Rule = Pick<Finding | Missing, "says" | "why" | "question" | "level"> & {
  readonly source?: string;
};

/**
 * One run over all letters: one rule for each rule that spoke, regions in lines, columns and UTF-16
 * code units. A letter inside another file (a mail, a line) is an artifact of its own, nested in
 * that file and with its text, since its places are not the file's.
 */
export function sarif(reads: readonly Read[]): Log {
  const rules = new Map<string, { readonly index: number; readonly described: object }>();
  const artifacts: object[] = [];
  const files = new Map<string, number>();
  const results = reads.flatMap((read) => {
    const { letter, reading } = read;
    const lines = linesOf(letter.text);
    const index = artifactOf(read, artifacts, files);
    const at = { uri: placeOf(letter), index };
    const rule = (id: string, one: Rule) => {
      const known = rules.get(id) ?? { index: rules.size, described: describe(id, one) };
      rules.set(id, known);
      return { ruleId: id, ruleIndex: known.index, level: one.level };
    };
    const place = (region?: object) => [
      { physicalLocation: { artifactLocation: at, ...(region ? { region } : {}) } },
    ];
    const found = reading.faults.map((finding) => ({
      ...rule(finding.rule, finding),
      message: { text: `${finding.says} ${finding.question}` },
      locations: place(regionOf(lines, finding)),
      partialFingerprints: { "amends/v1": print(letter.id, finding.rule, finding.quote) },
      ...(finding.fix ? { fixes: [fixOf(finding, at)] } : {}),
      properties: { fault: finding.id },
    }));
    const gaps = reading.missing.map((gap) => ({
      ...rule(`missing-${gap.element}`, gap),
      message: { text: `${gap.says} ${gap.question}` },
      locations: place(),
      partialFingerprints: { "amends/v1": print(letter.id, "missing", gap.element) },
      properties: { element: gap.element },
    }));
    const wrong = reading.contradictions.map((one) => ({
      ...rule(`contradicts-${one.id}`, { ...one, says: CONTRADICTS }),
      message: { text: `${one.says} ${one.question}` },
      locations: place(regionOf(lines, one)),
      partialFingerprints: { "amends/v1": print(letter.id, one.id, one.quote) },
    }));
    return [...found, ...wrong, ...gaps];
  });
  const driver = {
    name: "amends check",
    semanticVersion: version(),
    rules: [...rules.values()].map(({ described }) => described),
  };
  const run = {
    tool: { driver },
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: true }],
    artifacts,
    results,
  };
  return { $schema: SCHEMA, version: "2.1.0", runs: [run] };
}

/** The log as JSON, piece by piece: of a large mailbox it would not fit one string. */
export function* written({ runs, ...log }: Log): Generator<string> {
  yield `${JSON.stringify(log).slice(0, -1)},"runs":[`;
  for (const { artifacts, results, ...run } of runs) {
    yield `${JSON.stringify(run).slice(0, -1)},\n"artifacts":[`;
    yield* oneALine(artifacts);
    yield `],\n"results":[`;
    yield* oneALine(results);
    yield "]}";
  }
  yield "]}\n";
}

function* oneALine(values: readonly object[]): Generator<string> {
  let piece = "";
  for (const [at, value] of values.entries()) {
    piece += `${at > 0 ? "," : ""}\n${JSON.stringify(value)}`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

function artifactOf(
  { letter, reading }: Read,
  artifacts: object[],
  files: Map<string, number>,
): number {
  const { id, text, inside } = letter;
  const { stance, verdict, score } = reading;
  const properties = { letter: id, stance, verdict, holds: score };
  const location = { uri: placeOf(letter) };
  if (!inside) return artifacts.push({ location, properties }) - 1;
  let parentIndex = files.get(inside);
  if (parentIndex === undefined) {
    parentIndex = artifacts.push({ location: { uri: uriOf(inside) } }) - 1;
    files.set(inside, parentIndex);
  }
  return artifacts.push({ location, parentIndex, contents: { text }, properties }) - 1;
}

/** Where a letter lies: its file; or what it is called within the file around it. */
const placeOf = ({ id, inside }: Found): string => {
  if (!inside) return uriOf(id);
  const within = id.startsWith(inside) ? id.slice(inside.length).replace(/^#/, "") : id;
  return `/${encodeURIComponent(within || "text")}`;
};

/** A relative path stays one, so that a code host finds the file in its checkout. */
const uriOf = (file: string): string => {
  if (file === "-") return "stdin";
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(sep).map(encodeURIComponent).join("/");
};

function regionOf(lines: Lines, { start, end, quote }: Span): object {
  const from = lines(start);
  const to = lines(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
    snippet: { text: quote },
  };
}

const fixOf = ({ start, end, fix }: Finding, artifactLocation: object): object => ({
  description: { text: fix?.label ?? "" },
  artifactChanges: [
    {
      artifactLocation,
      replacements: [
        {
          deletedRegion: { charOffset: start, charLength: end - start },
          insertedContent: { text: fix?.replacement ?? "" },
        },
      ],
    },
  ],
});

function describe(id: string, { says, why, question, source, level }: Rule): object {
  const link = /https?:\/\/\S+[^\s.,;)]/.exec(source ?? "")?.[0];
  const from = source ? `\n\n${source}` : "";
  return {
    id,
    shortDescription: { text: says },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\n${question}${from}`,
      markdown: `${why}\n\n**${question}**${from}`,
    },
    ...(link ? { helpUri: link } : {}),
    defaultConfiguration: { level },
  };
}

const print = (...words: readonly string[]): string =>
  createHash("sha256").update(words.join("\0")).digest("hex").slice(0, 16);

const version = (): string => {
  const file = new URL("../../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
};
