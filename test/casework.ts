/** A desk where cases are worked on, in memory: for tests of what cases and conversations do. */
import type { Case, Closure, Involvement, Listening } from "../src/cases/index.ts";
import type { ReceivingNeeds } from "../src/cases/receive-mail.ts";
import type { Attachment, Conversation, Message } from "../src/conversations/conversation.ts";
import type { ConversationsNeeds, Match } from "../src/conversations/index.ts";
import type { CaseOfConversation } from "../src/conversations/needs.ts";
import type { Entry, Line } from "../src/journal/index.ts";
import type { Delivery, RawMail } from "../src/mail/index.ts";
import type { Reply } from "../src/mail/reply.ts";
import type { Colleague, Customer, Workspace } from "../src/people/index.ts";
import { shelfOf } from "../src/playbooks/index.ts";
import { MAILBOX, mac, NOW, playbook } from "./caseworkers.ts";

type Needs = ReceivingNeeds & ConversationsNeeds & CaseOfConversation;

/** Case 7 is open and Maria's, 8 is closed, 9's playbook is lost; Gus has left; Ole has no mail. */
export function casework() {
  const journal: Entry[] = [];
  const cases = new Map<string, Case>();
  const listenings: Listening[] = [];
  const involvements: Involvement[] = [];
  const closures: Closure[] = [];
  const ended: { caseId: string; because: string }[] = [];
  const conversations = new Map<string, Conversation>();
  const messages: Message[] = [];
  const attachments: (Attachment & { content: Uint8Array })[] = [];
  const customers = new Map<string, Customer>();
  const queued: Delivery[] = [];
  const composed: Reply[] = [];
  const matches = new Map<string, Match>();
  const letterMarks = { inSubject: false, inAddress: false };
  const marks = new Map<string, Pick<RawMail, "state" | "problem">>();
  const arrived = new Set<string>();
  let [ids, numbers] = [0, 9];

  const people = ["ana", "tom", "gus"].map(
    (id) => ({ id, name: id, leftAt: id === "gus" ? NOW : null }) as Colleague,
  );
  const known = (id: string, name: string, email: string | null) =>
    customers.set(id, { id, name, email, phone: null, version: 1 } as Customer);
  known("maria", "Maria Keller", "maria@customer.example");
  known("ole", "Ole Lund", null);
  const file = (number: number, change: Partial<Case> = {}) => {
    const id = String(number);
    const customerId = change.customerId ?? "maria";
    conversations.set(`c${id}`, {
      id: `c${id}`,
      customerId,
      channel: "mail",
      subject: "A cracked shade",
      startedAt: NOW,
      lastAt: NOW,
    });
    cases.set(id, {
      id,
      number,
      state: "open",
      conversationId: `c${id}`,
      title: "A cracked shade",
      ownerId: null,
      playbookId: "five-steps",
      stance: "not_yet_known",
      causeState: "not_yet_known",
      version: 1,
      ...change,
      customerId,
    } as Case);
  };
  file(7);
  file(8, { state: "closed" });
  file(9, { playbookId: "lost" });

  const needs = {
    cases: {
      find: async (id: string) => cases.get(id),
      ofConversation: async (id: string) =>
        [...cases.values()].find(({ conversationId }) => conversationId === id),
      nextNumber: async () => (numbers += 1),
      keep: async (one: Case) => void cases.set(one.id, one),
      async replace(one: Case, version: number) {
        if (cases.get(one.id)?.version !== version) return false;
        cases.set(one.id, one);
        return true;
      },
      listening: async (id: string) => listenings.findLast(({ caseId }) => caseId === id),
      keepListening: async (one: Listening) => void listenings.push(one),
      async answerListening(id: string, answer: Partial<Listening>) {
        const place = listenings.findIndex((one) => one.id === id);
        listenings[place] = { ...(listenings[place] as Listening), ...answer };
      },
      involve: async (one: Involvement) => void involvements.push(one),
      keepClosure: async (one: Closure) => void closures.push(one),
      endClosure: async (caseId: string, { because }: { because: string }) =>
        void ended.push({ caseId, because }),
    },
    conversations: {
      find: async (id: string) => conversations.get(id),
      keep: async (one: Conversation) => void conversations.set(one.id, one),
      keepMessage: async (message: Message) => void messages.push(message),
      message: async (id: string) => messages.find((each) => each.id === id),
      byMailId: async (id: string) => messages.findLast(({ mailId }) => mailId === id),
      messages: async (id: string) => messages.filter((each) => each.conversationId === id),
      keepAttachment: async (attachment: Attachment, content: Uint8Array) =>
        void attachments.push({ ...attachment, content }),
    },
    mails: {
      arrivedBefore: async ({ id }: RawMail) => arrived.has(id),
      mark: async (id: string, mark: Pick<RawMail, "state" | "problem">) =>
        void marks.set(id, mark),
    },
    outbox: {
      queue: async (delivery: Delivery) => void queued.push(delivery),
      find: async (id: string) => queued.find(({ messageId }) => messageId === id),
      sentTo: async (address: string) => queued.filter(({ toAddress }) => toAddress === address),
      async move(id: string, from: readonly string[], change: Partial<Delivery>) {
        const place = queued.findIndex(({ messageId }) => messageId === id);
        const was = queued[place];
        if (!was || !from.includes(was.state)) return false;
        queued[place] = { ...was, ...change };
        return true;
      },
      automaticTo: async (address: string) =>
        queued
          .filter(({ toAddress, automatic }) => automatic && toAddress === address)
          .map(({ dueAt }) => dueAt),
    },
    matches: {
      hold: async (id: string) => matches.get(id),
      keep: async (one: Match) => void matches.set(one.rawMailId, one),
      change: async (one: Match) => void matches.set(one.rawMailId, one),
      waiting: async () => [...matches.values()].filter(({ state }) => state === "waiting"),
      isKnown: async (id: string, address: string) =>
        [...matches.values()].some(
          ({ state, conversationId, writerAddress }) =>
            state === "belongs" && conversationId === id && writerAddress === address,
        ),
    },
    numbers: {
      of: async (id: string) =>
        [...cases.values()].find(({ conversationId }) => conversationId === id)?.number,
      conversation: async (number: number) =>
        [...cases.values()].find((one) => one.number === number)?.conversationId,
    },
    letterMarks,
    caseOfLetter: async (id: string) => {
      const message = messages.find((each) => each.id === id);
      return [...cases.values()].find(
        ({ conversationId }) => conversationId === message?.conversationId,
      )?.id;
    },
    caseOf: async (id: string) =>
      [...cases.values()].find(({ conversationId }) => conversationId === id)?.id,
    people: {
      colleague: async (id: string) => people.find((each) => each.id === id),
      customer: async (id: string) => customers.get(id),
      sameAs: async (id: string) => [...customers.values()].filter((each) => each.id === id),
      wasUnwanted: async () => false,
      customerByEmail: async (email: string) =>
        [...customers.values()].find((each) => each.email === email),
      keepCustomer: async (one: Customer) => void customers.set(one.id, one),
      workspace: async () => ({ name: "Lumen", mailbox: MAILBOX }) as Workspace,
    },
    journal: {
      add: async ({ caseId, facts = {}, ...line }: Line) =>
        void journal.push({
          seq: journal.length + 1,
          at: NOW,
          ...line,
          caseId: caseId ?? null,
          facts,
          previous: "",
          hash: "",
        }),
      ofCase: async (id: string) => journal.filter(({ caseId }) => caseId === id),
    },
    mac,
    async compose(letter: Reply) {
      composed.push(letter);
      return new TextEncoder().encode(letter.messageId);
    },
    playbooks: shelfOf([playbook]),
    usualPlaybook: "five-steps",
    now: () => NOW,
    newId: () => `n${(ids += 1)}`,
  } as unknown as Needs;

  const kept = { journal, cases, listenings, involvements, closures, ended };
  const post = { conversations, messages, attachments, queued, composed, marks, arrived };
  const threads = { matches, letterMarks };
  return { needs, file, customers, ...kept, ...post, ...threads };
}
