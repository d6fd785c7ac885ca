/** Thanks that ask for nothing: a short word of joy need not open a closed case again. */

const THANKS =
  /\b(?:thanks?|thank you|cheers|merci|danke|gracias|grazie|obrigad[oa]|bedankt|tack)\b/i;
/** A doubt, a wish or a question hides in more words than a "thank you". */
const OPEN_ENDED =
  /[?]|\b(?:but|however|still|again|not|never|when|why|how|please|except|although)\b|n['’]t\b/i;
const WORDS_MAX = 20;

export function isOnlyThanks(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= WORDS_MAX && THANKS.test(text) && !OPEN_ENDED.test(text);
}
