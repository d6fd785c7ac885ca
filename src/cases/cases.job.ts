/** Reads the mail that waits: each in its own transaction, so that a bad one holds up nobody. */
import type { Mail } from "../incoming/index.ts";
import type { RawState } from "../mail/index.ts";
import { THE_DESK } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type ReceivingNeeds, receiveMail } from "./receive-mail.ts";

export type Reading = {
  readonly inside: <T>(work: (needs: ReceivingNeeds) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  /** Takes a mail apart; throws when nothing in it reads as a mail. */
  readonly read: (content: Uint8Array) => Promise<{ mail: Mail; html: string | null }>;
  /** Our own fault, to be logged; the mail waits in the list that needs a look. */
  readonly fault: (problem: unknown, rawMailId: string) => void;
};

const AT_ONCE = 25;
/** A machine's mail is no complaint; without a sender a person must look. */
const STANDS: Readonly<Record<string, RawState>> = {
  automatic_mail: "set_aside",
  arrived_twice: "set_aside",
  match_waits: "match_waits",
};

/** One round; answers how many mails it took up. */
export async function readMails(reading: Reading): Promise<number> {
  let taken = 0;
  while (taken < AT_ONCE && (await readNext(reading))) taken += 1;
  return taken;
}

async function readNext({ inside, read, fault }: Reading): Promise<boolean> {
  let current: string | undefined;
  try {
    const outcome = await inside(async (needs) => {
      const [raw] = await needs.mails.waiting(1);
      if (!raw) return done(false);
      current = raw.id;
      const parsed = await read(raw.content);
      const received = await receiveMail(needs, { raw, ...parsed });
      if (!received.ok) {
        const { code, because } = received.refusal;
        const state = STANDS[code] ?? "needs_look";
        await needs.mails.mark(raw.id, { state, problem: because });
        if (state === "match_waits") {
          const facts = { mailId: raw.id };
          await needs.journal.add({ what: "match waits", by: THE_DESK, facts });
        }
      }
      return done(true);
    });
    return outcome.ok && outcome.value;
  } catch (problem) {
    if (!current) throw problem;
    const mailId = current;
    const because = problem instanceof Error ? problem.message : "It cannot be read.";
    if (!isUnreadable(problem)) fault(problem, mailId);
    await inside(async ({ mails, journal }) => {
      await mails.mark(mailId, { state: "needs_look", problem: because.slice(0, 500) });
      await journal.add({ what: "mail needs a look", by: THE_DESK, facts: { mailId } });
      return done(true);
    });
    return true;
  }
}

const isUnreadable = (problem: unknown): boolean =>
  problem instanceof Error && problem.constructor.name === "UnreadableMail";
