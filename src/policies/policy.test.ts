import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Case } from "../cases/index.ts";
import { money } from "../words/money.ts";
import { allowance, type Clause, MOST_OF_PRICE, type Policy, suggest } from "./policy.ts";
import { type Facts, factsOf } from "./facts.ts";
import { costOf, type Portion, type Size, worthOf } from "./remedy.ts";

const each = (portion: Portion): Size => ({
  minor: portion,
  moderate: portion,
  severe: portion,
  critical: portion,
});

const damaged: Clause = {
  id: "damaged-order",
  name: "Damaged on arrival",
  failures: ["damaged"],
  severities: ["minor", "moderate", "severe"],
  stances: ["at_fault", "partly"],
  loss: "product",
  why: "They asked for a whole one.",
  source: "our choice",
  usualPriceMinor: 6_000,
  most: each({ percent: 130 }),
  choices: [
    {
      id: "credit",
      label: "{amount} of credit",
      remedies: [{ kind: "credit", what: "{amount} of credit", amount: each({ percent: 100 }) }],
    },
    {
      id: "new",
      label: "A new one, and 20% off the next order",
      remedies: [
        {
          kind: "replacement",
          what: "A new one",
          cost: each({ percent: 60 }),
          worth: each({ percent: 100 }),
        },
        { kind: "voucher", what: "20% off the next order", percent: 20 },
      ],
    },
    {
      id: "money",
      label: "{amount} back",
      remedies: [{ kind: "refund", what: "{amount} back", amount: each({ percent: 100 }) }],
    },
  ],
};
const gesture: Clause = {
  ...damaged,
  id: "gesture",
  failures: "any",
  severities: ["minor", "moderate", "severe", "critical"],
  stances: ["at_fault", "partly", "not_at_fault", "not_yet_known"],
  most: each({ percent: 0 }),
  atLeast: { ...each({ minor: 0 }), severe: { minor: 1_500 } },
  choices: [
    {
      id: "flowers",
      label: "Flowers",
      remedies: [{ kind: "gesture", what: "Flowers", cost: each({ minor: 1_500 }) }],
    },
    { id: "none", label: "None", remedies: [{ kind: "none", what: "Why nothing is given" }] },
  ],
};
const policy: Policy = { currency: "EUR", free: [], clauses: [damaged, gesture] };
const facts: Facts = {
  failure: "damaged",
  severity: "moderate",
  stance: "at_fault",
  priceMinor: 8_000,
  earlierFailures: 0,
  givenMinor: 0,
};

describe("which clauses fit", () => {
  test.each`
    failure                  | severity      | stance            | clauses                         | why
    ${"damaged"}             | ${"moderate"} | ${"at_fault"}     | ${["damaged-order", "gesture"]} | ${"in the handbook's order"}
    ${"Box arrived DAMAGED"} | ${"moderate"} | ${"at_fault"}     | ${["damaged-order", "gesture"]} | ${"a failure is named in their own words"}
    ${"undamaged"}           | ${"moderate"} | ${"at_fault"}     | ${["gesture"]}                  | ${"a word is a whole word"}
    ${"damaged"}             | ${"critical"} | ${"at_fault"}     | ${["gesture"]}                  | ${"not for this severity"}
    ${"damaged"}             | ${"moderate"} | ${"not_at_fault"} | ${["gesture"]}                  | ${"no amends where no fault is"}
    ${"late"}                | ${"moderate"} | ${"at_fault"}     | ${["gesture"]}                  | ${"a clause for any failure"}
  `("$failure, $severity, $stance: $clauses, because $why", ({ clauses, why: _, ...found }) => {
    expect(suggest(policy, { ...facts, ...found }).map(({ clauseId }) => clauseId)).toEqual(
      clauses,
    );
  });
});

describe("the kind comes before the amount", () => {
  test.each`
    kindOfLoss     | first       | why
    ${undefined}   | ${"new"}    | ${"the clause knows what is usually lost: a product"}
    ${"money"}     | ${"money"}  | ${"money lost is made good with money"}
    ${"attention"} | ${"credit"} | ${"nothing matches, and then store credit is best"}
  `("$first, because $why", ({ kindOfLoss, first }) => {
    const [suggestion] = suggest(policy, { ...facts, kindOfLoss });
    expect(suggestion?.options[0]?.id).toBe(first);
  });
});

test("the worked case: a replacement and 20% off the next order, sized to the price", () => {
  const [suggestion] = suggest(policy, facts);
  expect(suggestion).toMatchObject({
    clauseId: "damaged-order",
    allowedMinor: 10_400,
    why: "They asked for a whole one. Up to €104.00: 130% of the price of €80.00.",
  });
  expect(suggestion?.options[0]).toEqual({
    id: "new",
    label: "A new one, and 20% off the next order",
    remedies: [
      { kind: "replacement", what: "A new one", costMinor: 4_800, worthMinor: 8_000 },
      {
        kind: "voucher",
        what: "20% off the next order",
        percent: 20,
        costMinor: 1_600,
        worthMinor: 1_600,
      },
    ],
  });
});

test("an amount is said where the handbook leaves a place for it", () => {
  const [suggestion] = suggest(policy, { ...facts, kindOfLoss: "money" });
  expect(suggestion?.options[0]).toMatchObject({
    label: "€80.00 back",
    remedies: [{ what: "€80.00 back", amountMinor: 8_000, costMinor: 8_000 }],
  });
});

test("a clause for the unnamed stays silent where another names the failure", () => {
  const unnamed: Clause = { ...damaged, id: "unnamed", failures: "unnamed" };
  const clausesFor = (failure: string) =>
    suggest({ ...policy, clauses: [damaged, unnamed] }, { ...facts, failure }).map(
      ({ clauseId }) => clauseId,
    );
  expect(clausesFor("damaged")).toEqual(["damaged-order"]);
  expect(clausesFor("a strange smell")).toEqual(["unnamed"]);
});

test("a missing price is no matter where the price is none", () => {
  const [suggestion] = suggest(policy, { ...facts, failure: "late", priceMinor: null });
  expect(suggestion?.why).not.toContain("usual");
});

test("without a price it reckons with the usual one, and says so", () => {
  const [suggestion] = suggest(policy, { ...facts, priceMinor: null });
  expect(suggestion?.allowedMinor).toBe(7_800);
  expect(suggestion?.why).toContain("reckoned with the usual €60.00");
});

test("a second failure is met with attention first, and the allowance stays what it was", () => {
  const [suggestion] = suggest(policy, { ...facts, earlierFailures: 1 });
  expect(suggestion?.why).toContain("own it and talk first");
  expect(suggestion?.allowedMinor).toBe(10_400);
});

test("what was given already counts against what is allowed", () => {
  const [suggestion] = suggest(policy, { ...facts, givenMinor: 4_000 });
  expect(suggestion?.allowedMinor).toBe(6_400);
  expect(suggestion?.why).toContain("€40.00 of it is given already.");
  expect(suggestion?.options).toEqual([]);
});

describe("the facts of a case", () => {
  const file = { id: "c1", failure: "late", severity: "minor", stance: "at_fault" } as Case;
  const other = (id: string, stance: Case["stance"]) => ({ ...file, id, stance }) as Case;
  const given = [
    { state: "paid" as const, amountMinor: 500 },
    { state: "pledged" as const, amountMinor: 200 },
    { state: "withdrawn" as const, amountMinor: 900 },
  ];

  test("count earlier failures of ours only, and gifts that stand", () => {
    const others = [file, other("c2", "partly"), other("c3", "not_at_fault")];
    expect(factsOf(file, others, given, "service")).toMatchObject({
      earlierFailures: 1,
      givenMinor: 700,
      kindOfLoss: "service",
    });
  });

  test("are not there before triage", () => {
    expect(factsOf({ ...file, severity: null }, [], [], undefined)).toBeNull();
  });
});

test("an option that goes beyond its clause is not suggested", () => {
  const minor = suggest(policy, { ...facts, failure: "late" });
  expect(minor[0]?.options.map(({ id }) => id)).toEqual(["none"]);
  const severe = suggest(policy, { ...facts, failure: "late", severity: "severe" });
  expect(severe[0]?.options.map(({ id }) => id)).toEqual(["flowers", "none"]);
});

describe("what a clause allows", () => {
  test.each`
    most                | atLeast            | price     | allowed   | says                              | why
    ${{ percent: 20 }}  | ${undefined}       | ${10_000} | ${2_000}  | ${"20% of the price of €100.00"}  | ${"a share of the price"}
    ${{ percent: 20 }}  | ${{ minor: 1000 }} | ${2_000}  | ${1_000}  | ${"whatever the price"}           | ${"never less than the floor"}
    ${{ percent: 20 }}  | ${{ minor: 1000 }} | ${400}    | ${600}    | ${"never above 150% of the"}      | ${"the ceiling is above the floor"}
    ${{ percent: 150 }} | ${undefined}       | ${10_000} | ${15_000} | ${"150% of the price of €100.00"} | ${"the ceiling itself is allowed"}
    ${{ minor: 2_500 }} | ${undefined}       | ${10_000} | ${2_500}  | ${"whatever the price"}           | ${"an amount knows no price"}
    ${{ percent: 0 }}   | ${undefined}       | ${10_000} | ${0}      | ${"nothing that costs money"}     | ${"some clauses are for words"}
  `("$allowed of $price, because $why", ({ most, atLeast, price, allowed, says }) => {
    const clause = { ...damaged, most: each(most), ...(atLeast && { atLeast: each(atLeast) }) };
    const found = allowance(clause, "moderate", money(price, "EUR"));
    expect(found.amount.minor).toBe(allowed);
    expect(found.says).toContain(says);
  });
});

const portion = fc.oneof(
  fc.record({ percent: fc.integer({ min: 0, max: 400 }) }),
  fc.record({ minor: fc.integer({ min: 0, max: 50_000 }) }),
);

test("nothing suggested ever goes beyond its clause or beyond 150% of the price", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      portion,
      portion,
      portion,
      (priceMinor, most, cost, worth) => {
        const clause: Clause = {
          ...damaged,
          most: each(most),
          choices: [
            ...damaged.choices,
            {
              id: "thing",
              label: "A thing",
              remedies: [{ kind: "repair", what: "A thing", cost: each(cost), worth: each(worth) }],
            },
          ],
        };
        const [found] = suggest({ ...policy, clauses: [clause] }, { ...facts, priceMinor });
        const allowed = found?.allowedMinor ?? Number.NaN;
        expect(allowed).toBeLessThanOrEqual((priceMinor * MOST_OF_PRICE) / 100 + 0.5);
        for (const option of found?.options ?? []) {
          expect(costOf(option)).toBeLessThanOrEqual(allowed);
          expect(worthOf(option)).toBeLessThanOrEqual(allowed);
        }
      },
    ),
  );
});
