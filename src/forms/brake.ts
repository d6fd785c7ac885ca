/** The brake on machines that fill in forms: no puzzle, no third party, nothing lost silently. */

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
 * Whether to ask once more before taking it: the sentence to ask with, or nothing. Whoever is asked
 * finds all their words still there.
 */
export function asksAgain(
  stamp: Stamp | undefined,
  { trap, now }: { trap: string; now: number },
): string | undefined {
  if (trap) return "Please leave the field “Website” empty; it is there to tell machines apart.";
  if (!stamp || now - stamp.at > OLDEST_MS)
    return "Please look over what you wrote once more, and send it.";
  return now - stamp.at < QUICKEST_MS
    ? "That was quick. Please look over what you wrote once more, and send it."
    : undefined;
}
