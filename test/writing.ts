/** A desk where letters are written, in memory: for tests of what apologies do. */
import { sameness } from "@amends/sincerity";
import type {
  Apologies,
  Approval,
  ApologiesNeeds as Needs,
  Commitment,
  Letter,
  LetterKind,
  Sheet,
} from "../src/apologies/index.ts";
import type { Sending } from "../src/apologies/sending.ts";
import type { Case } from "../src/cases/index.ts";
import type { Message } from "../src/conversations/index.ts";
import type { Entry, Journal } from "../src/journal/index.ts";
import type { Colleague, Customer, Workspace } from "../src/people/index.ts";
import { type Playbook, shelfOf } from "../src/playbooks/index.ts";
import type { Actor, Role } from "../src/words/actor.ts";
import { moment } from "../src/words/moment.ts";
import { SPEAKS_ENGLISH } from "./speeches.ts";

/** It is the sixth already where the house stands. */
export const NOW = moment("2026-11-05T13:00:00Z");
const who = (id: string, role: Role = "agent"): Actor => ({
  kind: "colleague",
  id,
  name: id,
  role,
});
export const [ana, ben, lea] = [who("ana"), who("ben"), who("lea", "lead")];
export const maria: Actor = { kind: "customer", id: "maria", name: "Maria Keller" };

export const playbook = {
  id: "five",
  letters: { apology: ["regret", "responsibility"] },
  gates: [
    {
      code: "listen_first",
      before: ["approve_letter", "send_letter"],
      letters: ["apology"],
      because: "Listen first.",
      needs: [{ fact: "heard", unless: [] }],
    },
  ],
} as unknown as Playbook;

export const heard = (id: string, body: string) =>
  ({
    id,
    conversationId: "c7",
    direction: "in",
    channel: "mail",
    at: NOW,
    body,
    byName: "Maria Keller",
    automatic: false,
    subject: "My lamp",
    mailReferences: null,
  }) as Message;

const roleOf = (id: string): Role => (id === "lea" ? "lead" : "agent");

/** Case 7 is open and Maria wrote; 8 is closed; 9's customer has no address; Gus has left. */
export function house() {
  const letters = new Map<string, Letter>();
  const approvals: Approval[] = [];
  const promises = new Map<string, Commitment>();
  const sendings = new Map<string, Sending>();
  const clock = { now: NOW };
  const journal: Entry[] = [];
  const messages = [heard("m1", "My lamp came with a cracked shade.")];
  const earlier = sameness();
  const sheets: Sheet[] = [];
  const queued: string[] = [];
  const file = (id: string, state: Case["state"], customerId = "maria", playbookId = "five") =>
    ({
      id,
      number: Number(id),
      state,
      customerId,
      conversationId: `c${id}`,
      playbookId,
    }) as Case;
  const files = [
    file("7", "open"),
    file("8", "closed"),
    file("9", "open", "tom"),
    file("10", "open", "maria", "lost"),
  ];
  const people = ["ana", "ben", "lea", "gus"].map(
    (id) => ({ id, name: id, role: roleOf(id), leftAt: id === "gus" ? NOW : null }) as Colleague,
  );
  const customers = [
    { id: "maria", name: "Maria Keller", email: "maria@customer.example" },
    { id: "tom", name: "Tom Hale", email: null },
  ] as Customer[];
  let ids = 0;
  const apologies: Apologies = {
    hold: async (id) => letters.get(id),
    ofCase: async () => [...letters.values()],
    writtenBy: async (id) => [...letters.values()].filter(({ authorId }) => authorId === id),
    keep: async (letter) => void letters.set(letter.id, letter),
    change: async (letter) => void letters.set(letter.id, letter),
    approvals: async (of) => approvals.filter(({ letterId }) => of.includes(letterId)),
    keepApproval: async (approval) => void approvals.push(approval),
    keepSending: async (one) => void sendings.set(one.letterId, one),
    holdSending: async (letterId) => {
      const one = sendings.get(letterId);
      return one?.state === "waiting" ? one : undefined;
    },
    changeSending: async (one) => void sendings.set(one.letterId, one),
    dueSendings: async (now) =>
      [...sendings.values()].filter(({ state, dueAt }) => state === "waiting" && dueAt <= now),
    sendings: async () => [...sendings.values()],
    holdCommitment: async (id) => promises.get(id),
    commitments: async () => [...promises.values()],
    keepCommitment: async (one) => void promises.set(one.id, one),
    changeCommitment: async (one) => void promises.set(one.id, one),
  };
  const book: Journal = {
    add: async ({ what, by, caseId = null, facts = {} }) =>
      void journal.push({
        seq: journal.length + 1,
        at: NOW,
        what,
        by,
        caseId,
        facts,
        previous: "",
        hash: "",
      }),
    ofCase: async (id) => journal.filter(({ caseId }) => caseId === id),
  };
  const needs = {
    apologies,
    cases: { find: async (id: string) => files.find((each) => each.id === id) },
    people: {
      colleague: async (id: string) => people.find((each) => each.id === id),
      customer: async (id: string) => customers.find((each) => each.id === id),
      workspace: async () =>
        ({
          name: "Lumen",
          timeZone: "Pacific/Auckland",
          mailbox: "care@lumen.example",
        }) as Workspace,
    },
    conversations: {
      find: async (id: string) => ({ id, customerId: id === "c9" ? "tom" : "maria" }),
      messages: async (id: string) => messages.filter((each) => each.conversationId === id),
      keepMessage: async (message: Message) => void messages.push(message),
    },
    outbox: {
      queue: async ({ messageId }: { messageId: string }) => void queued.push(messageId),
    },
    journal: book,
    playbooks: shelfOf([playbook]),
    packs: () => [],
    pageOf: ({ number }: Case) => `https://desk.example/p/${number}`,
    speechFor: async () => SPEAKS_ENGLISH,
    render(sheet: Sheet) {
      sheets.push(sheet);
      return { text: `${sheet.body}\n\n${sheet.pageUrl}`, html: "<p>" };
    },
    mac: (text: string) => text,
    compose: async () => new Uint8Array(),
    now: () => clock.now,
    undoSeconds: 0,
    sentBefore: async (text: string, customerId?: string) => earlier.like(text, customerId),
    numbers: { of: async () => undefined },
    letterMarks: { inSubject: false, inAddress: false },
    newId: () => `n${(ids += 1)}`,
  } as unknown as Needs;
  const listen = () => book.add({ what: "listening noted", by: ana, caseId: "7" });
  const kept = { earlier, letters, approvals, promises, sendings, journal, messages, people };
  return { needs, clock, ...kept, sheets, queued, listen };
}

export const OWNED =
  "Dear Maria,\n\nI am sorry. It was our mistake: we sent your lamp in a box that was too thin. " +
  "We will send you a new shade by Friday.\n\nAna";
export const FAULTY = "Dear Maria,\n\nWe are sorry if you were upset. It was our mistake.\n\nAna";
export const wording = { kind: "apology" as LetterKind, subject: "Your lamp", body: OWNED };
export const shade = {
  kind: "repair" as const,
  what: "A new shade",
  ownerId: "ben",
  dueOn: "2026-11-06",
  quote: "We will send you a new shade by Friday",
};
