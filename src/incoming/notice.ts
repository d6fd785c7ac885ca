/** A notice is what a mail server writes for people when a letter came back, in its own dialect. */
import { HELPS, LABELS, NAMES, REPEATS } from "./dialect.ts";
import { FAILED, FINAL, MACHINES, TRYING } from "./grounds.ts";
import { matches } from "./saying.ts";

export type Notice = {
  /** Whom the letter did not reach, as written, each once. */
  readonly recipients: readonly string[];
  readonly saysFailed: boolean;
  /** Words that no person writes. */
  readonly isByMachine: boolean;
  /** More tries are promised. */
  readonly isTrying: boolean;
  /** The line that says why, for a person. */
  readonly reason: string | null;
  /** Address passed on to → address that we wrote to. */
  readonly before: ReadonlyMap<string, string>;
};

const LINES_MAX = 1_000;
const LINES_TRIED = 80;
const LINE_READ = 800;
const OPENING_LINES = 12;
const RECIPIENTS_MAX = 200;
/** A name without an address stands right below the heading, or it is some other word. */
const BARE_LINES = 6;

const atom = "[^\\s<>()[\\]\"'“”‘’,;:|*（）＜＞「」，。；：]";
const address = `${atom}{1,64}@${atom}{1,255}`;
const somewhere = new RegExp(address, "g");
const leading = new RegExp(`^[\\s>*•·<"'“‘([-]*(${address})`);
const alone = /^\s+<?([\w.+-]{2,64})>?(?:\s{2,}\S.*|\s*\(.*)?$/;
const passedOn =
  /\((?:expanded|generated|originally|forwarded) (?:from|to):?\s*<?([^\s<>()]{1,320})>?\)/i;
/** Another chapter of the notice begins. */
const heading = /^\s*[-=_*#]{3,}/;
const trailing = /^[^@:]{1,60}[(<[]([^\s<>()[\]]{1,64}@[^\s<>()[\]]{1,255})[)>\]]\s*$/;

/** `ours` are addresses that the notice itself came from or went to. */
export function noticeIn(words: string, ours: readonly string[]): Notice {
  const all = words.split("\n", LINES_MAX).map((line) => line.slice(0, LINE_READ).trimEnd());
  const end = all.findIndex((line, at) => at > 0 && matches(REPEATS, line));
  const lines = end < 0 ? all : all.slice(0, end);
  const found = whomIn(lines, ours);
  // Some name them only after they have begun to repeat the letter.
  const recipients = found.length > 0 ? found : whomIn(all.slice(0, LINES_TRIED), ours);
  return {
    recipients: recipients.slice(0, RECIPIENTS_MAX),
    isByMachine: lines.slice(0, OPENING_LINES).some((line) => matches(MACHINES, line)),
    saysFailed: lines.some((line) => matches(FAILED, line)),
    isTrying:
      lines.some((line) => matches(TRYING, line)) && !lines.some((line) => matches(FINAL, line)),
    reason: reasonIn(lines),
    before: beforeIn(lines),
  };
}

/**
 * The surest of these: addresses below words that announce them, names there, addresses that begin
 * a line, addresses near words of failure, and such near words that speak of somebody to ask.
 */
function whomIn(lines: readonly string[], ours: readonly string[]): readonly string[] {
  const [named, bare, led, near]: [string[], string[], string[], string[]] = [[], [], [], []];
  const doubtful: string[] = [];
  let announced = -1;
  let helps = false;
  for (const [at, line] of lines.entries()) {
    const window = `${(lines[at - 1] ?? "").trim()} ${line.trim()}`;
    const [, first] = leading.exec(line) ?? trailing.exec(line) ?? [];
    if (first && !helps) (announced >= 0 ? named : led).push(first);
    else if (announced >= 0 && at - announced <= BARE_LINES)
      bare.push(...(alone.exec(line)?.slice(1, 2) ?? []));
    const inline = first ? null : labelled(line);
    if (inline) named.push(inline);
    if (matches(NAMES, line) || matches(NAMES, window)) announced = at;
    else if (heading.test(line)) announced = -1;
    if (line.trim()) helps = HELPS.says.test(line);
    if (matches(FAILED, window) || matches(FAILED, lines[at + 1] ?? ""))
      (helps ? doubtful : near).push(...(line.match(somewhere) ?? []));
  }
  const sure = [named, bare, led, near, doubtful].map((some) => foreign(some, ours));
  return sure.find((some) => some.length > 0) ?? [];
}

/** "Failed Recipient: a@b", "could not be delivered to <a@b>": the address after such words. */
function labelled(line: string): string | null {
  somewhere.lastIndex = 0;
  const [found] = somewhere.exec(line) ?? [];
  if (!found) return null;
  const lead = line.slice(0, line.indexOf(found)).replace(/[<("'\s[]+$/, " ");
  if (HELPS.says.test(lead)) return null;
  const ends = /(?:to|for|recipients?(?:\(s\))?|following)\s*:?\s*$|:\s*$/i.test(lead);
  return matches(LABELS, lead) || (ends && matches(NAMES, lead)) ? found : null;
}

const OFFICES = /^(?:postmaster|mailer-daemon|mdaemon|abuse|helpdesk|support)@/i;

/** Each once, as first written; our own and the offices' only when nobody else is named. */
function foreign(some: readonly string[], ours: readonly string[]): readonly string[] {
  const each = new Map(
    some.map((one) => one.replace(/[.,!?]+$/, "")).map((one) => [plain(one), one]),
  );
  const others = [...each].filter(([key]) => !ours.includes(key) && !OFFICES.test(key));
  return (others.length > 0 ? others : [...each]).map(([, one]) => one);
}

const plain = (one: string): string => one.toLowerCase();

function beforeIn(lines: readonly string[]): ReadonlyMap<string, string> {
  const before = new Map<string, string>();
  let last = "";
  for (const line of lines) {
    const [, original] = passedOn.exec(line) ?? [];
    const first = leading.exec(line)?.[1] ?? last;
    if (original && first) before.set(plain(first), original);
    last = first;
  }
  return before;
}

const answered = /\b[45]\d\d[ -]#?[45]\.\d\.\d|\b[45]\.\d{1,2}\.\d{1,3}\b|\b[45]\d\d[ -]\S/;

/** What the other server answered, or the first line that says what went wrong. */
const reasonIn = (lines: readonly string[]): string | null =>
  (lines.find((line) => answered.test(line)) ?? lines.find((line) => matches(FAILED, line)))
    ?.trim()
    .slice(0, 300) ?? null;
