/** Hands letters to a relay over SMTP, or keeps them in a folder; and says what became of each. */
import { createHash } from "node:crypto";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { type Line, type Lines, linesTo, type Patience } from "./lines.ts";

export type Envelope = {
  readonly from: string;
  readonly to: string;
  /** What the relay calls the letter when it reports how it ended (RFC 3461). */
  readonly id?: string;
};

/**
 * taken: the relay is answerable for it now, or it is kept in the house. refused: the relay surely
 * does not have it; `permanent` when by its own word (5xx) it never will. unknown: it was given the
 * letter and never answered, so it may or may not have it, and only a person can decide to send
 * again. `answer` is for that person.
 */
export type Handed =
  | { readonly end: "taken"; readonly kept: boolean; readonly answer: string }
  | { readonly end: "refused"; readonly permanent: boolean; readonly answer: string }
  | { readonly end: "unknown"; readonly answer: string };

export type Handing = {
  /**
   * Awaited after the relay agreed to sender and recipient, before it gets one byte of the letter:
   * from then on it may have it. When this throws nothing is handed over, and `hand` throws it on.
   */
  onHandingOver(): Promise<void>;
};

export type Relay = {
  hand(content: Uint8Array, envelope: Envelope, handing: Handing): Promise<Handed>;
  /** Waits for the letters that are on their way. */
  close(): Promise<void>;
};

const PATIENCE: Patience = { connect: 30_000, greeting: 30_000, idle: 180_000 };

/** A relay at smtp://user:password@host:port, or smtps://; its lines are used again. */
export function relayTo(url: string, patience: Patience = PATIENCE): Relay {
  const underWay = new Set<Promise<Handed>>();
  const lines = linesTo(url, patience);
  return {
    hand(content, envelope, handing) {
      const handed = handOver(lines, content, envelope, handing);
      underWay.add(handed);
      const forget = () => void underWay.delete(handed);
      handed.then(forget, forget);
      return handed;
    },
    async close() {
      await Promise.allSettled(underWay);
      lines.close();
    },
  };
}

async function handOver(
  lines: Lines,
  content: Uint8Array,
  envelope: Envelope,
  handing: Handing,
): Promise<Handed> {
  const tried = await trying(lines.open, content, envelope, handing);
  if (tried.end !== "worn") return tried;
  // It hung up while the line rested, or carries no more on it: that says nothing of the letter.
  const again = await trying(lines.openNew, content, envelope, handing);
  return again.end === "worn" ? { ...again, end: "refused", permanent: false } : again;
}

type Worn = { readonly end: "worn"; readonly answer: string };

async function trying(
  lineFor: () => Promise<Line>,
  content: Uint8Array,
  envelope: Envelope,
  { onHandingOver }: Handing,
): Promise<Handed | Worn> {
  const letter = lazily(content, onHandingOver);
  let line: Line | undefined;
  try {
    line = await lineFor();
    const { response } = await line.send(sealed(envelope), letter.stream);
    line.rest();
    return { end: "taken", kept: false, answer: response };
  } catch (caught) {
    line?.hangUp();
    if (letter.hook.failed) throw letter.hook.because;
    const problem = caught as RelayProblem;
    const { responseCode: code, message: answer } = problem;
    if (line?.worn() && !letter.hook.passed && (code === undefined || code === 421)) {
      return { end: "worn", answer };
    }
    return judged(problem, letter.hook.passed);
  } finally {
    letter.stream.destroy();
  }
}

/** A relay that knows RFC 3461 reports the end of it, good or bad; any other is asked nothing. */
const sealed = ({ from, to, id }: Envelope) => ({
  from,
  to: [to],
  ...(id && {
    dsn: { envid: id, ret: "HDRS" as const, notify: ["SUCCESS", "FAILURE", "DELAY"] },
  }),
});

type RelayProblem = Error & { code?: string; responseCode?: number; command?: string };

function judged(problem: RelayProblem, handedOver: boolean): Handed {
  const answer = problem.message;
  const { code, command, responseCode } = problem;
  if (responseCode === undefined) {
    if (handedOver) return { end: "unknown", answer };
    // Without an answer only an address or a size that cannot be sent at all is a final no.
    return { end: "refused", permanent: code === "EENVELOPE" || code === "EMESSAGE", answer };
  }
  // What a relay says to us (its greeting, our password) is no judgement on the letter.
  const aboutLetter = ["MAIL FROM", "RCPT TO", "DATA"].includes(command ?? "");
  const final = responseCode >= 500 && responseCode !== 503;
  return { end: "refused", permanent: final && aboutLetter, answer };
}

/** A stream that gives nothing before the hook has passed; it is read only after the 354. */
function lazily(content: Uint8Array, onHandingOver: () => Promise<void>) {
  const hook = { passed: false, failed: false, because: undefined as unknown };
  let asked = false;
  const stream = new Readable({
    read() {
      if (asked) return;
      asked = true;
      onHandingOver().then(
        () => {
          hook.passed = true;
          this.push(content);
          this.push(null);
        },
        (because) => {
          Object.assign(hook, { failed: true, because });
          this.destroy(new Error("the letter was held back"));
        },
      );
    },
  });
  return { stream, hook };
}

/**
 * The local outbox: each letter becomes an .eml file that any mail program opens. The same letter
 * handed twice is one file, because the file is named by what is in it.
 */
export function keepLocally(folder: string): Relay {
  return {
    async hand(content, envelope, { onHandingOver }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await onHandingOver();
      const name = createHash("sha256").update(envelope.to).update("\0").update(content);
      const path = join(folder, `${name.digest("hex").slice(0, 32)}.eml`);
      await writeWhole(path, content);
      return { end: "taken", kept: true, answer: `Kept in the local outbox as ${path}.` };
    },
    close: async () => undefined,
  };
}

/** Under another name first, so that a fall leaves no half letter. */
async function writeWhole(path: string, content: Uint8Array): Promise<void> {
  const file = await open(`${path}.part`, "w", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}
