/** Asks a scanner (clamd) whether bytes are clean. */
import { connect, type NetConnectOpts } from "node:net";

/** Null when it is clean, else what the scanner says of it. */
export type Scan = (content: Uint8Array) => Promise<string | null>;

const PATIENCE_MS = 30_000;
/** clamd's own words stay short; whatever says more is none. */
const ANSWER_MAX = 4_096;
const CHUNK_BYTES = 64 * 1024;

/** Without a scanner nothing is held back, and the log says so once. */
export const noScan: Scan = async () => null;

/** Who does not answer in time cannot vouch for anything; such a file is asked about again. */
export const UNANSWERED = "The scanner did not answer.";

/** `url` is tcp://host:port, or unix:///run/clamav/clamd.ctl. */
export function scanWith(url: string): Scan {
  const { protocol, hostname, port, pathname } = new URL(url);
  const place =
    protocol === "unix:"
      ? { path: decodeURIComponent(pathname) }
      : { host: hostname, port: Number(port || 3310) };
  return (content) =>
    asked(place, content).then(
      (answer) => {
        if (/\bOK\s*$/.test(answer)) return null;
        const found = /: (.+) FOUND\s*$/.exec(answer)?.[1];
        return found ? `The scanner found ${found}.` : "The scanner could not read it.";
      },
      () => UNANSWERED,
    );
}

/** Each with what is said of it, one after the other: a scanner is no place for a crowd. */
export async function scanEach<F extends { readonly content: Uint8Array }>(
  files: readonly F[],
  scan: Scan,
): Promise<(F & { readonly suspicion: string | null })[]> {
  const scanned = [];
  for (const file of files) scanned.push({ ...file, suspicion: await scan(file.content) });
  return scanned;
}

/** The INSTREAM command: pieces with their length before them, an empty one at the end. */
function asked(place: NetConnectOpts, content: Uint8Array): Promise<string> {
  return new Promise((answered, failed) => {
    const line = connect(place);
    let answer = "";
    let tooMuch = false;
    line.setTimeout(PATIENCE_MS, () => line.destroy(new Error("no answer in time")));
    const says = () => answer.replaceAll("\0", "").trim();
    // Too large a file is refused while it is still being sent, and the line cut: it did answer.
    line.on("error", (problem) => (tooMuch || !says() ? failed(problem) : answered(says())));
    line.on("data", (said) => {
      answer += said.toString("latin1");
      tooMuch = answer.length > ANSWER_MAX;
      if (tooMuch) line.destroy(new Error("an answer too long"));
    });
    line.on("close", () => answered(says()));
    line.write("zINSTREAM\0");
    for (let at = 0; at < content.length; at += CHUNK_BYTES) {
      const piece = content.subarray(at, at + CHUNK_BYTES);
      line.write(sized(piece.length));
      line.write(piece);
    }
    line.write(sized(0));
  });
}

function sized(length: number): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(length);
  return size;
}
