/** Ask to be called back: one tap of the customer becomes a promise with an owner and a moment. */
import { type ApologiesNeeds, type Commitment, makeCommitment } from "../apologies/index.ts";
import { endOf, onTheWall } from "../clocks/index.ts";
import { firstNameOf } from "../people/index.ts";
import { mayAnswer } from "../standings/index.ts";
import { type WatchesNeeds, whom } from "../watches/index.ts";
import { type Actor, THE_DESK } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import type { Asking } from "./checkpoint.ts";

type Needs = Pick<ApologiesNeeds, "apologies" | "cases" | "people" | "journal" | "now" | "newId"> &
  Pick<WatchesNeeds, "watches" | "keeping"> & {
    readonly callBackWithin: Asking["callBackWithin"];
  };

/** Whoever looks after the case calls; if nobody does or they are away, who stands in for them. */
export async function askCallBack(
  needs: Needs,
  deed: { caseId: string; number?: string | undefined; by: Actor },
): Promise<Outcome<Commitment>> {
  const { cases, people, watches, journal, keeping, callBackWithin, now } = needs;
  const { number, by } = deed;
  const asked = await cases.find(deed.caseId);
  // A complaint that came twice is one case that we work on, whichever page they ask on.
  const file = asked?.joinedInto ? await cases.find(asked.joinedInto) : asked;
  const customer = file && (await people.customer(file.customerId));
  if (!file || !customer) return refused("not_found", "There is no such case.");
  const caseId = file.id;
  const allowed = mayAnswer(by, asked?.customerId ?? "");
  if (!allowed.ok) return allowed;
  const phone = number?.trim() || customer.phone;
  if (!phone || !/\d{3}/.test(phone.replace(/\D+/g, ""))) {
    return refused("number_missing", "Please write the number that we can reach you at.");
  }
  const open = (await needs.apologies.commitments(caseId)).find(
    ({ state, what }) => state === "open" && what === wordsOf(firstNameOf(customer), phone),
  );
  if (open) return refused("call_back_asked", "We have this already, and call you.");
  const colleagues = await people.colleagues();
  const desk = { colleagues, duties: await watches.duties(), now: now() };
  const caller = whom("owner", { ownerId: file.ownerId, told: [] }, desk);
  if (!caller) return refused("nobody_here", "Nobody is here to call. Please write to us instead.");

  const { calendar } = await keeping();
  const dueAt = endOf(callBackWithin, now(), calendar);
  const dueOn = onTheWall(dueAt, calendar.zone).day;
  await journal.add({ what: "call-back asked", by, caseId, facts: { dueAt, ownerId: caller.id } });
  const what = wordsOf(firstNameOf(customer), phone);
  const promised = { kind: "followup", what, ownerId: caller.id, dueOn, dueAt } as const;
  return makeCommitment(needs, { caseId, source: "call", promised, by: THE_DESK });
}

const wordsOf = (name: string, phone: string): string => `Call ${name} back on ${phone}`;
