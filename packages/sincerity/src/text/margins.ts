/**
 * What stands in a letter and is not said by it: quoted replies and signatures. Both begin with a
 * line of their own; they are passed over, and nothing in them is judged.
 */

/** "On Tue 3 May 2026 at 10:00, Ana <ana@x.example> wrote:", on one line or wrapped onto two. */
const INTRODUCTION = /On [^\n]{3,200}(?:\n[^\n]{0,100})??\bwrote:[ \t\r]*(?=\n|$)/y;
/** What mail programs put above the letter that is answered or passed on. */
const HEADINGS = [
  /-{3,}[ \t]?(?:Original|Forwarded) [Mm]essage\b/y,
  /Begin forwarded message:/y,
  /From: [^\n]{1,200}\n(?:Sent|Date|To): /y,
];
const SIGNATURE = /-- ?\r?(?:\n|$)/y;

const standsAt = (mark: RegExp, text: string, at: number): boolean => {
  mark.lastIndex = at;
  return mark.test(text);
};

/** May a margin open with this character? Most lines are asked no more than that. */
export const mayOpenMargin = (code: number): boolean =>
  code === 62 || code === 45 || code === 79 || code === 70 || code === 66 || code === 32;

/** No character from here on decides whether a line begins such a margin. */
export const marginReach = (text: string, line: number): number =>
  line + (text.startsWith("On ", line) || text.startsWith("From: ", line) ? 450 : 40);

/** Where the quotation or signature ends that begins with this line; the line itself if none. */
export const marginEnd = (text: string, line: number): number => {
  let at = line;
  while (at - line < 4 && text.charCodeAt(at) === 32) at += 1;
  if (text.charCodeAt(at) === 62) return lineEnd(text, at);
  if (at !== line) return line;
  if (standsAt(SIGNATURE, text, at)) return text.length;
  if (HEADINGS.some((heading) => standsAt(heading, text, at))) return text.length;
  if (!standsAt(INTRODUCTION, text, at)) return line;
  const introduced = INTRODUCTION.lastIndex;
  const isDated = /\d/.test(text.slice(at, introduced));
  if (!isDated) return line;
  return isQuotedNext(text, introduced) ? introduced : text.length;
};

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};

/** Answers may stand between quoted lines; without marks all the rest is the letter answered. */
const isQuotedNext = (text: string, at: number): boolean =>
  text
    .slice(at, at + 40)
    .trimStart()
    .startsWith(">");
