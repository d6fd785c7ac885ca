/** Bytes out of base64. By hand: browsers and Node have a word for it, the language has none. */

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes of a text in base64; what fills up its last four letters counts as zeros. */
export const bytesIn = (text: string): Uint8Array => {
  const values = new Uint8Array(128);
  for (let at = 0; at < LETTERS.length; at += 1) values[LETTERS.charCodeAt(at)] = at;
  const value = (at: number): number => values[text.charCodeAt(at)] ?? 0;
  const bytes = new Uint8Array((text.length >> 2) * 3);
  for (let [at, byte] = [0, 0]; byte < bytes.length; at += 4, byte += 3) {
    const [one, two, three, four] = [value(at), value(at + 1), value(at + 2), value(at + 3)];
    bytes[byte] = (one << 2) | (two >> 4);
    bytes[byte + 1] = (two << 4) | (three >> 2);
    bytes[byte + 2] = (three << 6) | four;
  }
  return bytes;
};
