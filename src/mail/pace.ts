/** The pace is how many mails a house gives its relay: so many a minute, spread over it. */
import { type Moment, minutesLater } from "../words/moment.ts";
import type { GoesTo } from "./delivery.ts";

/** What left, or is just leaving, in the last minute and in the last few seconds of it. */
export type Left = { readonly minute: number; readonly breath: number };

/** A minute's mails don't leave in its first second: a tenth of it carries a tenth of them. */
const BREATH_SECONDS = 6;
const BREATHS = 60 / BREATH_SECONDS;

export const minuteAgo = (now: Moment): Moment => minutesLater(now, -1);
export const breathAgo = (now: Moment): Moment => minutesLater(now, -BREATH_SECONDS / 60);

/** What goes to many leaves one place in ten to letters that a person waits for. */
const SHARE: Readonly<Record<GoesTo, number>> = { one: 1, many: 0.9 };

/** How many more may leave now. */
export function mayLeave(perMinute: number, goesTo: GoesTo, { minute, breath }: Left): number {
  const most = Math.max(1, Math.floor(perMinute * SHARE[goesTo]));
  const atOnce = Math.max(1, Math.floor(most / BREATHS));
  return Math.max(0, Math.min(most - minute, atOnce - breath));
}
