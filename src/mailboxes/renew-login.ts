/** Renew how the desk signs in at a mailbox: a new password, or a new permission from its owner. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

type Deed = {
  readonly mailboxId: string;
  /** The password, or the refresh token with the client's secret if it has one. */
  readonly secret: { readonly secret: string; readonly clientSecret?: string | undefined };
  readonly by: Actor;
};

/** Where it was read to stays known, so nothing comes twice. It is tried at once. */
export async function renewLogin(
  { mailboxes, journal, sealMailbox }: Pick<Needs, "mailboxes" | "journal" | "sealMailbox">,
  { mailboxId, secret, by }: Deed,
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "mailbox:change");
  if (!allowed.ok) return allowed;
  const mailbox = await mailboxes.hold(mailboxId);
  if (!mailbox || mailbox.removedAt) return refused("not_found", "There is no such mailbox.");
  const sealed = sealMailbox(JSON.stringify(secret));
  await mailboxes.change(mailboxId, { sealed, lookedAt: null, problem: null });
  await journal.add({ what: "mailbox login renewed", by, facts: { mailboxId } });
  return done({ id: mailboxId });
}
