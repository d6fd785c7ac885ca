/** Pass an answer on: who can't be sent a code, or can't read it, is asked by one of us. */
import { makeCommitment } from "../apologies/index.ts";
import { endOf, onTheWall } from "../clocks/index.ts";
import type { Offer } from "../compensation/index.ts";
import { firstNameOf } from "../people/index.ts";
import { whom } from "../watches/index.ts";
import { type Actor, THE_DESK } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Choice, Taken } from "./code.ts";
import type { Needs } from "./needs.ts";

export type Because = "asked" | "no_address" | "bounced" | "too_many";

type Deed = { offer: Offer; choice: Choice; because: Because; by: Actor };

/** It becomes a promise with an owner and a moment, and the offer is held for as long. */
export async function passOn(
  needs: Needs,
  { offer, choice, because, by }: Deed,
): Promise<Outcome<Taken>> {
  const { codes, cases, people, watches, journal, keeping, now } = needs;
  const { id: offerId, caseId, options } = offer;
  const file = await cases.find(caseId);
  const customer = file && (await people.customer(file.customerId));
  if (!file || !customer) return refused("not_found", "There is no such case.");
  const newest = await codes.hold(offerId);
  const desk = {
    colleagues: await people.colleagues(),
    duties: await watches.duties(),
    now: now(),
  };
  const hearer = whom("owner", { ownerId: file.ownerId, told: [] }, desk);
  if (!hearer) return refused("nobody_here", "Nobody is here just now. Please write to us below.");

  const { calendar } = await keeping();
  const dueAt = endOf(needs.callBackWithin, now(), calendar);
  if (newest?.state === "waiting") await codes.change({ ...newest, state: "replaced" });
  const { optionId, fit, words } = choice;
  const unsent = { codeHash: null, sentTo: null, tries: 0, sentAt: now(), endsAt: dueAt };
  const chosen = { optionId, fit, words, state: "passed_on" } as const;
  await codes.keep({ id: needs.newId(), caseId, offerId, ...chosen, ...unsent });
  const held = { optionId, waitsFor: "person", until: dueAt } as const;
  await needs.offers.change({ ...offer, held });
  const facts = { offerId, because, ownerId: hearer.id, dueAt };
  await journal.add({ what: "answer passed on", by, caseId, facts });
  const label = options.find(({ id }) => id === optionId)?.label ?? "";
  const what = `Hear from ${firstNameOf(customer)} in person whether it is to be “${label}”`;
  const dueOn = onTheWall(dueAt, calendar.zone).day;
  const promised = { kind: "followup", what, ownerId: hearer.id, dueOn, dueAt } as const;
  const isPromised = (await needs.apologies.commitments(caseId)).some(
    (each) => each.state === "open" && each.what === what,
  );
  if (isPromised) return done({ end: "passed_on" });
  const made = await makeCommitment(needs, { caseId, source: "call", promised, by: THE_DESK });
  return made.ok ? done({ end: "passed_on" }) : made;
}
