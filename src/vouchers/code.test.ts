import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALPHABET, normal, spell } from "./code.ts";

describe("a code", () => {
  test("is three groups of four, from bytes", () => {
    expect(spell(Uint8Array.from([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]))).toBe(
      "ABCD-EFGH-JKMN",
    );
  });

  test("takes every sign of the alphabet, each once, none that looks like another", () => {
    expect(new Set(ALPHABET).size).toBe(32);
    expect(ALPHABET).not.toMatch(/[ILOU]/);
  });

  test("needs enough bytes", () => {
    expect(() => spell(new Uint8Array(11))).toThrow("12 bytes");
  });

  test.each`
    typed                | code                | why
    ${"ABCD-EFGH-JKMN"}  | ${"ABCD-EFGH-JKMN"} | ${"as it was spelled"}
    ${"abcdefghjkmn"}    | ${"ABCD-EFGH-JKMN"} | ${"small, and without its dashes"}
    ${" abcd efgh jkmn"} | ${"ABCD-EFGH-JKMN"} | ${"with blanks"}
    ${"ABCD–EFGH–JKMN"}  | ${"ABCD-EFGH-JKMN"} | ${"with the dashes of a word processor"}
    ${"OBCD-EFGH-JKlI"}  | ${"0BCD-EFGH-JK11"} | ${"look-alikes are what they look like"}
    ${"ABCD-EFGH-JKM"}   | ${null}             | ${"a sign is missing"}
    ${"ABCD-EFGH-JKMNP"} | ${null}             | ${"a sign too many"}
    ${"ABCD-EFGH-JKMU"}  | ${null}             | ${"U is in no code"}
    ${"ABCD-EFGH-JKM!"}  | ${null}             | ${"nor is this"}
  `("$typed is $code, because $why", ({ typed, code }) => {
    expect(normal(typed)).toBe(code);
  });

  test("survives being typed in small letters", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 32 }), (bytes) => {
        expect(normal(spell(bytes).toLowerCase())).toBe(spell(bytes));
      }),
    );
  });
});
