/** A real mail server on loopback: the desk's relay, and every customer's letterbox. */
import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/**
 * not now: it turns the letter away, to be tried again · never: for good · hangs up: it takes the
 * whole letter, and the line goes dead before it says so.
 */
export type Mood = "well" | "not now" | "never" | "hangs up";

export type Letterbox = {
  readonly url: string;
  readonly letters: readonly ParsedMail[];
  /** Where each of them was to be returned to. */
  readonly returnPaths: readonly string[];
  /** What the desk tells its own people; it lies apart, since nobody counts it among letters. */
  readonly notices: readonly ParsedMail[];
  /** What shows that a customer is who they are, apart for the same reason. */
  readonly codes: readonly ParsedMail[];
  mood: Mood;
  /** Waits for the next letter that was not looked at before. */
  next(): Promise<ParsedMail>;
  close(): Promise<void>;
};

const PATIENCE_MS = 15_000;

type Opening = {
  /** Where it stood before, when it was away for a while. */
  readonly port?: number;
  /** Awaited once a letter lies in the box, before the relay is told. */
  readonly answering?: () => Promise<void>;
};

const TURNED_AWAY = {
  "not now": [451, "The letterbox is full just now."],
  never: [550, "Nobody of this name lives here."],
} as const;

export async function openLetterbox({ port = 0, answering }: Opening = {}): Promise<Letterbox> {
  const letters: ParsedMail[] = [];
  const returnPaths: string[] = [];
  const notices: ParsedMail[] = [];
  const codes: ParsedMail[] = [];
  const manner: { mood: Mood } = { mood: "well" };
  let looked = 0;
  let arrived: () => void = () => undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo(_address, _session, answer) {
      const { mood } = manner;
      if (mood !== "not now" && mood !== "never") return answer();
      const [responseCode, words] = TURNED_AWAY[mood];
      answer(Object.assign(new Error(words), { responseCode }));
    },
    onData(stream, { envelope }, answer) {
      simpleParser(stream).then(async (letter) => {
        if (isNotice(letter)) notices.push(letter);
        else if (/^(?:Your code for|Ihr Code für) /.test(letter.subject ?? "")) codes.push(letter);
        else {
          returnPaths.push(envelope.mailFrom ? envelope.mailFrom.address : "");
          letters.push(letter);
        }
        await answering?.();
        if (manner.mood === "hangs up") for (const line of server.connections) line.close();
        else answer();
        arrived();
      }, answer);
    },
  });
  server.on("error", () => undefined); // whoever brought a letter fell; the next one comes
  await new Promise<void>((open) => server.listen(port, "127.0.0.1", () => open()));
  const { port: stands } = server.server.address() as AddressInfo;
  return Object.assign(manner, {
    url: `smtp://127.0.0.1:${stands}`,
    letters,
    returnPaths,
    notices,
    codes,
    async next() {
      const until = Date.now() + PATIENCE_MS;
      while (letters.length <= looked) {
        if (Date.now() > until) throw new Error("no letter came");
        await new Promise<void>((heard) => {
          arrived = heard;
          setTimeout(heard, 200);
        });
      }
      looked += 1;
      return letters[looked - 1] as ParsedMail;
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  });
}

/** To one of the cast who work at a desk. */
const isNotice = ({ to }: ParsedMail): boolean =>
  [to ?? []].flat().some(({ text }) => /@(?:lumen|birch)\.example/.test(text));
