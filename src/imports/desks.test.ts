/** Tickets of other desks, each as its export has them: whose words, in which order. */
import { expect, test } from "vitest";
import { readTicket } from "./desks.ts";
import { isComplaint } from "./kind.ts";
import { columnsOf, ticketIn } from "./table.ts";
import { type Letter, threadsOf, ticketFrom } from "./thread.ts";
import { moment } from "../words/moment.ts";

const zendesk = {
  id: 7,
  subject: "Cracked",
  status: "closed",
  tags: ["complaint"],
  requester_id: 1,
  requester: { id: 1, name: "Maria Keller", email: "Maria@example.com" },
  created_at: "2026-01-02T10:00:00Z",
  comments: [
    { author_id: 2, body: "We are looking.", public: true, created_at: "2026-01-02T12:00:00Z" },
    { author_id: 1, plain_body: "The shade cracked.", created_at: "2026-01-02T10:00:00Z" },
    { author_id: 2, body: "She is upset.", public: false, created_at: "2026-01-02T11:00:00Z" },
  ],
};
const intercom = {
  id: "c1",
  created_at: 1_767_348_000,
  open: false,
  source: { subject: "", body: "It cracked.", author: { name: "Maria", email: "m@example.com" } },
  conversation_parts: {
    conversation_parts: [
      {
        part_type: "comment",
        author: { type: "admin", name: "Ana" },
        body: "Sorry.",
        created_at: 1_767_349_000,
      },
      { part_type: "note", author: { type: "admin" }, body: "Upset.", created_at: 1_767_348_500 },
    ],
  },
};
const chatwoot = {
  id: 3,
  status: "resolved",
  meta: { sender: { name: "Maria", email: "m@example.com" } },
  messages: [
    {
      message_type: 0,
      content: "It cracked.",
      created_at: 1_767_348_000,
      sender: { name: "Maria" },
    },
    { message_type: 1, content: "Sorry.", created_at: 1_767_349_000, sender: { name: "Ana" } },
    { message_type: 2, content: "Ana joined", created_at: 1_767_348_900 },
    { message_type: 1, private: true, content: "Upset.", created_at: 1_767_348_950 },
  ],
};
const freescout = {
  number: 9,
  subject: "Cracked",
  status: "closed",
  customer: { firstName: "Maria", lastName: "Keller", email: "m@example.com" },
  _embedded: {
    threads: [
      {
        type: "message",
        body: "Sorry.",
        createdAt: "2026-01-02T11:00:00Z",
        createdBy: { firstName: "Ana" },
      },
      { type: "customer", body: "It cracked.", createdAt: "2026-01-02T10:00:00Z" },
      { type: "lineitem", body: "assigned", createdAt: "2026-01-02T10:30:00Z" },
    ],
  },
};

test.each`
  desk           | ticket       | mark    | sides                            | why
  ${"zendesk"}   | ${zendesk}   | ${"7"}  | ${["customer", "note", "house"]} | ${"by author, in order of time"}
  ${"intercom"}  | ${intercom}  | ${"c1"} | ${["customer", "note", "house"]} | ${"seconds since 1970"}
  ${"chatwoot"}  | ${chatwoot}  | ${"3"}  | ${["customer", "note", "house"]} | ${"without what the program says"}
  ${"freescout"} | ${freescout} | ${"9"}  | ${["customer", "house"]}         | ${"without its line items"}
`("$desk: $why", ({ desk, ticket, mark, sides }) => {
  const read = readTicket(desk, ticket);
  expect(read).toMatchObject({ ticket: { mark, customer: { email: expect.any(String) } } });
  if ("ticket" in read) expect(read.ticket.words.map(({ side }) => side)).toEqual(sides);
});

test.each`
  ticket                     | problem        | why
  ${{}}                      | ${/no number/} | ${"nothing in it"}
  ${{ id: 1, comments: [] }} | ${/no word/}   | ${"nobody said anything"}
  ${null}                    | ${/no number/} | ${"null is JSON too"}
`("can't be read: $why", ({ ticket, problem }) => {
  expect(readTicket("zendesk", ticket)).toEqual({ problem: expect.stringMatching(problem) });
});

const heard = (level: number) => () => ({ harm: { level } });
const ticket = {
  mark: "1",
  subject: "",
  customer: { name: "M" },
  tags: [],
  isOpen: false,
  words: [],
};

test.each`
  tags             | level  | complains | why
  ${["complaint"]} | ${0}   | ${true}   | ${"somebody tagged it"}
  ${["order"]}     | ${2}   | ${true}   | ${"their words say so"}
  ${["order"]}     | ${0.2} | ${false}  | ${"a question"}
`("a complaint or not: $why", ({ tags, level, complains }) => {
  expect(isComplaint({ ...ticket, tags }, heard(level))).toBe(complains);
});

test("a table is read by its headings, or as it is told", () => {
  const columns = columnsOf(["Datum", "E-Mail", "Was"], { at: "datum", text: "was" });
  expect(columns).toEqual({ at: 0, email: 1, text: 2 });
  const read = ticketIn(columns, ["2026-01-02", "M@example.com", "=cmd|'/c calc'!A1"]);
  expect(read).toMatchObject({
    ticket: { customer: { email: "m@example.com" }, words: [{ text: "=cmd|'/c calc'!A1" }] },
  });
  expect(ticketIn(columns, ["soon", "", "x"])).toHaveProperty("problem");
});

const letter = (id: string, from: string, more: Partial<Letter> = {}): Letter => ({
  from: { name: "", address: from },
  to: [{ name: "", address: from === "care@us" ? "m@them" : "care@us" }],
  subject: "Cracked",
  messageId: id,
  inReplyTo: [],
  references: [],
  visible: `words of ${id}`,
  at: moment(`2026-01-0${id.at(-1)}T10:00:00Z`),
  isMachine: false,
  ...more,
});
const isOurs = (address: string) => address === "care@us";

test("mails that answer one another are one matter, however they lie", () => {
  const letters = [
    letter("a3", "m@them", { references: ["a1", "a2"] }),
    letter("b1", "t@them"),
    letter("a1", "m@them"),
    letter("a2", "care@us", { inReplyTo: ["a1"] }),
  ];
  const read = threadsOf(letters).map((thread) => ticketFrom(thread, isOurs));
  expect(read).toMatchObject([
    {
      ticket: {
        mark: "a1",
        words: [{ side: "customer" }, { side: "house" }, { side: "customer" }],
      },
    },
    { ticket: { mark: "b1" } },
  ]);
});

test.each`
  letters                                          | why
  ${[letter("a1", "m@them", { isMachine: true })]} | ${"only machines wrote"}
  ${[letter("a1", "care@us", { to: [] })]}         | ${"nobody from outside"}
`("no matter of a customer's: $why", ({ letters }) => {
  expect(ticketFrom(letters, isOurs)).toHaveProperty("problem");
});

test("a hundred thousand letters in one thread are one matter, soon", () => {
  const chain = Array.from({ length: 100_000 }, (_, at) =>
    letter("x1", "m@them", { messageId: `m${at}`, inReplyTo: at > 0 ? [`m${at - 1}`] : [] }),
  );
  expect(threadsOf(chain)).toHaveLength(1);
});
