/** Take a mail from a mailbox: it is kept, and the mailbox knows so, both or neither. */
import { takeMail } from "../mail/index.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { isKept, type Place } from "./mailbox.ts";
import type { Needs } from "./needs.ts";

type Lying = Place & {
  /** Who sent it and to whom, as far as its headers tell. */
  readonly from: string;
  readonly to: string;
  readonly content: Uint8Array;
  /** When it came to that server: there the clocks of a complaint begin. */
  readonly arrivedAt: Moment;
};

/** Answers the raw mail's id; null when it was kept before. */
export async function takeFrom(
  needs: Omit<Needs, "sealMailbox" | "journal">,
  { mailboxId, mail }: { mailboxId: string; mail: Lying },
): Promise<Outcome<{ id: string | null }>> {
  const { mailboxes, now } = needs;
  const mailbox = await mailboxes.hold(mailboxId);
  if (!mailbox || mailbox.removedAt) return refused("not_found", "There is no such mailbox.");
  const { uid: lastUid, uidValidity, from, to, content, arrivedAt } = mail;
  if (isKept(mailbox, mail)) return done({ id: null });
  const receivedAt = arrivedAt < now() ? arrivedAt : now();
  const taken = await takeMail(needs, { from, to, content, receivedAt });
  if (!taken.ok) return taken;
  await mailboxes.change(mailboxId, { uidValidity, lastUid, lookedAt: now(), problem: null });
  return taken;
}
