/** What an offer promises by a day: our word once it is accepted, kept once it has arrived. */
import { makeCommitment, settleCommitment } from "../../apologies/index.ts";
import { daysAfter, onTheWall } from "../../clocks/index.ts";
import type { Award, Offer } from "../../compensation/index.ts";
import type { Line } from "../../journal/index.ts";
import { isMoney, type Option } from "../../policies/index.ts";
import { whom } from "../../watches/index.ts";
import type { WatchesNeeds } from "../../watches/index.ts";
import { THE_DESK } from "../../words/actor.ts";
import { done, type Outcome } from "../../words/outcome.ts";

type Needs = Parameters<typeof makeCommitment>[0] &
  Pick<WatchesNeeds, "watches"> & {
    readonly offers: { ofCase(caseId: string): Promise<readonly Offer[]> };
    readonly awards: { ofCase(caseId: string): Promise<readonly Award[]> };
  };
type Event = Line & { readonly caseId: string };

/** Whoever looks after the case keeps it, or who stands in for them; without a day nobody does. */
export async function promiseOffered(needs: Needs, event: Event): Promise<Outcome<unknown>> {
  const { cases, people, watches, now } = needs;
  const { caseId, facts } = event;
  const offerId = String(facts?.["offerId"]);
  const offer = (await needs.offers.ofCase(caseId)).find(({ id }) => id === offerId);
  const option = offer?.options.find(({ id }) => id === facts?.["optionId"]);
  const file = await cases.find(caseId);
  if (!offer || !option?.withinDays || !file) return done(null);
  const desk = {
    colleagues: await people.colleagues(),
    duties: await watches.duties(),
    now: now(),
  };
  const keeper = whom("owner", { ownerId: file.ownerId ?? offer.proposedBy.id, told: [] }, desk);
  if (!keeper) return done(null);
  const today = onTheWall(now(), (await people.workspace()).timeZone).day;
  const promised = {
    kind: isGiven(option) ? "compensation" : "repair",
    what: option.label,
    ownerId: keeper.id,
    dueOn: daysAfter(today, option.withinDays),
  } as const;
  return makeCommitment(needs, { caseId, source: "offer", offerId, promised, by: THE_DESK });
}

const isGiven = ({ remedies }: Option): boolean => remedies.every(({ kind }) => isMoney(kind));

/** Once nothing of it is owed any more, the promise is kept, or let go with what was taken back. */
export async function settleOffered(needs: Needs, event: Event): Promise<Outcome<unknown>> {
  const { caseId, facts } = event;
  const offerId = facts?.["offerId"];
  const entries = await needs.journal.ofCase(caseId);
  const made = entries.find(
    ({ what, facts: told }) => what === "commitment made" && told["offerId"] === offerId,
  );
  const commitmentId = String(made?.facts["commitmentId"]);
  const open = (await needs.apologies.commitments(caseId)).find(
    ({ id, state }) => id === commitmentId && state === "open",
  );
  if (!offerId || !open) return done(null);
  const awards = (await needs.awards.ofCase(caseId)).filter(
    (award) => award.offerId === offerId && award.entitlementId === null,
  );
  const paid = awards.filter(({ state }) => state === "paid");
  if (awards.some(({ state }) => state !== "paid" && state !== "withdrawn")) return done(null);
  const proof = paid.map((award) => award.proof ?? award.what).join(" · ");
  const as = paid.length > 0 ? "kept" : "withdrawn";
  const because = String(facts?.["because"] ?? "It was taken back.");
  const end = { commitmentId, as, proof: as === "kept" ? proof : because, by: THE_DESK } as const;
  const settled = await settleCommitment(needs, end);
  // A broken one is let go by a lead alone; until then it stays broken.
  return !settled.ok && settled.refusal.code === "promise_broken" ? done(null) : settled;
}
