/** Try a mailbox at once, instead of when the desk would next. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

/** What comes of it stands in the mailbox's row within moments. */
export async function tryMailbox(
  { mailboxes }: Pick<Needs, "mailboxes">,
  { mailboxId, by }: { mailboxId: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "mailbox:change");
  if (!allowed.ok) return allowed;
  const mailbox = await mailboxes.hold(mailboxId);
  if (!mailbox || mailbox.removedAt) return refused("not_found", "There is no such mailbox.");
  await mailboxes.change(mailboxId, { lookedAt: null, problem: null });
  return done({ id: mailboxId });
}
