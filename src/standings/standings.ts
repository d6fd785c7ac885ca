/** What standings ask of the world: a place to keep what customers say of us in numbers. */
import type { Answered, Baseline, Rating } from "./rating.ts";
import type { Sheet } from "./sheet.ts";
import type { Standing } from "./standing.ts";

/** All within one workspace. */
export type Standings = {
  standingsOf(caseId: string): Promise<readonly Standing[]>;
  /** Keeps a new one; false when the customer has said so before. */
  keepStanding(standing: Standing): Promise<boolean>;

  ratingsOf(caseId: string): Promise<readonly Rating[]>;
  /** Keeps a new one; false when it was given on this scale at this moment before. */
  keepRating(rating: Rating): Promise<boolean>;

  /** Keeps a new one with its answers; false when one with its digest counts already. */
  keepSheet(
    sheet: Sheet,
    answers: readonly (Answered & { readonly id: string })[],
  ): Promise<boolean>;
  /** The newest first. */
  sheets(): Promise<readonly Sheet[]>;
  /** Reads a sheet and holds it until the deed is done. */
  holdSheet(id: string): Promise<Sheet | undefined>;
  changeSheet(sheet: Sheet): Promise<void>;
  /** Every score of customers without a failure that counts. */
  baselines(): Promise<readonly Baseline[]>;
};
