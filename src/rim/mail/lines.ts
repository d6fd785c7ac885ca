/** Lines to a relay: a connection carries one letter after another, and ends when it has rested. */
import type { Readable } from "node:stream";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import SMTPConnection from "nodemailer/lib/smtp-connection";

/**
 * Milliseconds. RFC 5321 4.5.3.2.6 asks for ten minutes after the end of a letter; a worker holds
 * its claim on a letter for less, and a relay that is silent for three will not become clearer.
 */
export type Patience = {
  readonly connect: number;
  readonly greeting: number;
  readonly idle: number;
};

export type Line = {
  /** It has carried a letter before, so the relay may have hung up in between. */
  readonly worn: () => boolean;
  /** @throws what nodemailer says of it */
  send(envelope: SMTPConnection.Envelope, letter: Readable): Promise<{ response: string }>;
  /** For the next letter; only after one was sent well. */
  rest(): void;
  hangUp(): void;
};

export type Lines = {
  /** One that rests, else a new one. */
  open(): Promise<Line>;
  /** A new one, whatever rests. */
  openNew(): Promise<Line>;
  close(): void;
};

type Resting = Line & { wake(): void; quit(): void };

/** Relays close a line after so many letters or so long a silence; we are done with it before. */
const MOST_LETTERS = 100;
const REST_MS = 1_000;

export function linesTo(url: string, patience: Patience): Lines {
  const resting: Resting[] = [];

  async function openNew(): Promise<Line> {
    const settings = parseConnectionUrl(url);
    const connection = new SMTPConnection({
      ...settings,
      connectionTimeout: patience.connect,
      greetingTimeout: patience.greeting,
      socketTimeout: patience.idle,
      logger: false,
    });
    const failed = new Promise<never>((_, reject) => connection.once("error", reject));
    failed.catch(() => undefined);
    connection.on("error", () => undefined); // one that falls while it rests
    const unless = <T>(work: Promise<T>) => Promise.race([failed, work]);
    let letters = 0;
    let alarm: NodeJS.Timeout | undefined;
    const line: Resting = {
      worn: () => letters > 0,
      async send(envelope, letter) {
        const sent = await unless(
          done<{ response: string }>((then) => connection.send(envelope, letter, then)),
        );
        letters += 1;
        return sent;
      },
      rest() {
        if (letters >= MOST_LETTERS) return connection.quit();
        resting.push(line);
        alarm = setTimeout(line.quit, REST_MS).unref();
      },
      hangUp: () => connection.close(),
      wake: () => clearTimeout(alarm),
      quit() {
        leave(line);
        connection.quit();
      },
    };
    connection.once("end", () => leave(line));
    try {
      await unless(done((then) => connection.connect(then)));
      const { auth } = settings;
      if (auth) await unless(done((then) => connection.login(auth, then)));
    } catch (problem) {
      connection.close();
      throw problem;
    }
    return line;
  }

  const leave = (line: Line) => {
    const place = resting.findIndex((each) => each === line);
    if (place >= 0) resting.splice(place, 1)[0]?.wake();
  };

  return {
    async open() {
      const rested = resting.pop();
      rested?.wake();
      return rested ?? openNew();
    },
    openNew,
    close: () => {
      while (resting.length > 0) resting.at(-1)?.quit();
    },
  };
}

const done = <T>(begin: (then: (problem?: Error | null, value?: T) => void) => void): Promise<T> =>
  new Promise((resolve, reject) =>
    begin((problem, value) => (problem ? reject(problem) : resolve(value as T))),
  );
