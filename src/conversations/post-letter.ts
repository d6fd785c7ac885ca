/** Post a letter: kept as a message and queued for the relay, in the transaction of the deed. */
import {
  brakeSince,
  type GoesTo,
  mailIdOf,
  markOf,
  mayWriteByItself,
  queued,
  reply,
  taggedAddress,
  withoutMark,
} from "../mail/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { noAddressOf } from "./conversation.ts";
import type { Needs } from "./needs.ts";

export type Posting = {
  readonly conversationId: string;
  readonly subject: string;
  /** As the conversation keeps it: the writer's words, without the mail's foot. */
  readonly body: string;
  readonly text: string;
  readonly html: string;
  readonly by: Actor;
  /** No person wrote it: a question that the desk asks on its clock. */
  readonly automatic?: "auto-generated";
  /** One of many that say the same waits for letters to one. */
  readonly goesTo?: GoesTo;
  /** Where the customer says that they want no more of those. */
  readonly unsubscribe?: string;
  /**
   * The customer has just asked for it, and it is for their eyes alone: it comes sealed from
   * `compose`, is a mail of its own, and neither brake nor earlier wish stands in its way.
   */
  readonly secret?: boolean;
};

export async function postLetter(
  needs: Omit<Needs, "journal" | "matches">,
  {
    conversationId,
    subject,
    body,
    text,
    html,
    by,
    automatic,
    goesTo = "one",
    unsubscribe,
    secret = false,
  }: Posting,
): Promise<Outcome<{ messageId: string }>> {
  const { conversations, outbox, people, now, newId, mac, compose, numbers, letterMarks } = needs;
  const conversation = await conversations.find(conversationId);
  const customer = conversation && (await people.customer(conversation.customerId));
  if (!conversation || !customer) return refused("not_found", "There is no such conversation.");
  if (!customer.email) {
    return noAddressOf(customer.name);
  }
  if (customer.contact === "unwanted" && !secret) {
    return refused(
      "contact_unwanted",
      `${customer.name} asked us not to write. Change that first, if they have asked again.`,
    );
  }
  const toAddress = customer.email;
  if (automatic && !secret) {
    const earlier = await outbox.automaticTo(toAddress, brakeSince(now()));
    const quiet = mayWriteByItself(earlier, now());
    if (!quiet.ok) return quiet;
  }
  const house = await people.workspace();
  const told = secret ? [] : await conversations.messages(conversationId);
  const earlier = told.filter(
    ({ direction, automatic: machine }) => direction !== "note" && !machine,
  );
  const messageId = newId();
  const mailId = mailIdOf(messageId, mac, house.mailbox.split("@")[1] ?? "localhost");
  const number = letterMarks.inSubject ? await numbers.of(conversationId) : undefined;
  const newest = earlier.findLast(({ mailReferences }) => mailReferences);
  const letter = reply(
    {
      mailId,
      from: { name: house.name, address: house.mailbox },
      to: { name: customer.name, address: toAddress },
      subject,
      text,
      html,
      at: now(),
      earlierReferences: newest?.mailReferences?.split(" ") ?? [],
      ...(automatic ? { automatic } : {}),
      ...(unsubscribe ? { unsubscribe } : {}),
      ...(number ? { mark: markOf(number, conversationId, mac) } : {}),
      ...(letterMarks.inAddress
        ? {
            replyTo: {
              name: house.name,
              address: taggedAddress(house.mailbox, conversationId, mac),
            },
          }
        : {}),
    },
    earlier,
  );
  await conversations.keepMessage({
    id: messageId,
    conversationId,
    direction: "out",
    channel: "mail",
    at: now(),
    byKind: by.kind,
    byId: by.id,
    byName: by.name,
    subject: withoutMark(letter.subject),
    body,
    folded: null,
    html: null,
    mailId,
    inReplyTo: letter.inReplyTo,
    mailReferences: letter.references.join(" ") || null,
    rawMailId: null,
    threadTopic: letter.threadTopic,
    threadIndex: letter.threadIndex,
    hops: letter.hops,
    automatic: automatic !== undefined,
  });
  const content = await compose(letter);
  // What they asked for is nothing that the brake on machines counts.
  const byMachine = automatic !== undefined && !secret;
  const sealing = { sealed: secret, automatic: byMachine, goesTo };
  await outbox.queue(queued({ messageId, toAddress, content, dueAt: now(), ...sealing }));
  return done({ messageId });
}
