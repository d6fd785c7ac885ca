/** What deliveries and answers bring about: questions are scheduled, and answers are heeded. */
import { type CasesNeeds, historyOf, reopenCase } from "../../cases/index.ts";
import {
  type About,
  callOffQuestions,
  type FollowUpsNeeds,
  scheduleFollowUp,
  unhappy,
  type Verdict,
} from "../../follow-ups/index.ts";
import type { Line } from "../../journal/index.ts";
import { type QueuesNeeds, wakeCase } from "../../queues/index.ts";
import { inStep } from "../../rim/db/together.ts";
import { tellLead, type WatchesNeeds } from "../../watches/index.ts";
import { THE_DESK } from "../../words/actor.ts";
import { done, type Outcome } from "../../words/outcome.ts";

type Needs = FollowUpsNeeds & CasesNeeds & Pick<QueuesNeeds, "desk"> & WatchesNeeds;
type Event = Line & { readonly caseId: string };

/** B2, D4: once the apology has left, a question about it schedules itself, once a case. */
export async function askWhetherUnderstood(
  needs: Needs,
  { caseId, facts }: Event,
): Promise<Outcome<unknown>> {
  const entries = await needs.journal.ofCase(caseId);
  const letter = entries.findLast(
    ({ what, facts: told }) => what === "letter sent" && told["messageId"] === facts?.["messageId"],
  );
  const kind = letter?.facts["kind"];
  if (kind !== "apology" && kind !== "decision_stands") return done(null);
  const again = entries.findLastIndex(({ what }) => what === "case reopened");
  const asked = entries
    .slice(again + 1)
    .some(({ what, facts: told }) => what === "follow-up scheduled" && told["about"] === "apology");
  return asked ? done(null) : scheduled(needs, caseId, "apology");
}

/** A5: once the last of what we owed has arrived, follow-ups schedule themselves. */
export async function askLater(needs: Needs, { caseId }: Event): Promise<Outcome<unknown>> {
  const { facts } = historyOf(await needs.journal.ofCase(caseId));
  if (!facts.has("awards_settled") || facts.has("follow_up_scheduled")) return done(null);
  // What the law owed is paid, but the offer is not answered: there is more to come.
  if (facts.has("offer_made") && !facts.has("offer_answered")) return done(null);
  // The newest is shown first, and whether it is put right comes before how they stand to us.
  const both = await inStep(["relation", "remedy"] as const, (about) =>
    scheduled(needs, caseId, about),
  );
  return both.find(({ ok }) => !ok) ?? done(null);
}

/** A house may ask less than the desk knows to ask, and what waits already waits. */
async function scheduled(needs: Needs, caseId: string, about: About): Promise<Outcome<unknown>> {
  if (!needs.checkpoints.some((each) => each.about === about)) return done(null);
  const outcome = await scheduleFollowUp(needs, { caseId, about, by: THE_DESK });
  const waits = !outcome.ok && outcome.refusal.code === "follow_up_waiting";
  return waits ? done(null) : outcome;
}

/** A5: an unhappy answer opens the case again, and a lead is told; a question wakes it. */
export async function heed(needs: Needs, event: Event): Promise<Outcome<unknown>> {
  const { caseId, facts, by } = event;
  const file = await needs.cases.find(caseId);
  if (!file) return done(null);
  if (!unhappy(facts?.["verdict"] as Verdict)) {
    const because = `${by.name} asked something in their answer.`;
    return facts?.["asks"] === true && file.state === "open"
      ? wakeCase(needs, { caseId, because, by: THE_DESK })
      : done(null);
  }
  const told = await tellLead(needs, { file, says: `${by.name} is not happy with what we did` });
  if (!told.ok) return told;
  const because = "They have told us that it is not put right.";
  const off = await callOffQuestions(needs, { caseId, because, by: THE_DESK });
  return off.ok ? openAgain(needs, event, "says that it is not put right") : off;
}

/** Opens a closed case, wakes one that sleeps; of two that were joined, the one that we work on. */
export async function openAgain(
  needs: Needs,
  event: Event,
  says: string,
): Promise<Outcome<unknown>> {
  const { by } = event;
  const because = `${by.name} ${says}.`;
  const asked = await needs.cases.find(event.caseId);
  const caseId = asked?.joinedInto ?? event.caseId;
  const file = asked?.joinedInto ? await needs.cases.find(caseId) : asked;
  return file?.state === "closed"
    ? reopenCase(needs, { caseId, because, by: THE_DESK })
    : wakeCase(needs, { caseId, because, by: THE_DESK });
}
