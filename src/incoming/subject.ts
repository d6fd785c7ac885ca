/** A subject is a mail's heading, without the prefixes that mailers pile up before it. */

/** A line of a mail may hold 998 characters (RFC 5322 2.1.1); a heading needs far fewer. */
const LETTERS_MAX = 250;
const NONE = "(no subject)";
const marks =
  "re|aw|sv|vs|antw|odp|rif|res|réf|rv|ynt|fw|fwd|wg|tr|vl|doorst|vb|enc|i|回复|答复|转发|回覆|轉寄";
const times = "(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\))?";
const prefix = new RegExp(`^(?:${marks})\\s?${times}\\s?[:：]\\s*`, "iu");

/** What it is about: no "Re:", no line breaks, never empty. */
export function bare(subject: string): string {
  let rest = subject
    .slice(0, 1_000)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  for (let found = prefix.exec(rest); found; found = prefix.exec(rest)) {
    rest = rest.slice(found[0].length);
  }
  // A cut may not leave half of a character outside the first plane of Unicode.
  return (
    rest
      .slice(0, LETTERS_MAX)
      .replace(/[\uD800-\uDBFF]$/, "")
      .trim() || NONE
  );
}

/** The heading of an answer: one "Re:", however many there were. */
export const answering = (subject: string): string => `Re: ${bare(subject)}`;
