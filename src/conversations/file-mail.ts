/** File a mail where it belongs: with the conversation it answers, or at the head of a new one. */
import { type Automatic, automatic, bare, fold, type Mail, writer } from "../incoming/index.ts";
import { belongs, candidates, type Mails, ourMessage, type RawMail } from "../mail/index.ts";
import type { Actor } from "../words/actor.ts";
import { isAfter } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Conversation, Message } from "./conversation.ts";
import { knowCustomer } from "./know-customer.ts";
import type { Needs } from "./needs.ts";

export type Filed = {
  readonly conversation: Conversation;
  readonly messageId: string;
  readonly isNew: boolean;
  readonly automatic: Automatic | null;
  readonly by: Actor;
};

type Deed = { raw: RawMail; mail: Mail; html: string | null };

export async function fileMail(
  needs: Pick<Needs, "conversations" | "people" | "now" | "newId" | "mac"> & {
    readonly mails: Pick<Mails, "arrivedBefore">;
  },
  { raw, mail, html }: Deed,
): Promise<Outcome<Filed>> {
  const { conversations, people, mails, newId, mac } = needs;
  if (await mails.arrivedBefore(raw)) {
    return refused(
      "arrived_twice",
      "This mail arrived twice. Its other copy is the one that counts.",
    );
  }
  const author = writer(mail, raw.mailFrom);
  if (!author) return refused("no_sender", "Nobody can be answered: the mail names no sender.");
  const { mailbox } = await people.workspace();
  const machine = automatic(mail.headers, raw.mailFrom, {
    addresses: [mailbox],
    wrote: (mailId) => ourMessage(mailId, mac) !== null,
  });

  const answered = await conversationOf(needs, mail, author.address);
  if (!answered && machine) {
    return refused("automatic_mail", `A machine wrote this (${machine.replace("_", " ")}).`);
  }
  const known = await knowCustomer(needs, { name: author.name, email: author.address });
  if (!known.ok) return known;
  const by: Actor = { kind: "customer", id: known.value.id, name: known.value.name };
  const conversation: Conversation = answered ?? {
    id: newId(),
    customerId: by.id,
    channel: "mail",
    subject: bare(mail.subject),
    startedAt: raw.receivedAt,
    lastAt: raw.receivedAt,
  };
  if (!answered) await conversations.keep(conversation);

  const { visible, folded } = fold(mail.text);
  const message: Message = {
    id: newId(),
    conversationId: conversation.id,
    direction: "in",
    channel: "mail",
    at: raw.receivedAt,
    byKind: by.kind,
    byId: by.id,
    byName: by.name,
    subject: bare(mail.subject),
    body: visible,
    folded,
    html,
    mailId: mail.messageId,
    inReplyTo: mail.inReplyTo.at(0) ?? null,
    mailReferences: mail.references.join(" ") || null,
    rawMailId: raw.id,
    automatic: machine !== null,
  };
  await conversations.keepMessage(message);
  for (const { name, mediaType, size, content } of mail.attachments) {
    const attachment = { id: newId(), messageId: message.id, name, mediaType, size };
    await conversations.keepAttachment(attachment, content);
  }
  return done({ conversation, messageId: message.id, isNew: !answered, automatic: machine, by });
}

/** The newest conversation that the mail points to and that is with the same customer. */
async function conversationOf(
  { conversations, people, mac }: Pick<Needs, "conversations" | "people" | "mac">,
  mail: Mail,
  address: string,
): Promise<Conversation | undefined> {
  let best: Conversation | undefined;
  for (const each of candidates(mail, mac)) {
    const message =
      each.by === "letter"
        ? await conversations.message(each.messageId)
        : await conversations.byMailId(each.mailId);
    const conversation = message && (await conversations.find(message.conversationId));
    if (!conversation) continue;
    const customer = await people.customer(conversation.customerId);
    if (belongs({ customerAddress: customer?.email ?? null }, address) === "mismatch") continue;
    if (each.by === "letter") return conversation;
    if (!best || isAfter(conversation.lastAt, best.lastAt)) best = conversation;
  }
  return best;
}
