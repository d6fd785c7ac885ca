import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { money } from "../words/money.ts";
import { booksOf, type Moved, sumsOf } from "./books.ts";
import {
  after,
  type Debt,
  type Entry,
  expire,
  opened,
  pay,
  pledge,
  redeem,
  reverse,
  withdraw,
} from "./ledger.ts";

const fresh = opened({ id: "a1", caseId: "c1", source: "goodwill", currency: "EUR" });
const law = { ...fresh, source: "statutory" as const };
const owed: Debt = { ...fresh, pledgedMinor: 1_000, owedMinor: 1_000, entries: 1 };
const lawful: Debt = { ...law, pledgedMinor: 1_000, owedMinor: 1_000, entries: 1 };
const given: Debt = { ...owed, owedMinor: 0, givenMinor: 1_000, entries: 2 };
const coded: Debt = { ...owed, owedMinor: 0, vouchersMinor: 600, givenMinor: 400, entries: 3 };
const lapsed: Debt = { ...owed, owedMinor: 0, givenMinor: 400, entries: 4 };
const free: Debt = { ...fresh, entries: 1 };

const acts = {
  pledge: (debt: Debt) => pledge(debt, 1_000),
  pay: (debt: Debt) => pay(debt),
  issue: (debt: Debt) => pay(debt, "vouchers"),
  withdraw,
  redeem: (debt: Debt) => redeem(debt, 600),
  "redeem too much": (debt: Debt) => redeem(debt, 601),
  expire,
  bounce: (debt: Debt) => reverse(debt, "payment", 1_000),
  return: (debt: Debt) => reverse(debt, "redemption", 400),
  revive: (debt: Debt) => reverse(debt, "expiry", 600),
};

test.each`
  debt      | act                  | answer                       | why
  ${fresh}  | ${"pledge"}          | ${"goodwill → owed 1000"}    | ${"a promise is a debt"}
  ${law}    | ${"pledge"}          | ${"statutory → owed 1000"}   | ${"what the law owes comes from elsewhere"}
  ${owed}   | ${"pay"}             | ${"owed → given 1000"}       | ${"paying clears the debt"}
  ${owed}   | ${"issue"}           | ${"owed → vouchers 1000"}    | ${"a code is not used yet"}
  ${owed}   | ${"withdraw"}        | ${"owed → goodwill 1000"}    | ${"so does taking it back"}
  ${lawful} | ${"withdraw"}        | ${"owed → statutory 1000"}   | ${"to where it came from"}
  ${coded}  | ${"redeem"}          | ${"vouchers → given 600"}    | ${"an order used it"}
  ${coded}  | ${"expire"}          | ${"vouchers → goodwill 600"} | ${"nobody used it in time"}
  ${given}  | ${"bounce"}          | ${"given → owed 1000"}       | ${"it came back, and is owed again"}
  ${coded}  | ${"return"}          | ${"given → vouchers 400"}    | ${"the order came to nothing"}
  ${lapsed} | ${"revive"}          | ${"goodwill → vouchers 600"} | ${"the order was earlier than the end"}
  ${free}   | ${"pay"}             | ${"owed → given 0"}          | ${"a free service costs nothing"}
  ${owed}   | ${"pledge"}          | ${"already_pledged"}         | ${"one award, one promise"}
  ${fresh}  | ${"pay"}             | ${"nothing_pledged"}         | ${"we pay only what we promised"}
  ${fresh}  | ${"withdraw"}        | ${"nothing_pledged"}         | ${"nor can we take back what we never gave"}
  ${given}  | ${"pay"}             | ${"already_settled"}         | ${"and we pay it once"}
  ${given}  | ${"withdraw"}        | ${"already_settled"}         | ${"what is paid stays paid"}
  ${coded}  | ${"redeem too much"} | ${"too_little_left"}         | ${"a cent more than is left"}
  ${coded}  | ${"bounce"}          | ${"more_than_given"}         | ${"no more comes back than was given"}
  ${coded}  | ${"revive"}          | ${"more_than_given"}         | ${"nothing has run out"}
`("$act: $answer, because $why", ({ debt, act, answer }) => {
  const outcome = acts[act as keyof typeof acts](debt);
  if (!outcome.ok) return expect(outcome.refusal.code).toBe(answer);
  const { from, to, amount } = outcome.value;
  expect(`${from} → ${to} ${amount.minor}`).toBe(answer);
});

const added = (entries: readonly (Entry & Pick<Debt, "source">)[]): Moved[] =>
  entries.map(({ amount, ...entry }) => ({
    ...entry,
    currency: amount.currency,
    minor: amount.minor,
    everMinor: amount.minor,
    count: 1,
  }));

/** Plain purses: what lies where of one debt, moved by hand, without the ledger's rules. */
type Purse = { owed: number; vouchers: number; given: number; back: number; pledged: number };

test("whatever is tried in whatever order, each cent is somewhere, and none below zero", () => {
  const attempt = fc.record({
    debt: fc.integer({ min: 0, max: 5 }),
    act: fc.constantFrom(
      ...(["pledge", "pay", "issue", "withdraw", "redeem", "expire"] as const),
      ...(["bounce", "return", "revive"] as const),
    ),
    minor: fc.integer({ min: 0, max: 5_000 }),
  });
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 80 }), (tries) => {
      const debts = [0, 1, 2, 3, 4, 5].map((place) =>
        opened({
          id: `${place}`,
          caseId: "c1",
          source: place % 2 ? "statutory" : "goodwill",
          currency: place < 3 ? "EUR" : "JPY",
        }),
      );
      const purses: Purse[] = debts.map(() => ({
        owed: 0,
        vouchers: 0,
        given: 0,
        back: 0,
        pledged: 0,
      }));
      const entries: (Entry & Pick<Debt, "source">)[] = [];
      for (const { debt: place, act, minor } of tries) {
        const [debt, purse] = [debts[place], purses[place]];
        if (!debt || !purse) throw new Error("six of each");
        const { owed: due, vouchers, given: there, back } = purse;
        const begun = debt.entries > 0;
        const settles = begun && (due > 0 || purse.pledged === 0);
        const tried = {
          pledge: [() => pledge(debt, minor), !begun, { pledged: minor, owed: minor }],
          pay: [() => pay(debt), settles, { owed: -due, given: due }],
          issue: [() => pay(debt, "vouchers"), settles, { owed: -due, vouchers: due }],
          withdraw: [() => withdraw(debt), settles, { owed: -due, back: due }],
          redeem: [
            () => redeem(debt, minor),
            minor <= vouchers,
            { vouchers: -minor, given: minor },
          ],
          expire: [() => expire(debt), true, { vouchers: -vouchers, back: vouchers }],
          bounce: [
            () => reverse(debt, "payment", minor),
            minor <= there,
            { given: -minor, owed: minor },
          ],
          return: [
            () => reverse(debt, "redemption", minor),
            minor <= there,
            { given: -minor, vouchers: minor },
          ],
          revive: [
            () => reverse(debt, "expiry", minor),
            minor <= back,
            { back: -minor, vouchers: minor },
          ],
        } as const;
        const [does, lawfully, moves] = tried[act];
        const outcome = does();
        expect(outcome.ok, act).toBe(lawfully);
        if (!outcome.ok) continue;
        for (const [account, by] of Object.entries(moves)) purse[account as keyof Purse] += by;
        debts[place] = after(debt, outcome.value);
        entries.push({ ...outcome.value, source: debt.source });
        expect(debts[place]).toMatchObject({
          pledgedMinor: purse.pledged,
          owedMinor: purse.owed,
          vouchersMinor: purse.vouchers,
          givenMinor: purse.given,
        });
        expect(Math.min(...Object.values(purse))).toBeGreaterThanOrEqual(0);
      }
      for (const books of booksOf(added(entries))) {
        const mine = (account: keyof Purse) =>
          debts.reduce(
            (sum, debt, place) =>
              sum + (debt.currency === books.currency ? (purses[place]?.[account] ?? 0) : 0),
            0,
          );
        expect(books).toMatchObject({
          balanced: true,
          pledgedMinor: mine("pledged"),
          owedMinor: mine("owed"),
          vouchersMinor: mine("vouchers"),
          givenMinor: mine("given"),
          costMinor: mine("pledged") - mine("back"),
        });
        expect(books.withdrawnMinor + books.expiredMinor).toBe(mine("back"));
        const { goodwill, statutory } = books.sources;
        expect(goodwill.costMinor + statutory.costMinor).toBe(books.costMinor);
      }
    }),
  );
});

describe("the books", () => {
  const entry = (act: Entry["act"], from: Entry["from"], to: Entry["to"], minor = 1_000) => ({
    act,
    from,
    to,
    amount: money(minor, "EUR"),
    source: "goodwill" as const,
  });
  const pledged = entry("pledge", "goodwill", "owed");
  const paid = entry("pay", "owed", "given");
  const says = (owedMinor: number, vouchersMinor = 0) =>
    new Map([["EUR", { awards: { owedMinor, vouchersMinor } }]]);

  test.each`
    entries                                              | witnesses       | balanced | why
    ${[pledged, paid]}                                   | ${says(0)}      | ${true}  | ${"all say the same"}
    ${[pledged]}                                         | ${says(1_000)}  | ${true}  | ${"it is owed, says the award too"}
    ${[pledged, paid]}                                   | ${says(1_000)}  | ${false} | ${"the award says that it is still owed"}
    ${[pledged]}                                         | ${says(0)}      | ${false} | ${"an entry has no award"}
    ${[]}                                                | ${says(500)}    | ${false} | ${"an award has no entry"}
    ${[pledged, paid, paid]}                             | ${says(-1_000)} | ${false} | ${"it was paid twice"}
    ${[pledged, entry("withdraw", "owed", "statutory")]} | ${says(0)}      | ${false} | ${"goodwill may not come back as law"}
    ${[pledged, entry("pay", "owed", "vouchers")]}       | ${says(0, 999)} | ${false} | ${"a voucher has lost a cent"}
  `("balanced is $balanced, because $why", ({ entries, witnesses, balanced }) => {
    expect(booksOf(added(entries), witnesses)).toMatchObject([{ currency: "EUR", balanced }]);
  });

  test("a span says what moved in it, and what lies there at its end", () => {
    const moved = added([pledged, paid]).map((each) =>
      each.act === "pledge" ? { ...each, minor: 0, count: 0 } : each,
    );
    expect(sumsOf(moved)).toMatchObject({ pledgedMinor: 0, givenMinor: 1_000, owedMinor: 0 });
  });
});
