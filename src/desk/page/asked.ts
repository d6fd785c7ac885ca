/** What the page asks of them later, and when: the follow-up, how they stand, three numbers. */
import type { Case, Listening } from "../../cases/index.ts";
import type { Offer } from "../../compensation/index.ts";
import type { FollowUp, Rating, Side, Standing, Verdict } from "../../follow-ups/index.ts";
import type { Survey } from "../../playbooks/index.ts";

type Known = {
  readonly file: Pick<Case, "state">;
  readonly listening: Listening | undefined;
  readonly offers: readonly Pick<Offer, "state">[];
  /** The newest first. */
  readonly followUps: readonly FollowUp[];
  readonly standings: readonly Standing[];
  readonly ratings: readonly Rating[];
  readonly surveys: readonly Survey[];
};

/** Before the remedy, once we have shown that we listen; after it, once we ask how it went. */
export function asksStanding(known: Known): Side | null {
  const given = new Set(known.standings.map(({ moment }) => moment));
  if (followUpSeen(known)) return given.has("after") ? null : "after";
  const begun = known.listening || known.offers.some(({ state }) => state === "made");
  const remedied = known.offers.some(({ state }) => state === "accepted");
  return begun && !remedied && known.file.state === "open" && !given.has("before")
    ? "before"
    : null;
}

/** Once they have said whether it is put right; whoever gave one number is asked no more. */
export const asksRatings = (known: Known): boolean =>
  followUpSeen(known)?.verdict != null && !known.ratings.some(({ moment }) => moment === "after");

export function followUpSeen({ followUps, surveys }: Pick<Known, "followUps" | "surveys">) {
  const newest = followUps.find(({ state }) => state !== "cancelled");
  const survey = surveys.find(({ id }) => id === newest?.checkpoint) ?? surveys[0];
  if (!newest || !survey || newest.state === "scheduled") return null;
  const { id, verdict, words } = newest;
  return {
    id,
    verdict,
    words,
    question: survey.question,
    more: survey.more,
    answers: VERDICTS.map((value) => ({
      value,
      says: survey.answers[value].says,
    })),
    reply: verdict ? survey.answers[verdict].reply : null,
  };
}

const VERDICTS: readonly Verdict[] = ["put_right", "partly", "not_put_right"];
