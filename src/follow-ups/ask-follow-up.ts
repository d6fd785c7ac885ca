/** Ask the customer, unless the question was overtaken, isn't wanted, or has to wait its turn. */
import { noteApproach, weighApproach, type Weighed } from "../approaches/index.ts";
import type { Case } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { daysLater, isAfter, type Moment, minutesLater } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Checkpoint, checkpointOf } from "./checkpoint.ts";
import { composeQuestion } from "./compose-question.ts";
import { ask, cancel, type FollowUp, putOff } from "./followup.ts";
import type { Needs } from "./needs.ts";
import { overtaken } from "./overtaken.ts";
import { underway } from "./underway.ts";

type Deed = {
  readonly followUp: FollowUp;
  readonly checkpoint: Checkpoint;
  readonly file: Case;
  readonly by: Actor;
};

/** Answers the follow-up as it stands then: asked, put off with the reason, or cancelled. */
export async function askFollowUp(
  needs: Needs,
  { followUpId, by }: { followUpId: string; by: Actor },
): Promise<Outcome<FollowUp>> {
  const { followUps, journal, mailOut, now } = needs;
  const allowed = may(by, "follow-up:schedule");
  if (!allowed.ok) return allowed;
  const followUp = await followUps.hold(followUpId);
  const checkpoint = followUp && checkpointOf(needs.checkpoints, followUp);
  if (!followUp || !checkpoint) return refused("not_found", "There is no such follow-up.");
  const { caseId } = followUp;
  const file = await needs.cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const { remindDays } = checkpoint;
  const ready = ask(followUp, { at: now(), messageId: "", language: "en", remindDays });
  if (!ready.ok) return ready;
  const deed: Deed = { followUp, checkpoint, file, by };
  const entries = await journal.ofCase(caseId);
  const because = overtaken(followUp, entries);
  if (because) return callOff(needs, deed, because, true);
  const early = underway(followUp.about, entries);
  if (early) return putBack(needs, deed, { ...followUp, dueAt: tomorrow(needs), because: early });
  const { customerId } = file;
  const weighed = await weighApproach(needs, { customerId, ahead: await aheadOf(needs, deed) });
  if (!weighed.ok) return weighed;
  if (weighed.value.may !== "now") return later(needs, deed, weighed.value);

  const letter = await composeQuestion(needs, { followUp, checkpoint, file });
  if (!letter.ok) return letter;
  const { messageId } = await mailOut.post({ caseId, ...letter.value });
  const asked = { ...ready.value, messageId, language: letter.value.language };
  await followUps.change(asked);
  await noteApproach(needs, { customerId, caseId, kind: "question" });
  const facts = { followUpId, messageId, about: followUp.about };
  await journal.add({ what: "follow-up asked", by, caseId, facts });
  return done(asked);
}

/** How many that matter more want a place of this customer's in the days of the cap. */
async function aheadOf(needs: Needs, { followUp, checkpoint, file }: Deed): Promise<number> {
  const { followUps, people, checkpoints, approachCap, now } = needs;
  const ids = (await people.sameAs(file.customerId)).map(({ id }) => id);
  const waiting = await followUps.waitingFor(ids, daysLater(now(), approachCap.days));
  const weight = (each: FollowUp) =>
    each.checkpoint === BY_HAND ? CHOSEN : (checkpointOf(checkpoints, each)?.importance ?? 0);
  const own = followUp.checkpoint === BY_HAND ? CHOSEN : checkpoint.importance;
  return waiting.filter((each) => each.id !== followUp.id && weight(each) > own).length;
}

const BY_HAND = "by-hand";
/** What a colleague chose to ask goes before whatever the handbook weighs. */
const CHOSEN = 10;

/** Nothing can reach them as things stand, but somebody may find another way. */
const MAY_CHANGE = new Set(["no_address", "bounced"]);

function later(
  needs: Needs,
  deed: Deed,
  weighed: Exclude<Weighed, { may: "now" }>,
): Promise<Outcome<FollowUp>> {
  if (weighed.may === "later") return wait(needs, deed, weighed.from, weighed.because);
  if (!MAY_CHANGE.has(weighed.code)) return callOff(needs, deed, weighed.because, false);
  const because = `${weighed.because} Ask in another way, and note the answer.`;
  return wait(needs, deed, tomorrow(needs), because);
}

const tomorrow = ({ now }: Pick<Needs, "now">): Moment => daysLater(now(), 1);

async function wait(
  needs: Needs,
  deed: Deed,
  from: Moment,
  because: string,
): Promise<Outcome<FollowUp>> {
  const next = putOff(deed.followUp, { from, because }, deed.checkpoint);
  return next
    ? putBack(needs, deed, next)
    : callOff(needs, deed, `${because} It is too late to ask now.`, false);
}

/** What we owe them is never too late to be asked about: it waits as long as they do. */
async function putBack(
  { followUps, journal, now }: Needs,
  { followUp, by }: Deed,
  next: FollowUp,
): Promise<Outcome<FollowUp>> {
  const { id: followUpId, caseId, dueAt, because } = next;
  // A turn that another deed has just now is no news.
  const news = because !== followUp.because && isAfter(dueAt, minutesLater(now(), 60));
  await followUps.change(news ? next : { ...next, because: followUp.because });
  const facts = { followUpId, dueAt, because };
  if (news) await journal.add({ what: "follow-up put off", by, caseId, facts });
  return done(next);
}

async function callOff(
  { followUps, journal }: Needs,
  { followUp, by }: Deed,
  because: string,
  isOvertaken: boolean,
): Promise<Outcome<FollowUp>> {
  const cancelled = cancel(followUp, because);
  if (!cancelled.ok) return cancelled;
  await followUps.change(cancelled.value);
  const { id: followUpId, about, caseId } = followUp;
  const facts = { followUpId, because, overtaken: isOvertaken, about };
  await journal.add({ what: "follow-up cancelled", by, caseId, facts });
  return cancelled;
}
