/** Find the conversation that a mail belongs to, or the one where only a person can tell. */
import type { Mail } from "../incoming/index.ts";
import { belongs, type Candidate, candidates, isMarkOf } from "../mail/index.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Conversation } from "./conversation.ts";
import type { FoundBy } from "./match.ts";
import type { Needs } from "./needs.ts";

type FindingNeeds = Pick<Needs, "conversations" | "people" | "mac" | "matches" | "numbers">;

export type Thread =
  | { readonly is: "known"; readonly conversation: Conversation }
  /** The thread is known, its customer did not write this. */
  | {
      readonly is: "unsure";
      readonly conversation: Conversation;
      readonly foundBy: FoundBy;
    }
  | { readonly is: "none" };

/** The surest place that fits the writer; failing that, the surest that does not. */
export async function findThread(
  needs: FindingNeeds,
  { mail, rcptTo, writer }: { mail: Mail; rcptTo: string; writer: string },
): Promise<Outcome<Thread>> {
  let unsure: Thread = { is: "none" };
  for (const each of candidates(mail, rcptTo, needs.mac)) {
    const conversation = await at(needs, each);
    if (!conversation) continue;
    // Whoever was erased and writes again is somebody new, also in an old thread.
    if ((await needs.people.customer(conversation.customerId))?.erasedAt) continue;
    if (await isOf(needs, conversation, writer)) return done({ is: "known", conversation });
    const foundBy = each.by === "mail" ? "thread" : each.by;
    if (unsure.is === "none") unsure = { is: "unsure", conversation, foundBy };
  }
  return done(unsure);
}

async function at(
  { conversations, numbers, mac }: FindingNeeds,
  place: Candidate,
): Promise<Conversation | undefined> {
  if (place.by === "tag") return conversations.find(place.conversationId);
  if (place.by === "subject") {
    const id = await numbers.conversation(place.mark.number);
    return id && isMarkOf(place.mark, id, mac) ? conversations.find(id) : undefined;
  }
  const message =
    place.by === "letter"
      ? await conversations.message(place.messageId)
      : await conversations.byMailId(place.mailId);
  return message && conversations.find(message.conversationId);
}

async function isOf(
  { people, matches }: FindingNeeds,
  { id, customerId }: Conversation,
  writer: string,
): Promise<boolean> {
  const addresses = (await people.sameAs(customerId)).map(({ email }) => email);
  if (addresses.some((customerAddress) => belongs({ customerAddress }, writer) === "same"))
    return true;
  return matches.isKnown(id, writer.trim().toLowerCase());
}
