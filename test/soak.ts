/** A soak: mail pours in while the desk is killed; at the end every mail is there, each once. */
import { eq } from "drizzle-orm";
import nodemailer, { type Transporter } from "nodemailer";
import { cases } from "../src/cases/cases.tables.ts";
import { messages } from "../src/conversations/conversations.tables.ts";
import { rawMails } from "../src/mail/mail.tables.ts";
import { databaseOver } from "../src/rim/db/db.ts";
import type { Engine } from "../src/rim/db/engine.ts";
import { Client } from "./clients.ts";
import { sure } from "./patience.ts";
import type { Victim } from "./victim.ts";
import { MAILBOX } from "./world.ts";

export type Soak = {
  readonly mails: number;
  /** So many senders at once. */
  readonly lanes: number;
  /** From one kill to the next, in milliseconds, once the desk answers again. */
  readonly killEvery: number;
  /** So often at least, and at most. */
  readonly kills: readonly [least: number, most: number];
};

export type Soaked = {
  readonly seconds: number;
  readonly kills: number;
  /** Mails that were sent again because no yes was heard. */
  readonly sentAgain: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly copiesAside: number;
};

const nameOf = (mail: number) => `soak.${mail}@example.org`;
const pause = (milliseconds: number) => new Promise((rested) => setTimeout(rested, milliseconds));

export async function soak(
  victim: Victim,
  client: Client,
  workspaceId: string,
  database: () => Promise<Engine>,
  { mails, lanes, killEvery, kills: [least, most] }: Soak,
): Promise<Soaked> {
  const began = performance.now();
  let next = 0;
  let sentAgain = 0;
  const pouring = new AbortController();
  const lane = async () => {
    let line = lineTo(victim);
    for (let mail = (next += 1); mail <= mails; mail = next += 1) {
      for (;;) {
        try {
          await send(line, mail);
          break;
        } catch {
          sentAgain += 1;
          line.close();
          await pause(100);
          line = lineTo(victim);
        }
      }
    }
    line.close();
  };
  const killer = async () => {
    let kills = 0;
    while (kills < most && (!pouring.signal.aborted || kills < least)) {
      await pause(killEvery);
      await victim.kill();
      victim.start();
      await victim.ready();
      kills += 1;
    }
    return kills;
  };
  const killing = killer();
  await Promise.all(Array.from({ length: lanes }, lane));
  pouring.abort();
  const kills = await killing;
  await settled(client);
  await victim.stop();
  const found = await countedIn(await database(), workspaceId, mails);
  const seconds = (performance.now() - began) / 1_000;
  return { seconds, kills, sentAgain, ...found };
}

const lineTo = ({ smtpPort }: Victim): Transporter =>
  nodemailer.createTransport({
    pool: true,
    maxConnections: 1,
    maxMessages: Number.POSITIVE_INFINITY,
    host: "127.0.0.1",
    port: smtpPort,
    connectionTimeout: 2_000,
    greetingTimeout: 4_000,
    socketTimeout: 20_000,
  });

export const send = (line: Transporter, mail: number, subject = `Soaked ${mail}`) =>
  line.sendMail({
    from: `Somebody ${mail} <somebody.${mail}@example.org>`,
    to: MAILBOX,
    messageId: `<${nameOf(mail)}>`,
    subject,
    text: `The lamp of order ${mail} came with a cracked screen. Please help me.\n`.repeat(8),
  });

/** Nothing is read any more: no case was opened for some seconds. Lists count to a thousand. */
async function settled(client: Client): Promise<void> {
  const news = await client.news();
  for (let isQuiet = false; !isQuiet; ) {
    const opened = news.next("case opened").then(() => false);
    isQuiet = await Promise.race([opened, pause(QUIET_MS).then(() => true)]);
    // The rest of what is read meanwhile makes no difference.
    opened.catch(() => undefined);
  }
  news.close();
}

const QUIET_MS = 8_000;

/** Read past the desk, once it is closed. */
async function countedIn(engine: Engine, id: string, mails: number) {
  const db = databaseOver(engine);
  const { filed, opened, came } = await db.look(id, async (tx) => ({
    filed: await tx
      .select({ mailId: messages.mailId })
      .from(messages)
      .where(eq(messages.direction, "in")),
    opened: await tx.select({ id: cases.id }).from(cases),
    came: await tx.select({ state: rawMails.state }).from(rawMails),
  }));
  await db.close();
  const times = new Map<string, number>();
  for (const { mailId } of filed) times.set(mailId ?? "", (times.get(mailId ?? "") ?? 0) + 1);
  const all = Array.from({ length: mails }, (_, at) => nameOf(at + 1));
  const doubled = all.filter((each) => (times.get(each) ?? 0) > 1);
  if (opened.length !== filed.length) doubled.push(`${opened.length} cases`);
  return {
    lost: all.filter((each) => !times.has(each)),
    doubled,
    copiesAside: came.filter(({ state }) => state === "set_aside").length,
  };
}

/** Milliseconds from the sender's yes to the mail's case standing in an inbox that is open. */
export async function timesToSight(
  victim: Victim,
  client: Client,
  count: number,
): Promise<readonly number[]> {
  const news = await client.news();
  const line = lineTo(victim);
  const took: number[] = [];
  for (let mail = 0; mail < count; mail += 1) {
    const subject = `Seen ${mail} at ${Math.round(performance.now())}`;
    await send(line, 1_000_000 + Math.round(performance.now() * 10), subject);
    const began = performance.now();
    for (;;) {
      // As the inbox does: news make it read its rows anew.
      await news.next("case opened");
      const { rows } = await sure(() => client.call("GET /cases"));
      if (rows.some(({ title }) => title === subject)) break;
    }
    took.push(performance.now() - began);
    await pause(20);
  }
  line.close();
  news.close();
  return took;
}

export const share = (took: readonly number[], part: number): number =>
  took.toSorted((a, b) => a - b)[Math.ceil((took.length - 1) * part)] ?? 0;
