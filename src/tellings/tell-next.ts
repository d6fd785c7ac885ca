/** Tell the next customer who waits, in their own thread; or say why they are not told. */
import { noteApproach, weighApproach } from "../approaches/index.ts";
import { type Case, historyOf } from "../cases/index.ts";
import { postLetter } from "../conversations/index.ts";
import { type Customer, firstNameOf } from "../people/index.ts";
import { passes } from "../playbooks/index.ts";
import { greetingIn } from "../speeches/index.ts";
import { type Actor, THE_DESK } from "../words/actor.ts";
import { type Moment, minutesLater } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Hearer } from "./hearer.ts";
import type { Needs } from "./needs.ts";
import { stopTelling } from "./stop-telling.ts";
import { mayBeTold, type Telling, wordsFor } from "./telling.ts";

/** Answers whether there was one; the message and the note of it are kept together. */
export async function tellNext(needs: Needs): Promise<Outcome<boolean>> {
  const { tellings, plans, now } = needs;
  for (const telling of await tellings.sending()) {
    const told = await tellings.paceSince(telling.id, minutesLater(now(), -1));
    const hearer = told < telling.perMinute && (await tellings.next(telling.id, now()));
    if (!hearer) continue;
    const action = await plans.holdAction(telling.actionId);
    if (action && mayBeTold(action).ok) return weigh(needs, telling, hearer);
    // It turned out meanwhile that it did not help: whoever waits is not told that it is changed.
    const stopped = await stopTelling(needs, { tellingId: telling.id, by: THE_DESK });
    return stopped.ok ? done(true) : stopped;
  }
  return done(false);
}

async function weigh(needs: Needs, telling: Telling, hearer: Hearer): Promise<Outcome<boolean>> {
  const { cases, people } = needs;
  const file = await cases.find(hearer.caseId);
  const customer = await people.customer(hearer.customerId);
  if (!file || !customer) return leaveOut(needs, hearer, "Their case is gone.");

  const weighed = await weighApproach(needs, { customerId: customer.id });
  if (!weighed.ok) return leaveOut(needs, hearer, weighed.refusal.because);
  if (weighed.value.may === "not") return leaveOut(needs, hearer, weighed.value.because);
  if (weighed.value.may === "later") {
    return later(needs, hearer, weighed.value.from, weighed.value.because);
  }
  const held = await heldBack(needs, file);
  if (held) return leaveOut(needs, hearer, held);
  return tell(needs, { hearer, telling, file, customer });
}

type Meant = {
  readonly hearer: Hearer;
  readonly telling: Telling;
  readonly file: Case;
  readonly customer: Customer;
};

async function tell(
  needs: Needs,
  { hearer, telling, file, customer }: Meant,
): Promise<Outcome<boolean>> {
  const { tellings, people, journal, pageOf, render, speechFor, now } = needs;
  const by: Actor = { kind: "colleague", id: telling.byId, name: telling.byName, role: "agent" };
  const house = (await people.workspace()).name;
  const nameless = customer.name.includes("@");
  const firstName = nameless ? "" : firstNameOf(customer);
  const speech = await speechFor(file);
  const body = wordsFor(telling, { greeting: greetingIn(speech, firstName), house });
  const page = pageOf(file);
  const mail = render({ body, house, pageUrl: page, firstName, signedBy: house, speech });
  const posted = await postLetter(needs, {
    conversationId: file.conversationId,
    subject: file.title,
    body,
    ...mail,
    by,
    goesTo: "many",
    unsubscribe: `${page}/quiet`,
  });
  if (!posted.ok) return leaveOut(needs, hearer, posted.refusal.because);
  const { messageId } = posted.value;
  const { tellingId, actionId, caseId, customerId } = hearer;
  await noteApproach(needs, { customerId, caseId, kind: "news" });
  const because = null;
  await tellings.settle({ ...hearer, state: "told", because, messageId, toldAt: now() });
  const facts = { tellingId, actionId, messageId };
  await journal.add({ what: "change told", by, caseId, facts });
  return done(true);
}

/** What holds back a letter of this case holds back this one: a legal review, say. */
async function heldBack(
  { playbooks, journal }: Pick<Needs, "playbooks" | "journal">,
  file: Case,
): Promise<string | undefined> {
  const playbook = await playbooks.get(file.playbookId, file.playbookVersion);
  if (!playbook) return undefined;
  const { facts } = historyOf(await journal.ofCase(file.id));
  const gate = passes(playbook, "send_letter", facts, "update");
  return gate.ok ? undefined : gate.refusal.because;
}

async function later(
  { tellings }: Pick<Needs, "tellings">,
  hearer: Hearer,
  dueAt: Moment,
  because: string | null,
): Promise<Outcome<boolean>> {
  await tellings.settle({ ...hearer, dueAt, because });
  return done(true);
}

async function leaveOut(
  { tellings }: Pick<Needs, "tellings">,
  hearer: Hearer,
  because: string,
): Promise<Outcome<boolean>> {
  await tellings.settle({ ...hearer, state: "left_out", because });
  return done(true);
}
