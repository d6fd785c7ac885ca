/** A quiet address: its owner asked that the desk itself stops writing; people still may. */
import type { Moment } from "../words/moment.ts";

/** All within one workspace. Addresses are kept in lower case. */
export type Quiet = {
  keep(address: string, since: Moment): Promise<void>;
  has(address: string): Promise<boolean>;
};
