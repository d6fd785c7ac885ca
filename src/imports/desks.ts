/** Tickets as Zendesk, Intercom, Chatwoot and FreeScout export them, a JSON object each. */
import type { Moment } from "../words/moment.ts";
import { type Read, type Side, type Source, ticketOf, type Word } from "./ticket.ts";
import { addressIn, at, list, text, when } from "../words/value.ts";

type Reader = (ticket: unknown) => Read;
type Desk = Exclude<Source, "csv" | "mbox" | "eml">;

/** Words that say nothing of their moment stand where the ticket does. */
const word = (side: Side, author: string, at_: Moment | undefined, said: string): Word[] =>
  at_ && said ? [{ side, author, at: at_, text: said }] : [];

const customerOf = (name: string, email: string, phone = "") => ({
  name: name || email.split("@")[0] || "Somebody",
  email: addressIn(email),
  phone: phone || undefined,
});

const tagsIn = (value: unknown, path: string): string[] =>
  list(value, path).map((tag) => (typeof tag === "string" ? tag : text(tag, "name", "title")));

/** The API's ticket with its comments, as `GET /tickets` and the JSON export have them. */
const zendesk: Reader = (ticket) => {
  const requester = text(ticket, "requester_id", "requester.id");
  const since = when(ticket, "created_at");
  const comments = list(ticket, "comments").flatMap((comment) => {
    const author = text(comment, "author_id", "author.id");
    const side: Side =
      at(comment, "public") === false ? "note" : author === requester ? "customer" : "house";
    const said = text(comment, "plain_body", "body");
    return word(side, text(comment, "author.name"), when(comment, "created_at") ?? since, said);
  });
  const name = text(ticket, "requester.name", "via.source.from.name");
  const email = text(ticket, "requester.email", "via.source.from.address");
  const described = word("customer", name, since, text(ticket, "description"));
  return ticketOf({
    mark: text(ticket, "id"),
    subject: text(ticket, "subject", "raw_subject"),
    customer: customerOf(name, email, text(ticket, "requester.phone")),
    tags: tagsIn(ticket, "tags"),
    isOpen: !["solved", "closed"].includes(text(ticket, "status")),
    words: comments.length > 0 ? comments : described,
  });
};

const intercom: Reader = (talk) => {
  const since = when(talk, "created_at");
  const name = text(talk, "source.author.name", "contact.name");
  const first = word("customer", name, since, text(talk, "source.body"));
  const parts = list(talk, "conversation_parts.conversation_parts", "conversation_parts");
  const later = parts.flatMap((part) => {
    const kind = text(part, "author.type");
    const side: Side =
      text(part, "part_type") === "note"
        ? "note"
        : ["user", "lead", "contact"].includes(kind)
          ? "customer"
          : "house";
    return word(side, text(part, "author.name"), when(part, "created_at"), text(part, "body"));
  });
  return ticketOf({
    mark: text(talk, "id"),
    subject: text(talk, "source.subject", "title"),
    customer: customerOf(name, text(talk, "source.author.email", "contact.email")),
    tags: tagsIn(talk, "tags.tags"),
    isOpen: at(talk, "open") === true,
    words: [...first, ...later],
  });
};

const chatwoot: Reader = (talk) => {
  const words = list(talk, "messages").flatMap((message) => {
    const way = text(message, "message_type");
    const side: Side =
      at(message, "private") === true
        ? "note"
        : way === "0" || way === "incoming"
          ? "customer"
          : "house";
    const said = way === "2" || way === "activity" ? "" : text(message, "content");
    return word(side, text(message, "sender.name"), when(message, "created_at"), said);
  });
  const sender = at(talk, "meta.sender") ?? at(talk, "contact");
  return ticketOf({
    mark: text(talk, "id", "display_id"),
    subject: text(talk, "additional_attributes.mail_subject"),
    customer: customerOf(text(sender, "name"), text(sender, "email"), text(sender, "phone_number")),
    tags: tagsIn(talk, "labels"),
    isOpen: text(talk, "status") !== "resolved",
    words,
  });
};

/** The conversation of FreeScout's API with its threads embedded. */
const freescout: Reader = (talk) => {
  const threads = list(talk, "_embedded.threads", "threads").flatMap((thread) => {
    const type = text(thread, "type");
    const side: Side = type === "note" ? "note" : type === "customer" ? "customer" : "house";
    const by = ["firstName", "lastName"].map((part) => text(at(thread, "createdBy"), part));
    const said = type === "lineitem" ? "" : text(thread, "body");
    return word(side, by.join(" ").trim(), when(thread, "createdAt"), said);
  });
  const customer = at(talk, "customer");
  const name = ["firstName", "lastName"]
    .map((part) => text(customer, part))
    .join(" ")
    .trim();
  return ticketOf({
    mark: text(talk, "number", "id"),
    subject: text(talk, "subject"),
    customer: customerOf(name, text(customer, "email"), text(customer, "phone")),
    tags: tagsIn(talk, "_embedded.tags"),
    isOpen: text(talk, "status") !== "closed",
    words: threads,
  });
};

const READERS: Readonly<Record<Desk, Reader>> = { zendesk, intercom, chatwoot, freescout };

/** Which of these hold HTML, that has to be read as text. */
export const inHtml = (desk: Desk): boolean => desk === "intercom" || desk === "freescout";

export const readTicket = (desk: Desk, ticket: unknown): Read => READERS[desk](ticket);
