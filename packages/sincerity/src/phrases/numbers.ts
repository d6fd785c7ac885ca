/** Whole numbers written in letters: five bits a letter, the lowest first, as source maps do it. */

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const MORE = 32;

/** Writes whole numbers from 0 on. */
export const written = (numbers: readonly number[]): string => {
  let text = "";
  for (const number of numbers) {
    let rest = number;
    for (; rest >= MORE; rest = Math.floor(rest / MORE))
      text += LETTERS.charAt((rest % MORE) + MORE);
    text += LETTERS.charAt(rest);
  }
  return text;
};

const values = new Uint8Array(128);
for (let value = 0; value < LETTERS.length; value += 1) values[LETTERS.charCodeAt(value)] = value;

/** Reads what `written` wrote. */
export const numbersIn = (text: string): number[] => {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = values[text.charCodeAt(at)] ?? 0;
    number |= (value & 31) << shift;
    shift += 5;
    if (value >= MORE) continue;
    numbers.push(number);
    number = 0;
    shift = 0;
  }
  return numbers;
};
