/** An opinion is what somebody who answers for the law says of a case before its letter leaves. */
import type { Entry } from "../journal/index.ts";
import type { Moment } from "../words/moment.ts";

type Who = Entry["by"];

/** A legal review as it stands: who asked for it and why, and what was said. */
export type LegalReview = {
  readonly by: Who;
  readonly at: Moment;
  readonly because: string;
  readonly opinion: {
    readonly by: Who;
    readonly at: Moment;
    /** The letter may leave as it is. */
    readonly clears: boolean;
    readonly because: string;
  } | null;
};

/** The latest legal review that was asked for; null when nobody asked. */
export function legalReviewIn(entries: readonly Entry[]): LegalReview | null {
  let review: LegalReview | null = null;
  for (const { what, by, at, facts } of entries) {
    const because = String(facts["because"]);
    if (what === "legal review asked") review = { by, at, because, opinion: null };
    if (what === "legal opinion given" && review)
      review = { ...review, opinion: { by, at, because, clears: facts["clears"] === true } };
  }
  return review;
}
