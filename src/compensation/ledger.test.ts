import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moment } from "../words/moment.ts";
import { money } from "../words/money.ts";
import {
  type AwardState,
  awardsOf,
  balance,
  booksOf,
  type Entry,
  pay,
  pledge,
  withdraw,
} from "./ledger.ts";
import { type Offer, propose } from "./offer.ts";

const ten = money(1_000, "EUR");
const pledged: Entry[] = [{ act: "pledge", from: "goodwill", to: "owed", amount: ten }];
const paid: Entry[] = [...pledged, { act: "pay", from: "owed", to: "given", amount: ten }];
const withdrawn: Entry[] = [
  ...pledged,
  { act: "withdraw", from: "owed", to: "goodwill", amount: ten },
];

test.each`
  entries      | act           | answer               | why
  ${[]}        | ${"pledge"}   | ${"goodwill → owed"} | ${"a promise is a debt"}
  ${pledged}   | ${"pay"}      | ${"owed → given"}    | ${"paying clears the debt"}
  ${pledged}   | ${"withdraw"} | ${"owed → goodwill"} | ${"so does taking it back"}
  ${pledged}   | ${"pledge"}   | ${"already_pledged"} | ${"one award, one promise"}
  ${[]}        | ${"pay"}      | ${"nothing_pledged"} | ${"we pay only what we promised"}
  ${[]}        | ${"withdraw"} | ${"nothing_pledged"} | ${"nor can we take back what we never gave"}
  ${paid}      | ${"pay"}      | ${"already_settled"} | ${"and we pay it once"}
  ${paid}      | ${"withdraw"} | ${"already_settled"} | ${"what is paid stays paid"}
  ${withdrawn} | ${"pay"}      | ${"already_settled"} | ${"what is taken back is not paid"}
`("$act: $answer, because $why", ({ entries, act, answer }) => {
  const acts = {
    pledge: () => pledge(entries, ten),
    pay: () => pay(entries),
    withdraw: () => withdraw(entries),
  };
  const outcome = acts[act as keyof typeof acts]();
  expect(outcome.ok ? `${outcome.value.from} → ${outcome.value.to}` : outcome.refusal.code).toBe(
    answer,
  );
});

test("whatever is tried in whatever order, the books hold", () => {
  const attempt = fc.record({
    award: fc.integer({ min: 0, max: 3 }),
    act: fc.constantFrom("pledge" as const, "pay" as const, "withdraw" as const),
    amount: fc.integer({ min: 0, max: 100_000 }),
  });
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 60 }), (acts) => {
      const ofAward: Entry[][] = [[], [], [], []];
      const states: Array<AwardState | "none"> = ["none", "none", "none", "none"];
      for (const { award, act, amount } of acts) {
        const entries = ofAward[award] ?? [];
        const outcome = { pledge: () => pledge(entries, money(amount, "EUR")), pay, withdraw }[act](
          entries,
        );
        const before = states[award];
        const lawful = act === "pledge" ? before === "none" : before === "pledged";
        expect(outcome.ok).toBe(lawful);
        if (!outcome.ok) continue;
        entries.push(outcome.value);
        states[award] = act === "pledge" ? "pledged" : act === "pay" ? "paid" : "withdrawn";
        const lies = balance(ofAward.flat());
        expect(lies.goodwill + lies.owed + lies.given).toBe(0);
        expect(lies.owed).toBeGreaterThanOrEqual(0);
      }
      const totals = { pledged: 0, paid: 0, withdrawn: 0 };
      ofAward.forEach(([first], award) => {
        const state = states[award];
        if (first && state && state !== "none") totals[state] += first.amount.minor;
      });
      const books = booksOf(ofAward.flat(), totals, "EUR");
      expect(books.balanced).toBe(true);
      expect(books.pledgedMinor).toBe(books.owedMinor + books.givenMinor + books.withdrawnMinor);
    }),
  );
});

describe("the books don't balance when", () => {
  const none = { pledged: 0, paid: 0, withdrawn: 0 };
  test.each`
    entries               | awards                         | why
    ${paid}               | ${{ ...none, pledged: 1_000 }} | ${"the award says that it is still owed"}
    ${pledged}            | ${none}                        | ${"an entry has no award"}
    ${[]}                 | ${{ ...none, paid: 1_000 }}    | ${"an award has no entry"}
    ${[...paid, paid[1]]} | ${{ ...none, paid: 1_000 }}    | ${"it was paid twice"}
    ${[paid[1]]}          | ${{ ...none, paid: 1_000 }}    | ${"it was paid without a promise"}
  `("$why", ({ entries, awards }) => {
    expect(booksOf(entries, awards, "EUR").balanced).toBe(false);
  });

  test("but they do when award and entries agree", () => {
    expect(booksOf(withdrawn, { ...none, withdrawn: 1_000 }, "EUR")).toEqual({
      currency: "EUR",
      pledgedMinor: 1_000,
      owedMinor: 0,
      givenMinor: 0,
      withdrawnMinor: 1_000,
      balanced: true,
    });
  });
});

describe("awards of an offer", () => {
  const at = moment("2026-11-23T09:00:00Z");
  const by = { kind: "customer", id: "maria", name: "Maria" };
  const thing = (costMinor: number) => ({ costMinor, worthMinor: costMinor });
  const offer: Offer = propose(
    {
      id: "o1",
      caseId: "c1",
      clauseId: "x",
      why: "y",
      currency: "EUR",
      allowedMinor: 9_000,
      by,
      at,
      options: [
        {
          id: "new",
          label: "A new one",
          remedies: [
            { kind: "replacement", what: "A new one", ...thing(4800) },
            { kind: "voucher", what: "20% off", percent: 20, ...thing(1600) },
          ],
        },
        { id: "none", label: "None", remedies: [{ kind: "none", what: "No", ...thing(0) }] },
      ],
    },
    [],
  );
  const answer = { at, by, verdict: "accepted" as const, fit: null, words: null };

  test("one a remedy, in its place, at its cost", () => {
    expect(awardsOf({ ...offer, answer: { ...answer, optionId: "new" } })).toMatchObject([
      { place: 0, kind: "replacement", percent: null, amountMinor: 4_800, state: "pledged" },
      { place: 1, kind: "voucher", percent: 20, amountMinor: 1_600, state: "pledged" },
    ]);
  });

  test.each`
    given                                                  | why
    ${{ ...answer, optionId: "none" }}                     | ${"none is none"}
    ${{ ...answer, verdict: "declined", optionId: "new" }} | ${"they said no"}
    ${null}                                                | ${"nobody has answered"}
  `("no award, because $why", ({ given }) => {
    expect(awardsOf({ ...offer, answer: given })).toEqual([]);
  });
});
