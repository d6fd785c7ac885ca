/** `amends check`: letters in, readings out; for people, for programs, and over many at once. */
import { fstatSync, readFileSync, statSync, writeSync } from "node:fs";
import { check, type Letter, STANCES } from "@amends/sincerity";
import type { Demands } from "../check/demands.ts";
import { type Found, type Read, shown } from "../check/found.ts";
import { Misused, oneOf, optionsIn } from "./options.ts";

const OPTIONS = {
  format: { type: "string" },
  input: { type: "string" },
  stance: { type: "string" },
  playbook: { type: "string" },
  complaint: { type: "string" },
  today: { type: "string" },
  author: { type: "string" },
  summary: { type: "boolean" },
} as const;

const INPUTS = ["text", "jsonl", "eml", "mbox"] as const;
type Input = (typeof INPUTS)[number];
const ENDINGS: Readonly<Record<string, Input>> = { jsonl: "jsonl", eml: "eml", mbox: "mbox" };

type Asked = Pick<Letter, "stance" | "complaint" | "today"> & { readonly demands?: Demands };

/** Answers 0 when every letter may leave, 1 when one holds or lacks something that stops it. */
export async function checkLetters(args: readonly string[]): Promise<number> {
  const { values, positionals } = optionsIn(args, OPTIONS, { words: Number.POSITIVE_INFINITY });
  const input = oneOf("input", values.input, INPUTS);
  const formats = ["text", "json", "jsonl", "sarif"] as const;
  const usual = input === "jsonl" && !values.summary ? "jsonl" : "text";
  const format = oneOf("format", values.format, formats) ?? usual;
  if (values.summary && format !== "text" && format !== "json")
    throw new Misused("A summary comes as --format text or json.");
  const stance = oneOf("stance", values.stance, STANCES);
  const asked: Asked = {
    today: dayIn(values.today),
    ...(stance ? { stance } : {}),
    ...(values.complaint ? { complaint: textOf(values.complaint, "complaint") } : {}),
    ...(values.playbook
      ? { demands: (await import("../check/demands.ts")).demandsOf(values.playbook) }
      : {}),
  };
  const files = positionals.length > 0 ? positionals : ["-"];
  const answer = await answerIn(format, values.summary ?? false);
  let code = 0;
  for (const file of files) {
    for await (const letter of lettersIn(file, input)) {
      if (values.author && !isBy(letter, values.author)) continue;
      const read = { letter, reading: readingOf(letter, asked) };
      if (read.reading.verdict === "stop") code = 1;
      await answer.one(read);
    }
  }
  await answer.end();
  return code;
}

function lettersIn(file: string, input: Input | undefined): AsyncIterable<Found> | Found[] {
  const kind = input ?? ENDINGS[/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ""] ?? "text";
  return kind === "text" ? [{ id: file, text: textOf(file, "letter") }] : fetched(file, kind);
}

/** Mails and lines have readers of their own; a plain letter must not wait for them to load. */
async function* fetched(file: string, kind: Exclude<Input, "text">): AsyncGenerator<Found> {
  yield* kind === "jsonl"
    ? (await import("../check/lines.ts")).linesIn(file)
    : (await import("../check/mails.ts")).mailsIn(file, kind);
}

function readingOf({ text, complaint = "" }: Found, { demands, ...asked }: Asked) {
  const letter: Letter = { ...asked, text, ...(complaint ? { complaint } : {}) };
  if (!demands) return check(letter);
  const stance = letter.stance ?? check(letter).stance;
  return check({ ...letter, stance, required: demands(stance) });
}

const isBy = ({ author = "" }: Found, word: string): boolean =>
  author.toLowerCase().includes(word.toLowerCase());

type Answer = { one(read: Read): Promise<unknown>; end(): Promise<unknown> };

/** Says each letter as it is read; what needs all of them waits for the end. */
async function answerIn(format: string, summary: boolean): Promise<Answer> {
  const { coloured, plain, spoken } = await import("../check/spoken.ts");
  const mark = isTerminal() && !process.env["NO_COLOR"] ? coloured : plain;
  if (summary) {
    const { Tally } = await import("../check/summary.ts");
    const { table } = await import("../check/table.ts");
    const tally = new Tally();
    const said = () =>
      format === "json" ? JSON.stringify(tally.summary()) : table(tally.summary(), mark);
    return { one: async (read) => tally.add(read), end: () => say(`${said()}\n`) };
  }
  if (format === "text") {
    let before = "";
    const one = (read: Read) => {
      const words = `${before}${spoken(read, mark)}\n`;
      before = "\n";
      return say(words);
    };
    return { one, end: async () => undefined };
  }
  if (format === "jsonl") {
    return {
      one: (read) => say(`${JSON.stringify(shown(read))}\n`),
      end: async () => undefined,
    };
  }
  if (format === "json") {
    let before = "[";
    const one = (read: Read) => {
      const words = `${before}${JSON.stringify(shown(read))}`;
      before = ",\n";
      return say(words);
    };
    return { one, end: () => say(before === "[" ? "[]\n" : "]\n") };
  }
  const { sarif, written } = await import("../check/sarif.ts");
  const reads: Read[] = [];
  const end = async () => {
    for (const words of written(sarif(reads))) await say(words);
  };
  return { one: async (read) => reads.push(read), end };
}

const OUT = 1;
const NOWHERE = "/dev/null";
/** Nor is the stream asked where a look at the file tells that nobody sits there. */
function isTerminal(): boolean {
  const out = fstatSync(OUT);
  if (!out.isCharacterDevice()) return false;
  return statSync(NOWHERE, { throwIfNoEntry: false })?.rdev !== out.rdev && process.stdout.isTTY;
}

/** A terminal or a pipe that can't take more at once. */
const PAUSE_MS = 5;

/** Says it by hand: Node takes 2 ms to ready the stream of standard output, a letter less. */
async function say(words: string): Promise<void> {
  for (let rest = Buffer.from(words); rest.length > 0; ) {
    try {
      rest = rest.subarray(writeSync(OUT, rest));
    } catch (problem) {
      const { code } = problem as NodeJS.ErrnoException;
      // Whoever reads may have read enough: `amends check … | head`.
      if (code === "EPIPE") process.exit();
      if (code !== "EAGAIN") throw problem;
      await new Promise((soon) => setTimeout(soon, PAUSE_MS));
    }
  }
}

/** The day on this machine's wall. By hand: asking for a locale loads all of them. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "By Friday" is counted from the day on which the letter is read, unless another is named. */
function dayIn(named: string | undefined): string {
  if (named === undefined) return today();
  const day = new Date(`${named}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(named) && !Number.isNaN(day.getTime())) return named;
  throw new Misused(`--today is a day such as 2026-05-06, not “${named}”.`);
}

function textOf(file: string, what: string): string {
  try {
    return readFileSync(file === "-" ? process.stdin.fd : file, "utf8");
  } catch {
    throw new Misused(`There is no ${what} to read at ${file}.`);
  }
}
