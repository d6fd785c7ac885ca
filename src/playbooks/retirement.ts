/** A retirement takes a playbook out of use: cases that walk it go on, no other one begins it. */
import type { Moment } from "../words/moment.ts";
import { type Outcome, done, refused } from "../words/outcome.ts";

export type Retirement = {
  readonly playbookId: string;
  /** Counts up within the house and the playbook. */
  readonly number: number;
  /** False: it was taken back into use. */
  readonly retired: boolean;
  readonly at: Moment;
  readonly byId: string;
  readonly byName: string;
  readonly because: string;
};

export type Retirements = {
  /** Newest first. */
  readonly of: (playbookId: string) => Promise<readonly Retirement[]>;
  /** The newest of each playbook that is out of use. */
  readonly standing: () => Promise<readonly Retirement[]>;
  /** Nothing happens when this number is taken; false says so. */
  readonly keep: (retirement: Retirement) => Promise<boolean>;
};

/** No playbook that is out of use is changed, or begun. */
export const inUse = (newest: Retirement | undefined): Outcome<null> =>
  newest?.retired
    ? refused(
        "playbook_retired",
        `${newest.byName} retired this playbook: ${newest.because} ` +
          "Choose another, or have a lead bring it back.",
      )
    : done(null);
