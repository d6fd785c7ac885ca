/** What the verbs of payouts are handed. */
import type { settleAward } from "../compensation/index.ts";
import type { Moment } from "../words/moment.ts";
import type { NewId } from "../words/id.ts";
import type { Instructions, Instruments } from "./instructions.ts";

export type Needs = Parameters<typeof settleAward>[0] & {
  readonly instructions: Instructions;
  readonly instruments: Instruments;
  readonly now: () => Moment;
  readonly newId: NewId;
  /** A name that nobody guesses. */
  readonly newKey: () => string;
  readonly sealInstrument: (text: string) => string;
};
