import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysLater, moment } from "../words/moment.ts";
import type { Award } from "./ledger.ts";
import { ALPHABET, normal, redeem, spell, voucherFor } from "./voucher.ts";

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

const issuedAt = moment("2026-11-23T09:00:00Z");
const award: Award = {
  id: "a1",
  caseId: "c1",
  offerId: "o1",
  place: 0,
  kind: "voucher",
  what: "20% off",
  percent: 20,
  amountMinor: 1_600,
  currency: "EUR",
  state: "pledged",
  awardedAt: issuedAt,
  settledAt: null,
  proof: null,
  entitlementId: null,
};
const voucher = voucherFor(award, { id: "v1", codeHash: "h", at: issuedAt });
const used = { ...voucher, redeemedAt: daysLater(issuedAt, 3), redeemedFor: "4711" };

test.each`
  given      | order     | days   | answer                | why
  ${voucher} | ${"4711"} | ${3}   | ${"redeemed"}         | ${"it is fresh"}
  ${voucher} | ${"4711"} | ${364} | ${"redeemed"}         | ${"its last day"}
  ${voucher} | ${"4711"} | ${365} | ${"expired"}          | ${"twelve months are over"}
  ${used}    | ${"4711"} | ${4}   | ${"redeemed"}         | ${"the same order hears the same answer"}
  ${used}    | ${"4711"} | ${400} | ${"redeemed"}         | ${"also long after"}
  ${used}    | ${"4712"} | ${4}   | ${"already_redeemed"} | ${"once"}
`("after $days days for $order: $answer, because $why", ({ given, order, days, answer }) => {
  const outcome = redeem(given, order, daysLater(issuedAt, days));
  expect(outcome.ok ? "redeemed" : outcome.refusal.code).toBe(answer);
});

test("asking again doesn't move the moment", () => {
  expect(redeem(used, "4711", daysLater(issuedAt, 9))).toEqual({ ok: true, value: used });
});

test("a voucher is worth a percent or an amount, never both", () => {
  expect(voucher).toMatchObject({ percent: 20, amountMinor: null, awardId: "a1" });
  const ofMoney = voucherFor(
    { ...award, percent: null },
    { id: "v2", codeHash: "h", at: issuedAt },
  );
  expect(ofMoney).toMatchObject({ percent: null, amountMinor: 1_600 });
});
