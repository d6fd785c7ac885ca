/** One customer over all channels: every failure and recovery in one place (E5). */
import { historyOf } from "../../cases/index.ts";
import { done, type Outcome, refused } from "../../words/outcome.ts";
import type { z } from "zod";
import type { CustomerView } from "./customer.contract.ts";
import type { Needs } from "../needs.ts";

type View = z.input<typeof CustomerView>;

export async function customerView(needs: Needs, customerId: string): Promise<Outcome<View>> {
  const { people, cases, awards, followUps } = needs;
  const customer = await people.customer(customerId);
  if (!customer) return refused("not_found", "There is no such customer.");
  const all = await people.sameAs(customer.id);
  const merged = all.filter(({ id }) => id !== customer.id);
  const known = new Set(all.map(({ id }) => id));
  const likely = (customer.erasedAt ? [] : await people.likely(customer)).filter(
    ({ id, erasedAt }) => !known.has(id) && !erasedAt,
  );
  const named = (await needs.packs()).flatMap(({ failures }) => failures);
  const nameOf = (failure: string) => named.find(({ id }) => id === failure)?.name;
  const theirs: View["cases"] = [];
  for (const file of await cases.ofCustomer(customer.id)) {
    const { id, number, title, state, failure, severity, stance, complainedAt } = file;
    const { story } = historyOf(await needs.journal.ofCase(id));
    const given = (await awards.ofCase(id)).filter((award) => award.state === "paid");
    const answered = (await followUps.ofCase(id)).findLast(({ verdict }) => verdict !== null);
    theirs.push({
      id,
      number,
      title,
      state,
      failure: failure && (nameOf(failure) ?? failure),
      severity,
      stance,
      complainedAt,
      // One that came back was no apology yet.
      apologies: Math.max(
        0,
        story.letters.filter(({ kind }) => kind === "apology").length - story.undelivered.length,
      ),
      given: given.map(({ what }) => what),
      verdict: answered?.verdict ?? null,
    });
  }
  return done({
    customer,
    erasure: (await people.erasure(customer.id)) ?? null,
    merged: [...merged],
    likely: likely.map(({ id, name, email, phone }) => ({ id, name, email, phone })),
    cases: theirs.toReversed(),
  });
}

/** Everything that is kept about a customer, for them to take along. */
export async function customerExport(needs: Needs, customerId: string): Promise<Outcome<object>> {
  const { people, cases, conversations, apologies, offers, codes } = needs;
  const { awards, followUps, standings } = needs;
  const customer = await people.customer(customerId);
  if (!customer) return refused("not_found", "There is no such customer.");
  const theirs = [];
  for (const file of await cases.ofCustomer(customer.id)) {
    const messages = await conversations.messages(file.conversationId);
    theirs.push({
      case: file,
      listening: (await cases.listening(file.id)) ?? null,
      messages: messages
        .filter(({ direction }) => direction !== "note")
        .map(({ byName, folded, ...message }) => ({
          by: byName,
          quoted: folded,
          at: message.at,
          direction: message.direction,
          channel: message.channel,
          subject: message.subject,
          body: message.body,
        })),
      attachments: await conversations.attachments(messages.map(({ id }) => id)),
      promises: await apologies.commitments(file.id),
      offers: await offers.ofCase(file.id),
      codes: (await codes.ofCase(file.id)).map(({ sentAt, state, optionId, words }) => ({
        sentAt,
        state,
        optionId,
        words,
      })),
      awards: await awards.ofCase(file.id),
      followUps: await followUps.ofCase(file.id),
      standings: await standings.standingsOf(file.id),
    });
  }
  return done({
    exportedAt: needs.now(),
    customers: await people.sameAs(customer.id),
    calls: (await needs.calls.ofCustomer(customer.id)).map(
      ({ way, state, beganAt, endedAt, consent, subject, caller, notes }) => ({
        way,
        state,
        beganAt,
        endedAt,
        consent,
        subject,
        caller,
        said: notes.filter(({ about }) => about !== null).map(({ text }) => text),
      }),
    ),
    cases: theirs,
  });
}
