/** What one event brings about in the same transaction: all that happens by itself. */
import { type ApologiesNeeds, settleSending } from "../apologies/index.ts";
import { type CasesNeeds, reopenCase } from "../cases/index.ts";
import { isOnlyThanks } from "../conversations/index.ts";
import { makeOffer } from "../compensation/index.ts";
import { type FollowUpsNeeds, callOffQuestions } from "../follow-ups/index.ts";
import type { Journal, Line } from "../journal/index.ts";
import { type PayoutsNeeds, withdrawInstruction } from "../payouts/index.ts";
import { handlingOf, type QueuesNeeds, routeCase, shareOut, wakeCase } from "../queues/index.ts";
import { THE_DESK } from "../words/actor.ts";
import { askLater, askWhetherUnderstood, heed, openAgain } from "./follow-up/asking.ts";
import { tellAnswered } from "./offer/answered.ts";
import { promiseOffered, settleOffered } from "./promise/offered.ts";
import { done, type Outcome, Stopped } from "../words/outcome.ts";

type Needs = Parameters<typeof heed>[0] &
  ApologiesNeeds &
  CasesNeeds &
  Pick<QueuesNeeds, "desk" | "elsewhere"> &
  FollowUpsNeeds &
  Pick<PayoutsNeeds, "instructions" | "awards" | "ledger"> &
  Parameters<typeof promiseOffered>[0] &
  Parameters<typeof tellAnswered>[0] &
  Parameters<typeof makeOffer>[0];
export type Event = Line & { readonly caseId: string };
type Reactions = Readonly<Record<string, (event: Event) => Promise<Outcome<unknown>>>>;

export const reactionsOf = (needs: Needs): Reactions => ({
  /** The offer has gone to the customer with the letter that makes it. */
  "letter sent": async ({ caseId, facts, by }) => {
    const offerId = facts?.["offerId"];
    return typeof offerId === "string" ? makeOffer(needs, { offerId, caseId, by }) : done(null);
  },
  /**
   * A letter that waits to leave is not sent over words that its writer has not read. Somebody who
   * writes on a closed case is not done with it; bare thanks let it rest. */
  "customer wrote": async ({ caseId, facts, by }) => {
    const stopped = await stopLetters(needs, caseId, by.name);
    if (!stopped.ok) return stopped;
    const file = await needs.cases.find(caseId);
    if (file?.joinedInto) {
      await needs.journal.add({
        what: "customer wrote",
        by,
        caseId: file.joinedInto,
        facts: facts ?? {},
      });
      return done(null);
    }
    const message = await needs.conversations.message(String(facts?.["messageId"]));
    if (message && isOnlyThanks(message.body)) return done(null);
    if (file?.state !== "closed") {
      return wakeCase(needs, { caseId, because: `${by.name} wrote.`, by: THE_DESK });
    }
    return reopenCase(needs, { caseId, because: `${by.name} wrote again.`, by: THE_DESK });
  },
  "case opened": ({ caseId }) => routeCase(needs, { caseId }),
  "case placed": (event) => giveOut(needs, event),
  /** Now more is known: it may belong elsewhere, and somebody may be able to take it. */
  "case triaged": async (event) => {
    const routed = await routeCase(needs, event);
    return routed.ok ? giveOut(needs, event) : routed;
  },
  "letter undelivered": ({ caseId }) =>
    wakeCase(needs, { caseId, because: "A letter did not arrive.", by: THE_DESK }),
  /** They wait on their page for a mail that does not come. */
  "code undelivered": ({ caseId }) =>
    wakeCase(needs, { caseId, because: "A code did not arrive.", by: THE_DESK }),
  "letter left": (event) => askWhetherUnderstood(needs, event),
  /** What the offer said by which day binds us from their yes on. */
  "offer accepted": (event) => promiseOffered(needs, event),
  "award paid": (event) => arrived(needs, event),
  "award withdrawn": (event) => arrived(needs, event),
  /** What was paid came back: it is owed again, and a closed case is not done with. */
  "award reversed": async ({ caseId, facts }) => {
    const file = await needs.cases.find(caseId);
    if (file?.state !== "closed") return done(null);
    const because = `What was paid came back: ${String(facts?.["because"])}`;
    return reopenCase(needs, { caseId, because, by: THE_DESK });
  },
  "counter answered": (event) => tellAnswered(needs, event),
  "offer declined": (event) => askLater(needs, event),
  "offer expired": (event) => askLater(needs, event),
  "follow-up answered": (event) => heed(needs, event),
  "call-back asked": (event) => openAgain(needs, event, "asks to be called back"),
  "answer passed on": (event) => openAgain(needs, event, "is to be heard in person"),
  "case reopened": ({ caseId }) =>
    callOffQuestions(needs, { caseId, because: "The case was opened again.", by: THE_DESK }),
});

async function arrived(needs: Needs, event: Event): Promise<Outcome<unknown>> {
  const givenUp = await giveUp(needs, event);
  if (!givenUp.ok) return givenUp;
  const settled = await settleOffered(needs, event);
  return settled.ok ? askLater(needs, event) : settled;
}

/** Paid by hand, or not at all: its instrument is asked no more, and what it pays yet is named. */
async function giveUp(needs: Needs, { facts }: Event): Promise<Outcome<unknown>> {
  if (typeof facts?.["instead"] !== "string") return done(null);
  const held = await needs.instructions.holdOfAward(String(facts["awardId"]));
  if (held?.state !== "failed" && held?.state !== "reversed") return done(null);
  const because = "Settled another way.";
  return withdrawInstruction(needs, { instructionId: held.id, because, by: THE_DESK });
}

async function stopLetters(
  needs: Needs,
  caseId: string,
  customer: string,
): Promise<Outcome<unknown>> {
  const waiting = (await needs.apologies.ofCase(caseId)).filter(
    ({ state }) => state === "scheduled",
  );
  const because = `${customer} wrote first. Read it, then send.`;
  for (const { id: letterId } of waiting) {
    const stopped = { letterId, as: "stopped", because, by: THE_DESK } as const;
    const outcome = await settleSending(needs, stopped);
    if (!outcome.ok) return outcome;
  }
  return done(null);
}

/** Who can't take it lets it wait in its queue for somebody who takes it. */
const WAITS = new Set(["nobody_here", "nobody_able"]);

/** A case that nobody has is given out, where the queue that it lies in does so. */
async function giveOut(needs: Needs, { caseId }: Event): Promise<Outcome<unknown>> {
  const file = await needs.cases.find(caseId);
  if (!file || file.ownerId !== null || file.state === "closed") return done(null);
  const { queueId } = handlingOf(await needs.journal.ofCase(caseId));
  const queue = queueId === null ? undefined : await needs.desk.queues.find(queueId);
  if (!queue || queue.endedAt || queue.shares === "by_hand") return done(null);
  const shared = await shareOut(needs, { caseId, how: queue.shares, by: THE_DESK });
  return shared.ok || WAITS.has(shared.refusal.code) ? done(null) : shared;
}

/** A journal that, once a line is in, lets what depends on it happen; a refusal undoes the deed. */
export const reacting = (journal: Journal, reactions: () => Reactions): Journal => ({
  ...journal,
  async add(line) {
    await journal.add(line);
    const reaction = reactions()[line.what];
    if (!reaction || !line.caseId) return;
    const outcome = await reaction({ ...line, caseId: line.caseId });
    if (!outcome.ok) throw new Stopped(outcome.refusal);
  },
});
