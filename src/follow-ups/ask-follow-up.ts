/** Ask the customer whether it is put right, unless the question has been overtaken. */
import { firstNameOf, may } from "../people/index.ts";
import { changesShown } from "../plans/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { ask, cancel, type FollowUp, isOpen } from "./followup.ts";
import type { Needs } from "./needs.ts";
import { overtaken } from "./overtaken.ts";
import { question } from "./question.ts";

/** Answers the follow-up as it stands then: asked, or cancelled because it was overtaken. */
export async function askFollowUp(
  needs: Needs,
  { followUpId, by }: { followUpId: string; by: Actor },
): Promise<Outcome<FollowUp>> {
  const { followUps, journal, mailOut, now } = needs;
  const allowed = may(by, "follow-up:schedule");
  if (!allowed.ok) return allowed;
  const followUp = await followUps.hold(followUpId);
  if (!followUp) return refused("not_found", "There is no such follow-up.");
  const { caseId } = followUp;
  const because = overtaken(followUpId, await journal.ofCase(caseId));
  const why = { because: because ?? UNWELCOME, overtaken: because !== undefined };
  if (isOpen(followUp) && (because || !(await mailOut.isWelcome(caseId)))) {
    return suppress(needs, followUp, why, by);
  }
  const ready = ask(followUp, { at: now(), messageId: "" });
  if (!ready.ok) return ready;
  const letter = await compose(needs, caseId);
  if (!letter.ok) return letter;

  const { messageId } = await mailOut.post({ caseId, kind: "follow_up", ...letter.value });
  const asked = { ...ready.value, messageId };
  await followUps.change(asked);
  await journal.add({ what: "follow-up asked", by, caseId, facts: { followUpId, messageId } });
  return done(asked);
}

const UNWELCOME = "They asked not to be asked by mail.";

async function suppress(
  { followUps, journal }: Needs,
  followUp: FollowUp,
  why: { readonly because: string; readonly overtaken: boolean },
  by: Actor,
): Promise<Outcome<FollowUp>> {
  const cancelled = cancel(followUp);
  if (!cancelled.ok) return cancelled;
  await followUps.change(cancelled.value);
  const facts = { followUpId: followUp.id, ...why };
  await journal.add({ what: "follow-up cancelled", by, caseId: followUp.caseId, facts });
  return cancelled;
}

async function compose(
  needs: Needs,
  caseId: string,
): Promise<Outcome<{ subject: string; body: string }>> {
  const { cases, people, plans, survey, pageOf, delivered } = needs;
  const file = await cases.find(caseId);
  const customer = file && (await people.customer(file.customerId));
  if (!file || !customer) return refused("not_found", "There is no such case.");
  if (!customer.email) {
    return refused(
      "no_address",
      `We have no mail address of ${customer.name}. Ask in another way, and note the answer.`,
    );
  }
  const owner = file.ownerId ? await people.colleague(file.ownerId) : undefined;
  return done(
    question({
      firstName: firstNameOf(customer),
      house: (await people.workspace()).name,
      reader: owner && !owner.leftAt ? firstNameOf(owner) : null,
      survey,
      page: pageOf(file),
      delivered: await delivered(caseId),
      changed: changesShown(await plans.actionsOf(caseId)),
    }),
  );
}
