/** Open a case: a number, a playbook, and the clocks start at the complaint. */
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Case } from "./case.ts";
import type { Needs } from "./needs.ts";

export type Opening = {
  readonly conversationId: string;
  readonly customerId: string;
  readonly title: string;
  readonly channel: string;
  readonly complainedAt: Moment;
  readonly by: Actor;
};

export async function openCase(
  needs: Pick<Needs, "cases" | "journal" | "now" | "newId" | "playbooks" | "usualPlaybook">,
  { conversationId, customerId, title, channel, complainedAt, by }: Opening,
): Promise<Outcome<Case>> {
  const { cases, journal, now, newId, playbooks, usualPlaybook } = needs;
  const playbook = playbooks.get(usualPlaybook);
  if (!playbook) throw new Error(`the handbook has no playbook ${usualPlaybook}`);

  const file: Case = {
    id: newId(),
    number: await cases.nextNumber(),
    conversationId,
    customerId,
    title: title.slice(0, TITLE_LETTERS),
    state: "open",
    complainedAt,
    openedAt: now(),
    ownerId: null,
    playbookId: playbook.id,
    playbookVersion: playbook.version,
    failure: null,
    severity: null,
    stance: "not_yet_known",
    causeState: "not_yet_known",
    cause: null,
    feels: null,
    asks: null,
    priceMinor: null,
    pageGeneration: 1,
    version: 1,
  };
  await cases.keep(file);
  await journal.add({
    what: "case opened",
    by,
    caseId: file.id,
    facts: { number: file.number, channel, customerId, complainedAt },
  });
  return done(file);
}

const TITLE_LETTERS = 200;
