/** What each desk's call comes to: a customer's word, nothing for us, or something missing. */
import { expect, test } from "vitest";
import { readCall } from "./desks.ts";

const maria = { name: "Maria Keller", email: "Maria@Example.com" };
const customer = { name: "Maria Keller", email: "maria@example.com", phone: undefined };

const zendesk = {
  id: "evt-1",
  ticket: { id: 77, subject: "Cracked", description: "The shade came cracked.", requester: maria },
};
const intercom = {
  id: "notif-1",
  topic: "conversation.user.created",
  data: {
    item: { id: "4", source: { id: "s1", subject: "", body: "<p>Cracked.</p>", author: maria } },
  },
};
const replied = {
  ...intercom,
  topic: "conversation.user.replied",
  data: {
    item: {
      ...intercom.data.item,
      conversation_parts: {
        conversation_parts: [{ id: "p1", body: "<p>Still cracked.</p>", author: maria }],
      },
    },
  },
};
const chatwoot = {
  event: "message_created",
  id: 9,
  message_type: "incoming",
  content: "The shade came cracked.",
  conversation: { id: 12 },
  sender: { ...maria, phone_number: "+4930123" },
};
const freshdesk = {
  freshdesk_webhook: {
    ticket_id: 5,
    ticket_subject: "Cracked",
    ticket_description: "<div>The shade came cracked.</div>",
    ticket_contact_name: maria.name,
    ticket_contact_email: maria.email,
  },
};
const formbricks = {
  event: "responseFinished",
  data: {
    id: "r1",
    data: { what: "The shade came cracked.", when: ["Monday", "Tuesday"], mail: maria.email },
    survey: { title: "How was it?" },
  },
};

test.each`
  desk            | payload                                | thread  | word       | text                                                          | why
  ${"zendesk"}    | ${zendesk}                             | ${"77"} | ${"evt-1"} | ${"The shade came cracked."}                                  | ${"a trigger with a ticket"}
  ${"zendesk"}    | ${{ id: "e", detail: zendesk.ticket }} | ${"77"} | ${"e"}     | ${"The shade came cracked."}                                  | ${"an event subscription"}
  ${"intercom"}   | ${intercom}                            | ${"4"}  | ${"s1"}    | ${"<p>Cracked.</p>"}                                          | ${"a new conversation"}
  ${"intercom"}   | ${replied}                             | ${"4"}  | ${"p1"}    | ${"<p>Still cracked.</p>"}                                    | ${"a reply: its last part"}
  ${"chatwoot"}   | ${chatwoot}                            | ${"12"} | ${"9"}     | ${"The shade came cracked."}                                  | ${"a message that came in"}
  ${"freshdesk"}  | ${freshdesk}                           | ${"5"}  | ${"5"}     | ${"<div>The shade came cracked.</div>"}                       | ${"a rule's own payload"}
  ${"formbricks"} | ${formbricks}                          | ${"r1"} | ${"r1"}    | ${/^what\nThe shade came cracked\.\n\nwhen\nMonday, Tuesday/} | ${"each answer under its question"}
`("$desk: $why", ({ desk, payload, thread, word, text }) => {
  const said = text instanceof RegExp ? expect.stringMatching(text) : text;
  expect(readCall(desk, payload)).toMatchObject({ word: { thread, word, text: said } });
});

test.each([
  ["zendesk", zendesk],
  ["intercom", intercom],
  ["freshdesk", freshdesk],
] as const)("%s: the customer is known by their address, in small letters", (desk, payload) => {
  expect(readCall(desk, payload)).toMatchObject({ word: { customer } });
});

test("formbricks: an address among the answers is whom we write to", () => {
  expect(readCall("formbricks", formbricks)).toMatchObject({
    word: { customer: { email: "maria@example.com" } },
  });
});

test.each`
  desk            | payload                                                 | why
  ${"intercom"}   | ${{ topic: "ping" }}                                    | ${"a trial call"}
  ${"intercom"}   | ${{ ...intercom, topic: "conversation.admin.replied" }} | ${"our own answer"}
  ${"chatwoot"}   | ${{ ...chatwoot, message_type: "outgoing" }}            | ${"our own answer"}
  ${"chatwoot"}   | ${{ ...chatwoot, private: true }}                       | ${"a note among colleagues"}
  ${"chatwoot"}   | ${{ event: "conversation_updated" }}                    | ${"no word at all"}
  ${"formbricks"} | ${{ event: "responseCreated" }}                         | ${"not finished yet"}
`("$desk has nothing for us: $why", ({ desk, payload }) => {
  expect(readCall(desk, payload)).toHaveProperty("nothing");
});

test.each`
  desk            | payload                                                              | missing                          | why
  ${"zendesk"}    | ${{ ticket: { subject: "x" } }}                                      | ${"ticket.id"}                   | ${"no thread to join"}
  ${"zendesk"}    | ${{ ticket: { id: 1 } }}                                             | ${"ticket.description"}          | ${"no word"}
  ${"zendesk"}    | ${null}                                                              | ${"ticket.id"}                   | ${"null is JSON too"}
  ${"zendesk"}    | ${[]}                                                                | ${"ticket.id"}                   | ${"a list"}
  ${"zendesk"}    | ${JSON.parse('{"__proto__":{"ticket":{"id":1,"description":"x"}}}')} | ${"ticket.id"}                   | ${"what is inherited is not sent"}
  ${"intercom"}   | ${{ topic: "conversation.user.created" }}                            | ${"data.item.id"}                | ${"an empty notice"}
  ${"freshdesk"}  | ${{}}                                                                | ${"freshdesk_webhook.ticket_id"} | ${"another rule's payload"}
  ${"formbricks"} | ${{ event: "responseFinished", data: { id: "r" } }}                  | ${"data.data"}                   | ${"nobody answered anything"}
`("$desk can't be read: $why", ({ desk, payload, missing }) => {
  expect(readCall(desk, payload)).toEqual({ missing });
});
