/** Remove a mailbox: nobody looks into it any more, and its password is forgotten. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function removeMailbox(
  { mailboxes, journal, now }: Pick<Needs, "mailboxes" | "journal" | "now">,
  { mailboxId, by }: { mailboxId: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "mailbox:change");
  if (!allowed.ok) return allowed;
  const mailbox = await mailboxes.hold(mailboxId);
  if (!mailbox || mailbox.removedAt) return refused("not_found", "There is no such mailbox.");
  await mailboxes.change(mailboxId, { removedAt: now(), sealed: "" });
  await journal.add({ what: "mailbox removed", by, facts: { mailboxId } });
  return done({ id: mailboxId });
}
