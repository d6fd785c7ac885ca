/** Harm is what a failure cost the customer besides the price: money, hours, asking again. */
import type { Service } from "./curve.ts";

/** What was lost besides the price, as far as it is known. */
export type Harm = {
  readonly service?: Service | undefined;
  /** What they paid out of their pocket because of it. */
  readonly lostMinor?: number | undefined;
  readonly hours?: number | undefined;
};

/** What the handbook counts an hour, and a time that they had to write; whole minor units. */
export type HarmRates = {
  readonly anHourMinor: number;
  readonly aContactMinor: number;
  /** So many times of writing are part of any complaint. */
  readonly freeContacts: number;
  readonly source: string;
};
