/** Write a note: among colleagues, of a call, or that the customer was reached another way. */
import { said } from "../conversations/index.ts";
import { may, mustBeKnown } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { historyOf } from "./history.ts";
import type { Needs } from "./needs.ts";

type Note = {
  readonly caseId: string;
  readonly text: string;
  /** What is known of the call that it was written in: then it is our word to the customer. */
  readonly call?: Readonly<Record<string, unknown>>;
  readonly at?: Moment;
  /** They know now what letters could not tell them, since those did not arrive. */
  readonly reached?: boolean;
  readonly by: Actor;
};

export async function writeNote(
  needs: Pick<Needs, "cases" | "conversations" | "people" | "journal" | "now" | "newId">,
  note: Note,
): Promise<Outcome<{ id: string }>> {
  const { cases, conversations, people, journal, now, newId } = needs;
  const { caseId, text, call, at = now(), reached = false, by } = note;
  const allowed = may(by, "case:note");
  if (!allowed.ok) return allowed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const known = mustBeKnown(await people.customer(file.customerId));
  if (!known.ok) return known;

  const { undelivered } = historyOf(await journal.ofCase(caseId)).story;
  if (reached && undelivered.length === 0) {
    return refused("all_arrived", "Every letter of this case has left and none came back.");
  }

  const id = newId();
  await conversations.keepMessage(
    said({
      id,
      conversationId: file.conversationId,
      direction: call ? "out" : "note",
      channel: call ? "call" : "api",
      at,
      by,
      subject: file.title,
      body: text,
    }),
  );
  const what = call ? "call noted" : "note written";
  await journal.add({ what, by, caseId, facts: { ...call, messageId: id } });
  if (reached) {
    const facts = { messageIds: undelivered, noteId: id };
    await journal.add({ what: "customer reached", by, caseId, facts });
  }
  return done({ id });
}
