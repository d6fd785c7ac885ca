/** File a mail where it belongs: with the conversation it answers, or at the head of a new one. */
import {
  type Automatic,
  automatic,
  bare,
  fold,
  hopsIn,
  type Mail,
  writer,
} from "../incoming/index.ts";
import { type Mails, ourMessage, type RawMail, withoutMark } from "../mail/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Conversation, Message } from "./conversation.ts";
import { findThread, type Thread } from "./find-thread.ts";
import { knowCustomer } from "./know-customer.ts";
import { unsure } from "./match.ts";
import type { Needs } from "./needs.ts";

export type Filed = {
  readonly conversation: Conversation;
  readonly messageId: string;
  readonly isNew: boolean;
  readonly automatic: Automatic | null;
  readonly by: Actor;
};

type FilingNeeds = Pick<
  Needs,
  "conversations" | "people" | "now" | "newId" | "mac" | "matches" | "numbers"
> & { readonly mails: Pick<Mails, "arrivedBefore"> };

type Deed = { raw: RawMail; mail: Mail; html: string | null };

export async function fileMail(
  needs: FilingNeeds,
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

  const { visible, folded } = fold(mail.text);
  const subject = withoutMark(bare(mail.subject)) || bare("");
  const thread = await placeFor(needs, { raw, mail, html }, author.address);
  const answered = thread.is === "known" ? thread.conversation : undefined;
  if (!answered && machine) {
    return refused("automatic_mail", `A machine wrote this (${machine.replaceAll("_", " ")}).`);
  }
  if (thread.is === "unsure") {
    await needs.matches.keep(
      unsure({
        rawMailId: raw.id,
        conversationId: thread.conversation.id,
        writerName: author.name,
        writerAddress: author.address,
        subject,
        glimpse: visible,
        foundBy: thread.foundBy,
        at: raw.receivedAt,
      }),
    );
    return refused(
      "match_waits",
      `${author.address} answers in another customer's conversation. Say where it belongs.`,
    );
  }
  const known = await knowCustomer(needs, { name: author.name, email: author.address });
  if (!known.ok) return known;
  const by: Actor = { kind: "customer", id: known.value.id, name: known.value.name };
  const conversation: Conversation = answered ?? {
    id: newId(),
    customerId: by.id,
    channel: "mail",
    subject,
    startedAt: raw.receivedAt,
    lastAt: raw.receivedAt,
  };
  if (!answered) await conversations.keep(conversation);

  const message: Message = {
    id: newId(),
    conversationId: conversation.id,
    direction: "in",
    channel: "mail",
    at: raw.receivedAt,
    byKind: by.kind,
    byId: by.id,
    byName: by.name,
    subject,
    body: visible,
    folded,
    html,
    mailId: mail.messageId,
    inReplyTo: mail.inReplyTo.at(0) ?? null,
    mailReferences: mail.references.join(" ") || null,
    rawMailId: raw.id,
    threadTopic: headerOf(mail, "thread-topic"),
    threadIndex: headerOf(mail, "thread-index"),
    hops: hopsIn(mail.headers),
    automatic: machine !== null,
  };
  await conversations.keepMessage(message);
  for (const { name, mediaType, size, suspicion, content } of mail.attachments) {
    const attachment = { id: newId(), messageId: message.id, name, mediaType, size, suspicion };
    await conversations.keepAttachment(attachment, content);
  }
  return done({ conversation, messageId: message.id, isNew: !answered, automatic: machine, by });
}

/** As a person decided, when one was asked; else where its ids lead. */
async function placeFor(needs: FilingNeeds, { raw, mail }: Deed, address: string): Promise<Thread> {
  const decided = await needs.matches.hold(raw.id);
  if (decided?.state === "new") return { is: "none" };
  if (decided?.state === "belongs") {
    const conversation = await needs.conversations.find(decided.conversationId);
    if (conversation) return { is: "known", conversation };
  }
  const found = await findThread(needs, { mail, rcptTo: raw.rcptTo, writer: address });
  return found.ok ? found.value : { is: "none" };
}

const HEADER_LETTERS = 900;

const headerOf = ({ headers }: Mail, name: string): string | null =>
  headers.get(name)?.[0]?.slice(0, HEADER_LETTERS).trim() || null;
