/** Set a mail aside that is no complaint; its raw text stays. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { MATCH_WAITS } from "./raw.ts";

export async function setAside(
  { mails, journal }: Pick<Needs, "mails" | "journal">,
  { mailId, because, by }: { mailId: string; because: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "mail:look");
  if (!allowed.ok) return allowed;
  const raw = await mails.find(mailId);
  if (!raw) return refused("not_found", "There is no such mail.");
  if (raw.state === "match_waits") return MATCH_WAITS;
  if (raw.state === "read") {
    return refused("already_read", "This mail belongs to a case already.");
  }
  await mails.mark(mailId, { state: "set_aside", problem: because });
  await journal.add({ what: "mail set aside", by, facts: { mailId, because } });
  return done({ id: mailId });
}
