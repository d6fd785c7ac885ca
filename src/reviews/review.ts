/** A review is a complaint that everybody can read, and so is the answer to it. */
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { lettersOf, limitOf, PLATFORMS, type Platform } from "./platform.ts";

/** What a platform, a sheet or a person hands over. */
export type Found = {
  readonly platform: Platform;
  /** The platform's own name for it, or what makes it this one review. */
  readonly mark: string;
  readonly author: string;
  /** 1 to 5. */
  readonly stars: number | null;
  readonly title: string;
  readonly text: string;
  readonly postedAt: Moment | null;
  /** Where everybody reads it. */
  readonly url: string | null;
};

export type Reply = {
  readonly text: string;
  readonly at: Moment;
  readonly by: { readonly kind: string; readonly id: string; readonly name: string };
};

export type Review = Found & {
  readonly id: string;
  readonly caseId: string;
  readonly reply: Reply | null;
};

/** From so few stars on somebody was let down; without stars, it is read as if. Our choice. */
const STARS_LET_DOWN = 3;

export const isComplaint = ({ stars }: Pick<Found, "stars">): boolean =>
  stars === null || stars <= STARS_LET_DOWN;

/** What its case is called in a list. */
export const titleOf = ({ title, text }: Pick<Found, "title" | "text">): string =>
  (title || text).replace(/\s+/g, " ").trim().slice(0, TITLE_LETTERS);
const TITLE_LETTERS = 90;

/** Refuses an answer that its platform would cut off. */
export function mustFit({ platform }: Pick<Found, "platform">, text: string): Outcome<true> {
  const most = limitOf(platform);
  const has = lettersOf(platform, text);
  if (most === null || has <= most) return done(true);
  const { name } = PLATFORMS[platform];
  return refused(
    "too_long",
    `${name} takes ${most.toLocaleString("en")} letters, and these are ` +
      `${has.toLocaleString("en")}. Shorten it, and say the rest in private.`,
  );
}
