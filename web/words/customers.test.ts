/** What a customer is to us, and how a person is called. */
import { describe, expect, test } from "vitest";
import { customerLine, nth } from "./customers.ts";
import { firstName, initials } from "./names.ts";

const nobodyYet = { since: null, yearlyMinor: null, referrals: 0 };

test("only what is known is said of a customer", () => {
  expect(customerLine(nobodyYet, 0, "EUR")).toBe("first case with us");
  expect(customerLine({ since: "2019-04-02", yearlyMinor: 48_000, referrals: 1 }, 1, "EUR")).toBe(
    "customer since 2019 · 2nd case with us · €480 a year · sent us 1 other",
  );
});

test.each`
  place  | says       | why
  ${1}   | ${"1st"}   | ${"one"}
  ${11}  | ${"11th"}  | ${"eleven is no one"}
  ${22}  | ${"22nd"}  | ${"twenty-two is a two"}
  ${113} | ${"113th"} | ${"thirteen is no three"}
`("$says: $why", ({ place, says }) => {
  expect(nth(place)).toBe(says);
});

describe("names", () => {
  test.each`
    name                | disc    | called       | why
    ${"Maria Keller"}   | ${"MK"} | ${"Maria"}   | ${"first and last"}
    ${"Ana de la Cruz"} | ${"AC"} | ${"Ana"}     | ${"what stands between is left out"}
    ${"Øystein"}        | ${"Ø"}  | ${"Øystein"} | ${"one name, one letter"}
    ${" 𝔐ia  Lund "}    | ${"𝔐L"} | ${"𝔐ia"}     | ${"letters beyond the first plane stay whole"}
    ${""}               | ${""}   | ${""}        | ${"no name"}
  `("$name: $why", ({ name, disc, called }) => {
    expect(initials(name)).toBe(disc);
    expect(firstName(name)).toBe(called);
  });
});
