/** What approaches ask of the world: a place to keep them, and a turn for each customer. */
import type { Moment } from "../words/moment.ts";
import type { Approach } from "./approach.ts";

/** All within one workspace. */
export type Approaches = {
  /** When the desk wrote by itself to any of these, who are one person, since a moment. */
  lately(customerIds: readonly string[], since: Moment): Promise<readonly Moment[]>;
  keep(approach: Approach): Promise<void>;
  /** Takes somebody's turn until the deed is done; false when another deed has it just now. */
  turn(name: string): Promise<boolean>;
};
