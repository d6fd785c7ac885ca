/** Let a mail be read again, once what was in the way is mended. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { MATCH_WAITS } from "./raw.ts";

export async function readAgain(
  { mails, journal }: Pick<Needs, "mails" | "journal">,
  { mailId, by }: { mailId: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "mail:look");
  if (!allowed.ok) return allowed;
  const raw = await mails.find(mailId);
  if (!raw) return refused("not_found", "There is no such mail.");
  if (raw.state === "match_waits") return MATCH_WAITS;
  if (raw.state === "read") return refused("already_read", "This mail belongs to a case already.");

  await mails.mark(mailId, { state: "waiting", problem: null });
  await journal.add({ what: "mail to be read again", by, facts: { mailId } });
  return done({ id: mailId });
}
