/** Read how it ended: only the colleague whom the message is for. */
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Closing, seen } from "./closing.ts";
import type { Needs } from "./needs.ts";

export async function readMessage(
  { plans, now }: Pick<Needs, "plans" | "now">,
  { messageId, by }: { messageId: string; by: Actor },
): Promise<Outcome<Closing>> {
  const closing = await plans.closing(messageId);
  if (!closing || by.kind !== "colleague" || by.id !== closing.colleagueId) {
    return refused("not_found", "There is no such message for you.");
  }
  const read = seen(closing, now());
  if (!closing.seenAt) await plans.changeClosing(read);
  return done(read);
}
