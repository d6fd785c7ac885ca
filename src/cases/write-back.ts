/** The customer writes back without a mail, from a page or another desk; their words join in. */
import { type Channel, said } from "../conversations/index.ts";
import { mustBeKnown } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function writeBack(
  needs: Pick<Needs, "cases" | "conversations" | "people" | "journal" | "now" | "newId">,
  deed: { caseId: string; text: string; by: Actor; channel?: Channel; at?: Moment },
): Promise<Outcome<{ id: string }>> {
  const { cases, conversations, people, journal, now, newId } = needs;
  const { caseId, text, by, channel = "form", at = now() } = deed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const known = mustBeKnown(await people.customer(file.customerId));
  if (!known.ok) return known;

  const id = newId();
  await conversations.keepMessage(
    said({
      id,
      conversationId: file.conversationId,
      direction: "in",
      channel,
      at,
      by,
      subject: file.title,
      body: text,
    }),
  );
  await journal.add({
    what: "customer wrote",
    by,
    caseId,
    facts: { messageId: id, channel },
  });
  return done({ id });
}
