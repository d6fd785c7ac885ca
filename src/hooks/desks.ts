/** What each desk's call says, in our words. They filter: whatever is sent is a complaint. */
import type { Desk, Read, Word } from "./hook.ts";
import { addressIn, at, text } from "../words/value.ts";

type Found = Partial<Pick<Word, "thread" | "word" | "subject" | "text">> & {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly isHtml: boolean;
  /** Where the values were looked for, to say which is missing. */
  readonly paths: Readonly<Record<"thread" | "text", string>>;
};

function wordOf({ thread, word, subject, text: said, name, email, ...rest }: Found): Read {
  const { phone, isHtml, paths } = rest;
  if (!thread) return { missing: paths.thread };
  if (!said) return { missing: paths.text };
  const address = addressIn(email);
  const customer = { name: name || address || "", email: address, phone: phone || undefined };
  return {
    word: { thread, word: word || thread, customer, subject: subject || "", text: said, isHtml },
  };
}

/** An event subscription, or a trigger whose body holds a `ticket` as our manual shows it. */
function zendesk(payload: unknown): Read {
  const ticket = at(payload, "detail") ?? at(payload, "ticket");
  return wordOf({
    thread: text(ticket, "id"),
    word: text(payload, "id") || `${text(ticket, "id")} ${text(ticket, "updated_at")}`.trim(),
    subject: text(ticket, "subject", "title"),
    text: text(ticket, "description", "comment.body", "latest_comment"),
    name: text(ticket, "requester.name", "requester_name"),
    email: text(ticket, "requester.email", "requester_email"),
    isHtml: false,
    paths: { thread: "ticket.id", text: "ticket.description" },
  });
}

const INTERCOM = ["conversation.user.created", "conversation.user.replied"];

function intercom(payload: unknown): Read {
  const topic = text(payload, "topic");
  if (!INTERCOM.includes(topic)) return { nothing: `We take no ${topic || "ping"}.` };
  const item = at(payload, "data.item");
  const parts = at(item, "conversation_parts.conversation_parts");
  const part = Array.isArray(parts) ? parts.at(-1) : undefined;
  const said = topic.endsWith("replied") && part ? part : at(item, "source");
  return wordOf({
    thread: text(item, "id"),
    word: text(said, "id") || text(payload, "id"),
    subject: text(item, "source.subject", "title"),
    text: text(said, "body"),
    name: text(said, "author.name") || text(item, "source.author.name"),
    email: text(said, "author.email") || text(item, "source.author.email"),
    isHtml: true,
    paths: { thread: "data.item.id", text: "data.item.source.body" },
  });
}

function chatwoot(payload: unknown): Read {
  const event = text(payload, "event");
  if (event !== "message_created") return { nothing: `We take no ${event || "ping"}.` };
  const way = text(payload, "message_type");
  if (way !== "incoming" && way !== "0") return { nothing: "Nothing that a customer said." };
  if (at(payload, "private") === true) return { nothing: "A note among colleagues." };
  return wordOf({
    thread: text(payload, "conversation.id", "conversation.display_id"),
    word: text(payload, "id"),
    subject: text(payload, "content_attributes.email.subject"),
    text: text(payload, "content"),
    name: text(payload, "sender.name"),
    email: text(payload, "sender.email"),
    phone: text(payload, "sender.phone_number"),
    isHtml: false,
    paths: { thread: "conversation.id", text: "content" },
  });
}

function freshdesk(payload: unknown): Read {
  const ticket = at(payload, "freshdesk_webhook") ?? payload;
  const comment = text(ticket, "ticket_latest_public_comment");
  const thread = text(ticket, "ticket_id");
  return wordOf({
    thread,
    word: text(ticket, "event_id") || `${thread} ${comment ? comment.length : ""}`.trim(),
    subject: text(ticket, "ticket_subject"),
    text: text(ticket, "ticket_description") || comment,
    name: text(ticket, "ticket_contact_name"),
    email: text(ticket, "ticket_contact_email"),
    phone: text(ticket, "ticket_contact_phone"),
    isHtml: true,
    paths: { thread: "freshdesk_webhook.ticket_id", text: "freshdesk_webhook.ticket_description" },
  });
}

/** A survey's answers are our complaint: each under its question, as it was asked. */
function formbricks(payload: unknown): Read {
  const event = text(payload, "event");
  if (event !== "responseFinished") return { nothing: `We take no ${event || "ping"}.` };
  const answers = Object.entries((at(payload, "data.data") ?? {}) as Record<string, unknown>);
  const asked = (id: string): string => text(payload, `data.questions.${id}.headline`) || id;
  const said = answers.flatMap(([id, answer]) => {
    const line = Array.isArray(answer) ? answer.join(", ") : String(answer ?? "");
    return line.trim() ? [`${asked(id)}\n${line.trim()}`] : [];
  });
  const address = answers.map(([, answer]) => addressIn(String(answer))).find(Boolean);
  const contact = at(payload, "data.contactAttributes") ?? {};
  return wordOf({
    thread: text(payload, "data.id"),
    subject: text(payload, "data.survey.title", "data.survey.name"),
    text: said.join("\n\n"),
    name: text(contact, "name", "firstName"),
    email: text(contact, "email") || (address ?? ""),
    isHtml: false,
    paths: { thread: "data.id", text: "data.data" },
  });
}

const READERS: Readonly<Record<Desk, (payload: unknown) => Read>> = {
  zendesk,
  intercom,
  chatwoot,
  freshdesk,
  formbricks,
};

export const readCall = (desk: Desk, payload: unknown): Read => READERS[desk](payload);
