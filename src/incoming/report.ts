/** A report is what a mail server says of each recipient, in the fields of RFC 3464. */

export type Told = {
  readonly recipient: string;
  /** Passed on: to a server that tells no more, or to a list. */
  readonly end: "failed" | "delayed" | "arrived" | "passed_on";
  /** RFC 3463, "5.1.1"; null when none is said. */
  readonly status: string | null;
  /** What the other server answered, in its words. */
  readonly says: string | null;
};

const LINES_MAX = 5_000;
const RECIPIENTS_MAX = 200;
const NEW_BLOCK = new Set(["final-recipient", "original-recipient", "action"]);

/** Everyone that a report speaks of, in its order; a block without a recipient is passed over. */
export function toldBy(words: string): readonly Told[] {
  const blocks: Map<string, string>[] = [new Map()];
  for (const line of unfolded(words)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    const block = blocks.at(-1);
    if (colon < 1) blocks.push(new Map());
    else if (!block?.has(name)) block?.set(name, line.slice(colon + 1).trim());
    // Some servers leave out the empty line between two recipients.
    else if (NEW_BLOCK.has(name)) blocks.push(new Map([[name, line.slice(colon + 1).trim()]]));
  }
  return blocks.flatMap(told).slice(0, RECIPIENTS_MAX);
}

function unfolded(words: string): string[] {
  const lines: string[] = [];
  for (const line of words.split("\n", LINES_MAX)) {
    const last = lines.at(-1);
    if (/^[ \t]+\S/.test(line) && last?.trim()) lines[lines.length - 1] = `${last} ${line.trim()}`;
    else lines.push(line);
  }
  return lines;
}

function told(block: ReadonlyMap<string, string>): readonly Told[] {
  const recipient = recipientIn(block);
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(block.get("status") ?? "")?.[0] ?? null;
  const end = endOf(block.get("action") ?? "", block.get("status") ?? "");
  if (!recipient || !end) return [];
  const says = (block.get("diagnostic-code") ?? "").replace(/^[\w-]{1,20}\s?;\s?/, "").trim();
  return [{ recipient, end, status, says: says || null }];
}

/** The address that the letter was sent to matters more than the one it was passed on to. */
function recipientIn(block: ReadonlyMap<string, string>): string | null {
  const said = ["original-recipient", "final-recipient", "x-actual-recipient"].flatMap(
    (name) => block.get(name) ?? [],
  );
  const mail = said.map((each) => each.replace(/^\s*[\w-]{1,20}\s?;/, "").trim());
  const address = mail.map((each) => /[^\s<>;()]{1,64}@[^\s<>;()]{1,255}/.exec(each)?.[0]);
  // "x400; /RFC-822=…" names no mailbox that anybody could write to.
  const bare = mail.find((each) => /^<?[\w.+-]{1,64}>?$/.test(each));
  return address.find(Boolean) ?? bare?.replace(/[<>]/g, "") ?? null;
}

/** Servers add remarks ("failed (bad mailbox)") and use words of their own ("failure", "error"). */
function endOf(action: string, status: string): Told["end"] | null {
  if (/^(?:fail|err|bounce|undeliver|reject|expire)/i.test(action)) return "failed";
  if (/^delay/i.test(action)) return "delayed";
  if (/^deliver/i.test(action)) return "arrived";
  if (/^(?:relay|expand)/i.test(action)) return "passed_on";
  const grade = /^\s*([245])/.exec(status)?.[1];
  return grade === "5" ? "failed" : grade === "4" ? "delayed" : grade === "2" ? "arrived" : null;
}
