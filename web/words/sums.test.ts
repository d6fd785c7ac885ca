/** Money, shown and read. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amount, minorOf, typedAmount } from "./sums.ts";

describe("an amount on the screen", () => {
  test.each`
    minor      | currency | says         | why
    ${2500}    | ${"EUR"} | ${"€25"}     | ${"whole amounts need no zeros"}
    ${2550}    | ${"EUR"} | ${"€25.50"}  | ${"broken ones have both"}
    ${1234500} | ${"USD"} | ${"$12,345"} | ${"thousands are set apart"}
    ${900}     | ${"JPY"} | ${"¥900"}    | ${"yen have no smaller coin"}
  `("$says: $why", ({ minor, currency, says }) => {
    expect(amount(minor, currency)).toBe(says);
  });
});

describe("an amount as it is typed", () => {
  test.each`
    typed         | currency | minor     | why
    ${"25"}       | ${"EUR"} | ${2500}   | ${"whole"}
    ${"25.5"}     | ${"EUR"} | ${2550}   | ${"one decimal"}
    ${"25,50"}    | ${"EUR"} | ${2550}   | ${"a comma, as most of Europe writes"}
    ${"1,250.50"} | ${"EUR"} | ${125050} | ${"English thousands"}
    ${"1.250,50"} | ${"EUR"} | ${125050} | ${"German thousands"}
    ${"1.250"}    | ${"EUR"} | ${125000} | ${"three digits after the mark are thousands"}
    ${"1’250.00"} | ${"CHF"} | ${125000} | ${"Swiss thousands"}
    ${"900"}      | ${"JPY"} | ${900}    | ${"no smaller coin"}
    ${""}         | ${"EUR"} | ${null}   | ${"nothing typed"}
    ${"about 20"} | ${"EUR"} | ${null}   | ${"words are no amount"}
    ${"-5"}       | ${"EUR"} | ${null}   | ${"nobody owes us here"}
  `("$typed: $why", ({ typed, currency, minor }) => {
    expect(minorOf(typed, currency)).toBe(minor);
  });

  test("what a field shows is read back as the same amount", () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.constantFrom("EUR", "JPY", "USD"),
        (minor, currency) => {
          expect(minorOf(typedAmount(minor, currency), currency)).toBe(minor);
        },
      ),
    );
  });
});
