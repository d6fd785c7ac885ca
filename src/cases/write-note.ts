/** Write a note: a word among colleagues, or what was said in a call with the customer. */
import { said } from "../conversations/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function writeNote(
  needs: Pick<Needs, "cases" | "conversations" | "journal" | "now" | "newId">,
  { caseId, text, call, by }: { caseId: string; text: string; call: boolean; by: Actor },
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
      direction: call ? "out" : "note",
      channel: call ? "call" : "api",
      at: now(),
      by,
      subject: file.title,
      body: text,
    }),
  );
  const what = call ? "call noted" : "note written";
  await journal.add({ what, by, caseId, facts: { messageId: id } });
  return done({ id });
}
