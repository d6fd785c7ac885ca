/** Add a mailbox; whether it can be looked into shows within moments. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Mailbox, mustBeSafe } from "./mailbox.ts";
import type { Needs } from "./needs.ts";

type Deed = {
  readonly mailbox: Pick<
    Mailbox,
    | "name"
    | "host"
    | "port"
    | "security"
    | "username"
    | "login"
    | "tokenUrl"
    | "clientId"
    | "folder"
  >;
  /** The password, or the refresh token with the client's secret if it has one. */
  readonly secret: { readonly secret: string; readonly clientSecret?: string | undefined };
  readonly by: Actor;
};

export async function addMailbox(
  { mailboxes, journal, now, newId, sealMailbox }: Needs,
  { mailbox, secret, by }: Deed,
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "mailbox:change");
  if (!allowed.ok) return allowed;
  const safe = mustBeSafe(mailbox);
  if (!safe.ok) return safe;
  const id = newId();
  await mailboxes.keep({
    ...mailbox,
    id,
    sealed: sealMailbox(JSON.stringify(secret)),
    uidValidity: null,
    lastUid: 0,
    lookedAt: null,
    problem: null,
    addedAt: now(),
    removedAt: null,
  });
  const { host, username } = mailbox;
  await journal.add({ what: "mailbox added", by, facts: { mailboxId: id, host, username } });
  return done({ id });
}
