/** Write a note: a word among colleagues, or what was said on the phone; it never leaves the house. */
import { said } from "../conversations/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function writeNote(
  needs: Pick<Needs, "cases" | "conversations" | "journal" | "now" | "newId">,
  { caseId, text, by }: { caseId: string; text: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const { cases, conversations, journal, now, newId } = needs;
  const allowed = may(by, "case:note");
  if (!allowed.ok) return allowed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");

  const id = newId();
  await conversations.keepMessage(
    said({
      id,
      conversationId: file.conversationId,
      direction: "note",
      channel: "api",
      at: now(),
      by,
      subject: file.title,
      body: text,
    }),
  );
  await journal.add({ what: "note written", by, caseId, facts: { messageId: id } });
  return done({ id });
}
