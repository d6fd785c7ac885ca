/** Import a ticket, silently: no letter leaves, no clock starts, and none comes twice. */
import { begun, type Case, type CasesNeeds } from "../cases/index.ts";
import { knowCustomer, said } from "../conversations/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Imports } from "./imports.ts";
import type { Source, Ticket } from "./ticket.ts";

export type Needs = CasesNeeds & { readonly imports: Imports };

export type Came = "case" | "history" | "known";

export async function importTicket(
  needs: Needs,
  deed: { source: Source; ticket: Ticket; isComplaint: boolean; by: Actor },
): Promise<Outcome<Came>> {
  const { imports, conversations, newId } = needs;
  const { source, ticket, isComplaint, by } = deed;
  const allowed = may(by, "case:open");
  if (!allowed.ok) return allowed;
  if (await imports.find(source, ticket.mark)) return done("known");
  const known = await knowCustomer(needs, ticket.customer);
  if (!known.ok) return known;
  const { id: customerId, name } = known.value;
  const [first] = ticket.words;
  const last = ticket.words.at(-1);
  if (!first || !last) throw new Error("a ticket has a word");

  const conversationId = newId();
  const channel = source === "mbox" || source === "eml" ? "mail" : "api";
  await conversations.keep({
    id: conversationId,
    customerId,
    channel,
    subject: ticket.subject.slice(0, SUBJECT_LETTERS),
    startedAt: first.at,
    lastAt: last.at,
  });
  for (const { side, author, at, text } of ticket.words) {
    const writer =
      side === "customer"
        ? { kind: "customer", id: customerId, name }
        : { kind: "elsewhere", id: source, name: author || "A colleague" };
    await conversations.keepMessage(
      said({
        id: newId(),
        conversationId,
        direction: side === "customer" ? "in" : side === "house" ? "out" : "note",
        channel,
        at,
        by: writer,
        subject: ticket.subject.slice(0, SUBJECT_LETTERS),
        body: text.slice(0, WORDS_LETTERS),
      }),
    );
  }
  const beginning = { conversationId, customerId, title: ticket.subject, complainedAt: first.at };
  const file = isComplaint ? await keepOldCase(needs, beginning, channel, by) : undefined;
  await imports.keep({ source, mark: ticket.mark, conversationId, caseId: file?.id ?? null });
  return done(file ? "case" : "history");
}

/** A case that another desk has dealt with: it is closed, and no clock runs. */
async function keepOldCase(
  { cases, journal, now, newId, playbooks, usualPlaybook }: Needs,
  beginning: Parameters<typeof begun>[0],
  channel: string,
  by: Actor,
): Promise<Case> {
  const playbook = await playbooks.begin(usualPlaybook);
  if (!playbook) throw new Error(`the handbook has no playbook ${usualPlaybook}`);
  const number = await cases.nextNumber();
  const opened = begun(beginning, { id: newId(), number, playbook, openedAt: now() });
  const file: Case = { ...opened, state: "closed" };
  await cases.keep(file);
  const { customerId, complainedAt } = file;
  const facts = { number, channel, customerId, complainedAt };
  await journal.add({ what: "old case kept", by, caseId: file.id, facts });
  return file;
}

const SUBJECT_LETTERS = 300;
const WORDS_LETTERS = 50_000;
