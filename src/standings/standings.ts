/** What standings ask of the world: a place to keep what customers say of us in numbers. */
import type { Moment } from "../words/moment.ts";
import type { Baseline, Rating } from "./rating.ts";
import type { Standing } from "./standing.ts";

type Taken = { readonly id: string; readonly source: string; readonly at: Moment };

/** All within one workspace. */
export type Standings = {
  standingsOf(caseId: string): Promise<readonly Standing[]>;
  /** Keeps a new one; false when the customer has said so before. */
  keepStanding(standing: Standing): Promise<boolean>;

  ratingsOf(caseId: string): Promise<readonly Rating[]>;
  /** Keeps a new one; false when it was given on this scale at this moment before. */
  keepRating(rating: Rating): Promise<boolean>;

  keepBaseline(scores: readonly (Baseline & Taken)[]): Promise<void>;
  /** Every score of customers without a failure. */
  baselines(): Promise<readonly Baseline[]>;
};
