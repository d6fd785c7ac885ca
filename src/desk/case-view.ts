/** One case with everything that belongs to it, as a colleague sees it. */
import type { Actor } from "../words/actor.ts";
import { letterOf } from "../apologies/apologies.http.ts";
import { amendsOf } from "../compensation/compensation.http.ts";
import { debriefsOf } from "../debriefs/debriefs.http.ts";
import { actionOf, messageOf } from "../plans/plans.http.ts";
import { suggestionsFor } from "../conversations/index.ts";
import { cardOf, historyOf, mayClose, tasksOf, timelineOf } from "../cases/index.ts";
import { courseOf, docketOf } from "../clocks/index.ts";
import { DEEDS, heldInTrade, ownFirst, passes, shown, walk } from "../playbooks/index.ts";
import { handlingOf } from "../queues/index.ts";
import { watchOf } from "../watches/index.ts";
import { done, refused } from "../words/outcome.ts";
import { findingsIn, legalReviewIn, lookIn } from "../inquiries/index.ts";
import { kindWords } from "./follow-up/kind.ts";
import type { Needs } from "./needs.ts";

export async function caseView(needs: Needs, { caseId, by }: { caseId: string; by: Actor }) {
  const { cases, people, conversations, outbox, journal, playbooks } = needs;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const playbook = await playbooks.get(file.playbookId, file.playbookVersion);
  const customer = await people.customer(file.customerId);
  if (!playbook || !customer)
    return refused("not_found", "This case has lost its playbook or customer.");

  const entries = await journal.ofCase(caseId);
  const { story, facts, marks, firsts } = historyOf(entries);
  const wanted = heldInTrade(playbook.letters, await needs.packs(), file.failure);
  const { steps, next } = walk(playbook, facts);
  const { keeping, now } = await needs.rowNeeds();
  const { queueId, tagIds, sleep, back } = handlingOf(entries);
  const times = { ...keeping, clocks: playbook.clocks };
  const happened = { marks, firsts, course: courseOf(entries) };
  const clocks = docketOf(times, happened, now());
  const threads = new Set([file, ...(await cases.joinedTo(caseId))].map((c) => c.conversationId));
  const told = await Promise.all([...threads].map((id) => conversations.messages(id)));
  const messages = told.flat().toSorted((a, b) => a.at.localeCompare(b.at));
  const ids = messages.map(({ id }) => id);
  const attachments = await conversations.attachments(ids);
  const deliveries = new Map((await outbox.among(ids)).map((each) => [each.messageId, each]));
  const listening = await cases.listening(caseId);
  const { currency, industry } = await people.workspace();
  const letters = await needs.apologies.ofCase(caseId);
  const approvals = await needs.apologies.approvals(letters.map(({ id }) => id));
  const sendings = await needs.apologies.sendings(letters.map(({ id }) => id));
  const followUps = await needs.followUps.ofCase(caseId);

  return done({
    asOf: entries.at(-1)?.seq ?? 0,
    case: file,
    customer,
    owner: file.ownerId ? ((await people.colleague(file.ownerId)) ?? null) : null,
    messages: messages.map(({ byKind, byId, byName, ...message }) => {
      const delivery = deliveries.get(message.id);
      return {
        ...message,
        by: { kind: byKind, id: byId, name: byName },
        attachments: attachments.filter(({ messageId }) => messageId === message.id),
        delivery: delivery
          ? {
              state: delivery.state,
              sentAt: delivery.sentAt,
              deliveredAt: delivery.deliveredAt,
              bounceKind: delivery.bounceKind,
              problem: delivery.problem,
              sealed: delivery.sealed,
            }
          : null,
      };
    }),
    listening: listening
      ? { ...listening, by: { kind: "colleague", id: listening.byId, name: listening.byName } }
      : null,
    playbook: shown({ ...playbook, letters: wanted }),
    steps: steps.map((step) => ({ ...step, asks: [...step.asks], evidence: [...step.evidence] })),
    // A promise that has time stands among the promises.
    clocks: clocks.filter(({ kind, state }) => kind !== "promise" || state !== "running"),
    watch: watchOf(times, happened, clocks, now()),
    handling: { queueId, tagIds: [...tagIds], sleep, back },
    gates: DEEDS.map((deed) => {
      const gate =
        deed === "close_case"
          ? mayClose(playbook, { story, facts })
          : passes(playbook, deed, facts);
      return {
        deed,
        open: gate.ok && file.state === "open",
        because: gate.ok ? null : gate.refusal.because,
        unmet: gate.ok ? [] : [...(gate.refusal.unmet ?? [])],
      };
    }),
    tasks:
      file.state === "open"
        ? tasksOf(story).map((task) => ({ ...task, messageIds: [...task.messageIds] }))
        : [],
    next,
    involved: (await cases.involvements(caseId)).map(({ colleagueId, part }) => ({
      colleagueId,
      part,
    })),
    card: [...cardOf(entries)],
    history: (await cases.ofCustomer(file.customerId))
      .filter(({ id }) => id !== caseId)
      .map(({ id, number, title, openedAt }) => ({ id, number, title, openedAt })),
    timeline: timelineOf(entries, needs.sayings),
    currency,
    letters: letters.map((letter) => letterOf(letter, approvals, sendings)),
    commitments: [...(await needs.apologies.commitments(caseId))],
    ...(await amendsOf(needs, caseId)),
    actions: (await needs.plans.actionsOf(caseId)).map(actionOf),
    debriefs: await debriefsOf(needs, { caseId, by }),
    closureMessages: (await needs.plans.closingsOf(caseId)).map(messageOf),
    followUps: [...followUps],
    kindWords: kindWords({ followUps, offers: await needs.offers.ofCase(caseId), messages }),
    standings: [...(await needs.standings.standingsOf(caseId))],
    page: needs.pageOf(file),
    inquiry: {
      findings: [...findingsIn(entries)],
      look: lookIn(entries),
      legal: legalReviewIn(entries),
    },
    suggestions:
      file.state === "open"
        ? suggestionsFor(
            messages,
            ownFirst(await needs.packs(), industry).flatMap(({ failures }) => failures),
          )
        : null,
  });
}
