/** What the page asks of them later, and when: follow-ups, how they stand, numbers of the field. */
import type { Commitment } from "../../apologies/index.ts";
import type { Case, Listening } from "../../cases/index.ts";
import type { Offer } from "../../compensation/index.ts";
import {
  type Checkpoint,
  checkpointOf,
  type FollowUp,
  type Tongue,
  tongueOf,
  wordingIn,
} from "../../follow-ups/index.ts";
import type { Customer } from "../../people/index.ts";
import {
  type Rating,
  SCALES,
  type Scale,
  type Side,
  type Standing,
} from "../../standings/index.ts";

type Known = {
  readonly file: Pick<Case, "state" | "ownerId">;
  readonly customer: Pick<Customer, "phone">;
  readonly listening: Listening | undefined;
  readonly offers: readonly Pick<Offer, "state">[];
  readonly commitments: readonly Commitment[];
  /** The newest first. */
  readonly followUps: readonly FollowUp[];
  readonly standings: readonly Standing[];
  readonly ratings: readonly Rating[];
  readonly checkpoints: readonly Checkpoint[];
  readonly tongues: readonly Tongue[];
  readonly asked: string | null;
};

/** Before the remedy, once we have shown that we listen; after it, once we ask how it went. */
export function asksStanding(known: Known): Side | null {
  const given = new Set(known.standings.map(({ moment }) => moment));
  const seen = followUpSeen(known);
  if (seen && seen.about !== "apology") return given.has("after") ? null : "after";
  const begun = known.listening || known.offers.some(({ state }) => state === "made");
  const remedied = known.offers.some(({ state }) => state === "accepted");
  return begun && !remedied && known.file.state === "open" && !given.has("before")
    ? "before"
    : null;
}

/** Once they have said how it went: the scales that they gave no number on yet. */
export function asksRatings(known: Known): readonly Scale[] {
  const seen = followUpSeen(known);
  if (seen?.verdict == null || seen.about === "apology") return [];
  const after = new Set(
    known.ratings.filter(({ moment }) => moment === "after").map(({ scale }) => scale),
  );
  // The number that a mail asked for is no reason to ask no further.
  const own = known.checkpoints.find(({ id }) => id === seen.checkpoint)?.scale;
  const offered = [...after].some((scale) => scale !== own);
  return offered ? [] : SCALES.filter((scale) => !after.has(scale));
}

/** The question that they came for, else the newest that waits, else the last they answered. */
export function followUpSeen({
  followUps,
  checkpoints,
  tongues,
  asked,
}: Pick<Known, "followUps" | "checkpoints" | "tongues" | "asked">) {
  const seen = followUps.filter(({ state }) => state === "asked" || state === "answered");
  const shown =
    seen.find(({ id }) => id === asked) ?? seen.find(({ state }) => state === "asked") ?? seen[0];
  const checkpoint = shown && checkpointOf(checkpoints, shown);
  if (!shown || !checkpoint) return null;
  const { id, about, verdict, words, language } = shown;
  const tongue = tongueOf(tongues, language);
  const wording = wordingIn(checkpoint, tongue.id);
  const said = (value: string) => wording.answers[value]?.says ?? value;
  const chosen = shown.answer ?? checkpoint.answers.find((each) => each.verdict === verdict)?.value;
  return {
    id,
    about,
    checkpoint: shown.checkpoint,
    verdict,
    words,
    language: tongue.id,
    page: tongue.page,
    scale: checkpoint.scale,
    question: wording.question,
    more: wording.more,
    answers: checkpoint.answers.map(({ value }) => ({ value, says: said(value) })),
    said: verdict && chosen !== undefined ? said(chosen) : null,
    reply: chosen === undefined ? null : (wording.answers[chosen]?.reply ?? wording.reply),
  };
}

/** Whoever answered may ask for a call; who did is told who calls, and by when. */
export function callBackSeen(known: Known) {
  const seen = followUpSeen(known);
  if (seen?.verdict == null) return null;
  const promised = known.commitments.find(
    ({ kind, state, dueAt }) => kind === "followup" && state === "open" && dueAt !== null,
  );
  const owned = promised !== undefined && promised.ownerId === known.file.ownerId;
  return { phone: known.customer.phone, by: promised?.dueAt ?? null, owned };
}
