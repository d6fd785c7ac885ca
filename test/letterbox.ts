/** A real mail server on loopback: what the desk's relay would be, and every customer's letterbox. */
import { type AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export type Letterbox = {
  readonly url: string;
  readonly letters: readonly ParsedMail[];
  /** Waits for the next letter that was not looked at before. */
  next(): Promise<ParsedMail>;
  close(): Promise<void>;
};

const PATIENCE_MS = 15_000;

export async function openLetterbox(): Promise<Letterbox> {
  const letters: ParsedMail[] = [];
  let looked = 0;
  let arrived: () => void = () => undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, _session, done) {
      simpleParser(stream).then((letter) => {
        letters.push(letter);
        done();
        arrived();
      }, done);
    },
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", () => open()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
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
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
