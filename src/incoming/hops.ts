/** Hops: how many desks have answered each other by themselves, handed on from mail to mail. */
import type { Headers } from "./mail.ts";

/** For whoever strips what else tells a machine; forwarders keep what they don't know. */
const HEADER = "x-amends-hops";

/** More than a question and its answer is a circle. */
export const HOPS_ARE_A_CIRCLE = 3;

export function hopsIn(headers: Headers): number {
  const said = Number(headers.get(HEADER)?.[0] ?? 0);
  return Number.isInteger(said) && said > 0 ? Math.min(said, 100) : 0;
}
