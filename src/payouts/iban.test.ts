import { expect, test } from "vitest";
import { bicIn, ibanIn } from "./iban.ts";

test.each`
  typed                                | iban                                 | why
  ${"DE89 3704 0044 0532 0130 00"}     | ${"DE89370400440532013000"}          | ${"the example of the standard"}
  ${"gb29 nwbk 6016 1331 9268 19"}     | ${"GB29NWBK60161331926819"}          | ${"small letters are the same"}
  ${"NO93-8601-1117-947"}              | ${"NO9386011117947"}                 | ${"the shortest there is"}
  ${"MT84MALT011000012345MTLCAST001S"} | ${"MT84MALT011000012345MTLCAST001S"} | ${"letters to the end"}
  ${"DE89 3704 0044 0532 0130 01"}     | ${null}                              | ${"one digit is wrong"}
  ${"DE98 3704 0044 0532 0130 00"}     | ${null}                              | ${"the check digits are turned"}
  ${"DE89 3704 0044 0523 0130 00"}     | ${null}                              | ${"two neighbours are turned"}
  ${"DE89 3704 0044 0532 0130"}        | ${null}                              | ${"too short for Germany"}
  ${"0532013000"}                      | ${null}                              | ${"an account's number alone"}
  ${""}                                | ${null}                              | ${"nothing"}
`("$typed: $why", ({ typed, iban }) => {
  expect(ibanIn(typed)).toBe(iban);
});

test.each`
  typed            | bic              | why
  ${"COBADEFFXXX"} | ${"COBADEFFXXX"} | ${"with its branch"}
  ${"deutdeff"}    | ${"DEUTDEFF"}    | ${"without one"}
  ${"DEUTDEFF5"}   | ${null}          | ${"neither eight nor eleven"}
`("$typed: $why", ({ typed, bic }) => {
  expect(bicIn(typed)).toBe(bic);
});
