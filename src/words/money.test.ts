import fc from "fast-check";
import { expect, test } from "vitest";
import { money, nothing, share, spoken } from "./money.ts";

const euros = (minor: number) => money(minor, "EUR");

test.each`
  minor                          | why
  ${0.5}                         | ${"half a cent is no cent"}
  ${Number.NaN}                  | ${"nothing is not an amount"}
  ${Number.POSITIVE_INFINITY}    | ${"neither is everything"}
  ${Number.MAX_SAFE_INTEGER + 1} | ${"beyond this, cents are lost without a word"}
`("money of $minor is refused: $why", ({ minor }) => {
  expect(() => euros(minor)).toThrow("whole minor units");
});

test.each`
  minor        | currency | says               | why
  ${2500}      | ${"EUR"} | ${"€25.00"}        | ${"a euro has two decimals"}
  ${5}         | ${"EUR"} | ${"€0.05"}         | ${"five cents are not five euros"}
  ${2500}      | ${"JPY"} | ${"¥2,500"}        | ${"a yen has none"}
  ${2500}      | ${"KWD"} | ${"KWD 2.500"}     | ${"a dinar has three"}
  ${-2500}     | ${"EUR"} | ${"-€25.00"}       | ${"what comes back is told as such"}
  ${123456789} | ${"USD"} | ${"$1,234,567.89"} | ${"no cent is lost in a large amount"}
`("$minor of $currency reads $says: $why", ({ minor, currency, says }) => {
  expect(spoken(money(minor, currency)).replace(/\s/gu, " ")).toBe(says);
});

test.each`
  of      | percent | is      | why
  ${1000} | ${20}   | ${200}  | ${"a fifth"}
  ${105}  | ${10}   | ${11}   | ${"a half goes up, to the customer's side"}
  ${104}  | ${10}   | ${10}   | ${"less than a half does not"}
  ${100}  | ${12.5} | ${13}   | ${"a percentage may be broken"}
  ${999}  | ${100}  | ${999}  | ${"all of it is all of it"}
  ${999}  | ${0}    | ${0}    | ${"none of it is nothing"}
  ${1000} | ${150}  | ${1500} | ${"it may be more than it was"}
`("$percent % of $of is $is: $why", ({ of, percent, is }) => {
  expect(share(euros(of), percent)).toEqual(euros(is));
});

test("a share is exact to the minor unit, whatever the amount", () => {
  const amounts = fc.integer({ min: 0, max: 1_000_000_000 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 100 }), (minor, percent) => {
      const exact = (BigInt(minor) * BigInt(percent) * 2n + 100n) / 200n;
      expect(share(euros(minor), percent).minor).toBe(Number(exact));
    }),
  );
});

test("nothing is nothing of a currency", () => {
  expect(nothing("JPY")).toEqual(money(0, "JPY"));
});
