/** The named cast and their desk: a lamp shop, its people, a customer, real mail both ways. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nodemailer from "nodemailer";
import type { Attachment } from "nodemailer/lib/mailer";
import { runDesk } from "../src/desk/run.ts";
import { configFrom } from "../src/rim/config.ts";
import type { Engine } from "../src/rim/db/engine.ts";
import type { Log } from "../src/rim/log.ts";
import { daysLater, type Moment, minutesLater, moment } from "../src/words/moment.ts";
import { Client } from "./clients.ts";
import { openLetterbox } from "./letterbox.ts";

export const PASSWORD = "a lamp for every evening";
export const MAILBOX = "care@lumen.example";
/** What Iris says of it on the first visit. */
export const HOUSE = {
  name: "Lumen & Co",
  industry: "retail",
  currency: "EUR",
  timeZone: "Europe/Berlin",
  mailbox: MAILBOX,
  administrator: { name: "Iris Weber", email: "iris@lumen.example", password: PASSWORD },
};
export const MARIA = { name: "Maria Keller", email: "maria.keller@example.org" };

/** A Monday morning in Berlin, an hour after the shop has opened. */
const MONDAY = moment("2026-11-23T09:00:00+01:00");

/** The smallest true PNG, standing in for the photo of a cracked screen. */
export const PHOTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

/** `undo`: for how many seconds a letter can be taken back. */
type Opening = {
  readonly relay?: boolean;
  readonly relayUrl?: string;
  readonly undo?: number;
  readonly clamdUrl?: string;
  /** Whether the mail server knows tagged addresses. */
  readonly tags?: boolean;
  /** Whether jobs run by themselves; else a test makes their rounds. */
  readonly work?: boolean;
  /** What is otherwise with the house. */
  readonly house?: Partial<Omit<typeof HOUSE, "administrator">>;
  /** Other settings, by their names. */
  readonly settings?: Readonly<Record<string, string>>;
};

type Unit = "days" | "minutes" | "seconds";

export type World = Awaited<ReturnType<typeof openWorld>>;

/** Opens the shop on a fresh database: Iris administers, Leo leads, Ana answers, Tom packs. */
export async function openWorld(engine: Engine, options: Opening = {}) {
  const world = await openDesk(engine, options);
  const { url } = world;
  const iris = new Client(url);
  await iris.call("POST /workspace", {
    body: { ...HOUSE, ...options.house },
  });
  const hire = async (name: string, email: string, role: string) => {
    const { id } = await iris.call("POST /colleagues", {
      body: { name, email, role, password: PASSWORD },
    });
    const client = new Client(url);
    await client.call("POST /session", { body: { email, password: PASSWORD } });
    return Object.assign(client, { id, person: name });
  };
  const leo = await hire("Leo Brandt", "leo@lumen.example", "lead");
  const ana = await hire("Ana Ruiz", "ana@lumen.example", "agent");
  const tom = await hire("Tom Adeyemi", "tom@lumen.example", "agent");
  return { ...world, iris, leo, ana, tom };
}

/** A desk before its first visit: no workspace yet, mail both ways, a clock that one hands in. */
export async function openDesk(
  engine: Engine,
  {
    relay = true,
    relayUrl,
    undo = 0,
    clamdUrl,
    tags = false,
    work = true,
    settings = {},
  }: Opening = {},
) {
  const letterbox = await openLetterbox();
  const folder = mkdtempSync(join(tmpdir(), "amends-world-"));
  const faults: string[] = [];
  const log: Log = {
    info: () => undefined,
    fault: (what, problem) =>
      void faults.push(`${what}: ${String(problem)} ${(problem as Error).stack}`),
  };
  let now: Moment = MONDAY;
  const desk = await runDesk(
    {
      config: configFrom({
        AMENDS_PORT: "0",
        AMENDS_SMTP_PORT: "0",
        AMENDS_DATA: folder,
        AMENDS_MAIL_LIMIT: "500000",
        AMENDS_UNDO_SECONDS: `${undo}`,
        ...settings,
        ...(clamdUrl ? { AMENDS_CLAMD_URL: clamdUrl } : {}),
        ...(tags ? { AMENDS_ADDRESS_TAGS: "on" } : {}),
        ...(relay ? { AMENDS_SMTP_URL: relayUrl ?? letterbox.url } : {}),
      }),
      log,
      engine,
      clock: () => now,
    },
    { web: true, work, mail: true },
  );
  const url = `http://127.0.0.1:${desk.port}`;
  const mailer = nodemailer.createTransport({ host: "127.0.0.1", port: desk.smtpPort });
  return {
    desk,
    url,
    letterbox,
    faults,
    stranger: new Client(url),
    today: () => now,
    /** Lets time pass, and wakes whatever was waiting for it. */
    pass({ days = 0, minutes = 0, seconds = 0 }: Partial<Record<Unit, number>>) {
      now = minutesLater(daysLater(now, days), minutes + seconds / 60);
      desk.wake();
    },
    /** The customer writes a mail, as any mail program would. */
    write(mail: {
      from?: typeof MARIA;
      subject: string;
      text: string;
      html?: string;
      attachments?: Attachment[];
      inReplyTo?: string;
      references?: string[];
      headers?: Record<string, string>;
    }) {
      const { name, email } = mail.from ?? MARIA;
      const { from: _from, ...rest } = mail;
      return mailer.sendMail({ from: { name, address: email }, to: MAILBOX, ...rest });
    },
    /** Asks again and again until there is an answer that satisfies. */
    async until<T>(ask: () => Promise<T | undefined | false>, what = "it"): Promise<T> {
      for (let patience = 0; patience < 300; patience += 1) {
        const answer = await ask();
        if (answer) return answer;
        await new Promise((rest) => setTimeout(rest, 100));
      }
      throw new Error(`${what} did not happen in time. ${faults.join("\n")}`);
    },
    async close() {
      mailer.close();
      await desk.close();
      await letterbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
