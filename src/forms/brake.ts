/** The brake on machines that fill in forms: no puzzle, no third party, nothing lost silently. */

import type { Refusal } from "../words/outcome.ts";

/** A stamp says which form was shown, and when; the page sends it back. */
export type Stamp = { readonly formId: string; readonly at: number; readonly nonce: string };

/** Nobody tells what went wrong in less; machines do. Our choice. */
const QUICKEST_MS = 3_000;
/** A page left open over a weekend is still good. Our choice. */
const OLDEST_MS = 4 * 24 * 60 * 60_000;

/** The mark that this house's secret puts under a stamp. */
export type Mac = (text: string) => string;

const MARK = 32;
const markOf = (mac: Mac, { formId, at, nonce }: Stamp): string =>
  mac(`form ${formId} ${at} ${nonce}`).slice(0, MARK);

export const stampText = (mac: Mac, stamp: Stamp): string =>
  `${stamp.at.toString(36)}.${stamp.nonce}.${markOf(mac, stamp)}`;

const SHAPE = /^([0-9a-z]{6,10})\.([\w-]{8,64})\.([0-9a-f]{32})$/;

/** The stamp that was sent back; nothing when it is not ours. `isSame` takes constant time. */
export function readStamp(
  mac: Mac,
  isSame: (one: string, other: string) => boolean,
  formId: string,
  text: string,
): Stamp | undefined {
  const [, at = "", nonce = "", mark = ""] = SHAPE.exec(text) ?? [];
  const stamp = { formId, at: Number.parseInt(at, 36), nonce };
  return mark && isSame(mark, markOf(mac, stamp)) ? stamp : undefined;
}

/**
 * Whether to ask once more before taking it: why, or nothing. Whoever is asked finds all their
 * words still there.
 */
export function asksAgain(
  stamp: Stamp | undefined,
  { trap, now }: { trap: string; now: number },
): Refusal | undefined {
  if (trap) return TRAPPED;
  if (!stamp || now - stamp.at > OLDEST_MS) return LOOK_OVER;
  return now - stamp.at < QUICKEST_MS ? TOO_QUICK : undefined;
}

const TRAPPED: Refusal = {
  code: "trap_filled",
  because: "Please leave the field “Website” empty; it is there to tell machines apart.",
};
const LOOK_OVER: Refusal = {
  code: "look_over",
  because: "Please look over what you wrote once more, and send it.",
};
const TOO_QUICK: Refusal = {
  code: "too_quick",
  because: `That was quick. ${LOOK_OVER.because}`,
};
