/** Which shape stands at a place, if any. Asked only where a digit, a mark or an @ gives cause. */
import { DIGIT, LETTER, SIGN } from "./characters.ts";
import { SHAPES, type Shape } from "./lexis.ts";
import * as marks from "./marks.ts";
import * as numerals from "./numerals.ts";

const numberOf = (shape: Shape): number => SHAPES.indexOf(shape);
export const WORD = numberOf("word");
export const NUMBER = numberOf("number");

const [BLANK, LINE, EMAIL, URL] = [
  numberOf("blank"),
  numberOf("line"),
  numberOf("email"),
  numberOf("url"),
];
const [MONEY, PHONE] = [numberOf("money"), numberOf("phone")];
const NUMERALS = (
  [
    ["isodate", numerals.dateAt],
    ["phone", numerals.phoneAt],
    ["money", numerals.moneyAt],
    ["time", numerals.timeAt],
    ["percent", numerals.percentAt],
    ["number", numerals.numberAt],
  ] as const
).map(([shape, read]) => ({ shape: numberOf(shape), read }));
const REMOVED = marks.REMOVED.map(([said, shape]) => ({ said, shape: numberOf(shape) }));

/** The first letters of web addresses, and of currencies written out. */
const isWebLetter = (code: number): boolean => code === 104 || code === 119;
const isCurrencyLetter = (code: number): boolean =>
  code === 71 || code === 69 || code === 85 || code === 73 || code === 82;

export class ShapeReader {
  /** The shape last found, and where it ends. */
  shape = WORD;
  end = 0;
  /** No character from here on has been looked at yet. */
  looked = 0;
  #sign = -1;

  /** Begins with a text, at this place. */
  open(at: number): void {
    this.looked = at;
    this.#sign = -1;
  }

  look(until: number): void {
    if (until > this.looked) this.looked = until;
  }

  /** Does a shape stand here, where a character of this kind stands? */
  reads(text: string, at: number, kind: number): boolean {
    if (this.#sign < at) {
      const sign = text.indexOf("@", at);
      this.#sign = sign < 0 ? Number.POSITIVE_INFINITY : sign;
    }
    if (marks.mayBeMail(at, this.#sign)) {
      this.look(at + marks.FURTHEST);
      if (this.#is(EMAIL, marks.mailAt(text, at, this.#sign))) return true;
    }
    const code = text.charCodeAt(at);
    if (kind === LETTER) {
      if (isWebLetter(code)) return this.#is(URL, marks.webAt(text, at), at + marks.FURTHEST);
      if (!isCurrencyLetter(code)) return false;
      return this.#is(MONEY, marks.codedMoneyAt(text, at), at + marks.MARKED);
    }
    if (kind === DIGIT) return this.#numeral(text, at);
    return kind === SIGN && code !== 45 && code !== 46 && this.#marked(text, at);
  }

  #is(shape: number, end: number, reach = 0): boolean {
    if (end === 0) return false;
    this.shape = shape;
    this.end = end;
    this.look(reach);
    return true;
  }

  #numeral(text: string, at: number): boolean {
    this.look(numerals.numeralReach(text, at));
    return NUMERALS.some(({ shape, read }) => this.#is(shape, read(text, at)));
  }

  #marked(text: string, at: number): boolean {
    this.look(at + marks.MARKED);
    switch (text.charAt(at)) {
      case "[":
        return this.#is(BLANK, marks.bracketAt(text, at));
      case "{":
        return this.#is(BLANK, marks.bracesAt(text, at));
      case "_":
        return this.#is(LINE, marks.lineAt(text, at));
      case "<": {
        const gone = REMOVED.find(({ said }) => text.startsWith(said, at));
        if (gone) return this.#is(gone.shape, at + gone.said.length);
        return this.#is(BLANK, marks.angleAt(text, at));
      }
      case "+":
      case "(":
        return this.#is(PHONE, numerals.phoneAt(text, at));
      default:
        return this.#is(MONEY, numerals.amountAt(text, at + 1));
    }
  }
}
