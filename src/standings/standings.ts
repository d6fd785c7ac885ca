/** What standings ask of the world: a place to keep what customers say of us in numbers. */
import type { Rating } from "./rating.ts";
import type { Standing } from "./standing.ts";

/** All within one workspace. */
export type Standings = {
  standingsOf(caseId: string): Promise<readonly Standing[]>;
  /** Keeps a new one; false when the customer has said so before. */
  keepStanding(standing: Standing): Promise<boolean>;

  ratingsOf(caseId: string): Promise<readonly Rating[]>;
  /** Keeps a new one; false when it was given on this scale at this moment before. */
  keepRating(rating: Rating): Promise<boolean>;
};
