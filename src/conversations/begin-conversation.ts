/** Begin a conversation with the customer's first words: a call, a form, another system. */
import { bare } from "../incoming/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Channel, type Conversation, said } from "./conversation.ts";
import { knowCustomer, type Stranger } from "./know-customer.ts";
import type { Needs } from "./needs.ts";

export async function beginConversation(
  needs: Pick<Needs, "conversations" | "people" | "now" | "newId">,
  first: { channel: Channel; customer: Stranger; subject: string; text: string; at: Moment },
): Promise<Outcome<{ conversation: Conversation; by: Actor; messageId: string }>> {
  const { conversations, newId } = needs;
  const { channel, at, text } = first;
  const known = await knowCustomer(needs, first.customer);
  if (!known.ok) return known;
  const { id: customerId, name } = known.value;
  const by: Actor = { kind: "customer", id: customerId, name };

  const conversation: Conversation = {
    id: newId(),
    customerId,
    channel,
    subject: bare(first.subject),
    startedAt: at,
    lastAt: at,
  };
  await conversations.keep(conversation);
  const messageId = newId();
  await conversations.keepMessage(
    said({
      id: messageId,
      conversationId: conversation.id,
      direction: "in",
      channel,
      at,
      by,
      subject: conversation.subject,
      body: text,
    }),
  );
  return done({ conversation, messageId, by });
}
