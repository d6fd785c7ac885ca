/** Words compared letter by letter: capitals and the kinds of apostrophe make no difference. */

/** A letter as it is compared. */
export const low = (code: number): number => (code === 0x2019 || code === 0xb4 ? 39 : code | 32);

/** One more letter in a word's hash. */
export const hashed = (hash: number, code: number): number => (hash * 31 + low(code)) | 0;

/** Does this word stand there? */
export const stands = (text: string, start: number, word: string): boolean => {
  for (let at = 0; at < word.length; at += 1)
    if (low(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  return true;
};

/** Where each word of a list begins whose words are a space apart, and where one more would. */
export const startsIn = (words: string): Uint32Array => {
  const starts = [0];
  for (let at = words.indexOf(" "); at >= 0; at = words.indexOf(" ", at + 1)) starts.push(at + 1);
  return Uint32Array.from([...starts, words.length + 1]);
};
