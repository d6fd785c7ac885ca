import { describe, expect, test } from "vitest";
import type { Actor, Role } from "../words/actor.ts";
import { THE_DESK } from "../words/actor.ts";
import { money } from "../words/money.ts";
import { type Limits, limitOf, mayApprove, mayGive } from "./limit.ts";
import { within } from "./inside.ts";
import type { Facts } from "./facts.ts";
import type { Policy } from "./policy.ts";
import type { Option, Portion, Remedy, Size } from "./remedy.ts";

const each = (portion: Portion): Size => ({
  minor: portion,
  moderate: portion,
  severe: portion,
  critical: portion,
});
const policy: Policy = {
  currency: "EUR",
  free: [],
  clauses: [
    {
      id: "damaged-order",
      name: "Damaged on arrival",
      failures: ["damaged"],
      severities: ["moderate"],
      stances: ["at_fault"],
      loss: "product",
      why: "They asked for a whole one.",
      source: "our choice",
      usualPriceMinor: 6_000,
      most: each({ percent: 120 }),
      choices: [
        {
          id: "new",
          label: "A new one, and {percent} off",
          remedies: [
            {
              kind: "replacement",
              what: "A new one",
              cost: each({ percent: 60 }),
              worth: each({ percent: 100 }),
            },
            { kind: "voucher", what: "{percent} off the next order", percent: 20 },
          ],
        },
        { id: "none", label: "None", remedies: [{ kind: "none", what: "Why nothing is given" }] },
      ],
    },
  ],
};
const facts: Facts = {
  failure: "damaged",
  severity: "moderate",
  stance: "at_fault",
  priceMinor: 10_000,
  earlierFailures: 0,
  givenMinor: 0,
};
const thing = { costMinor: 0, worthMinor: 0 };
const anew: Remedy = { kind: "replacement", what: "A new one", ...thing };
const off = (percent: number): Remedy => ({ kind: "voucher", what: "Off", percent, ...thing });
const credit = (amountMinor: number): Remedy => ({
  kind: "credit",
  what: "Credit",
  amountMinor,
  ...thing,
});
const none = (what: string): Remedy => ({ kind: "none", what, ...thing });
const option = (...remedies: Remedy[]): Option => ({ id: "o", label: "Ours", remedies });
const chosen = (...options: Option[]) => ({ clauseId: "damaged-order", options });

describe("inside the clause", () => {
  const [a, b] = [option(anew), option(off(20))];
  test.each`
    choice                                                 | answer                  | why
    ${chosen(option(anew, off(20)))}                       | ${"inside"}             | ${"what the handbook itself suggests"}
    ${chosen(option(anew, off(5)))}                        | ${"inside"}             | ${"less is free to choose"}
    ${chosen(option(anew, off(21)))}                       | ${"outside_the_clause"} | ${"it brings the customer 121%"}
    ${chosen(option(credit(12_000)))}                      | ${"inside"}             | ${"store credit stands in for what doesn't match"}
    ${chosen(option(credit(12_001)))}                      | ${"outside_the_clause"} | ${"a cent above what is allowed"}
    ${chosen(option({ ...anew, kind: "redo" }))}           | ${"outside_the_clause"} | ${"a kind that the clause doesn't know"}
    ${{ ...chosen(option(credit(12_001))), because: "x" }} | ${"inside"}             | ${"words open what lies above, for another to approve"}
    ${{ ...chosen(option(credit(15_000))), because: "x" }} | ${"inside"}             | ${"up to 150% of the price"}
    ${{ ...chosen(option(credit(15_001))), because: "x" }} | ${"outside_the_clause"} | ${"and not a cent beyond, whatever the words"}
    ${chosen(option(credit(6_000)))}                       | ${"inside"}             | ${"half of the least that the handbook offers"}
    ${chosen(option(credit(5_999)))}                       | ${"below_the_range"}    | ${"a cent less wants words too"}
    ${chosen(option(credit(0)))}                           | ${"say_how_much"}       | ${"money of nothing"}
    ${chosen(option({ ...credit(1), ...off(1) }))}         | ${"say_how_much"}       | ${"a percent or an amount, not both"}
    ${chosen(option(none("She asked for none")))}          | ${"inside"}             | ${"none, with a reason"}
    ${chosen(option(none("Why nothing is given")))}        | ${"reason_missing"}     | ${"none is a choice with a reason"}
    ${chosen(option(none("x"), off(5)))}                   | ${"none_stands_alone"}  | ${"none beside something is a riddle"}
    ${chosen(a, b)}                                        | ${"options_alike"}      | ${"an answer must name one of them"}
    ${{ ...chosen(a), clauseId: "late" }}                  | ${"no_such_clause"}     | ${"the handbook has no such clause"}
  `("$answer, because $why", ({ choice, answer }) => {
    const outcome = within(policy, facts, choice);
    expect(outcome.ok ? "inside" : outcome.refusal.code).toBe(answer);
  });

  test("a refusal says how much is allowed", () => {
    expect(within(policy, facts, chosen(option(anew, off(50))))).toMatchObject({
      refusal: {
        because:
          "Fair is from €60.00 to €120.00. “Ours” comes to €150.00. Stay inside, or say why it " +
          "should be otherwise; then another colleague approves it.",
      },
    });
  });

  test("costs are reckoned by the handbook, whatever the proposer wrote", () => {
    expect(within(policy, facts, chosen(option(anew, off(20))))).toMatchObject({
      value: {
        allowedMinor: 12_000,
        options: [
          {
            remedies: [
              { costMinor: 6_000, worthMinor: 10_000 },
              { percent: 20, costMinor: 2_000, worthMinor: 2_000 },
            ],
          },
        ],
      },
    });
  });

  test("the handbook's words follow the chosen size; a colleague's own words stay", () => {
    const suggested: Option = {
      ...option(anew, { ...off(10), what: "20% off the next order" }),
      label: "A new one, and 20% off",
    };
    expect(within(policy, facts, chosen(suggested))).toMatchObject({
      value: {
        options: [
          { label: "A new one, and 10% off", remedies: [{}, { what: "10% off the next order" }] },
        ],
      },
    });
    const why = { ...chosen(option(off(10))), because: "She asked for no more." };
    expect(within(policy, facts, why)).toMatchObject({
      value: {
        outside: "She asked for no more.",
        options: [{ label: "Ours", remedies: [{ what: "Off" }] }],
      },
    });
  });

  test("a clause that fits no longer is no way around", () => {
    expect(within(policy, { ...facts, stance: "partly" }, chosen(option(anew)))).toMatchObject({
      refusal: { code: "no_such_clause" },
    });
  });
});

const limits: Limits = { currency: "EUR", agent: 5_000, lead: 20_000, administrator: null };
const colleague = (role: Role, id: string = role): Actor => ({
  kind: "colleague",
  id,
  name: id,
  role,
});
const maria: Actor = { kind: "customer", id: "maria", name: "Maria" };
const till: Actor = { kind: "key", id: "till", name: "The till", role: "agent" };

describe("what one may give alone", () => {
  test.each`
    by                            | cost         | answer          | why
    ${colleague("agent")}         | ${5_000}     | ${"given"}      | ${"the limit itself is inside"}
    ${colleague("agent")}         | ${5_001}     | ${"over_limit"} | ${"a cent above"}
    ${colleague("lead")}          | ${20_000}    | ${"given"}      | ${"a lead gives more"}
    ${colleague("administrator")} | ${9_999_999} | ${"given"}      | ${"no limit"}
    ${till}                       | ${5_001}     | ${"over_limit"} | ${"a key has the limit of its role"}
    ${maria}                      | ${1}         | ${"over_limit"} | ${"a customer gives nothing"}
    ${THE_DESK}                   | ${1}         | ${"over_limit"} | ${"the desk gives nothing by itself"}
    ${THE_DESK}                   | ${0}         | ${"given"}      | ${"what costs nothing needs no limit"}
  `("$cost: $answer, because $why", ({ by, cost, answer }) => {
    const outcome = mayGive(by, money(cost, "EUR"), limits);
    expect(outcome.ok ? "given" : outcome.refusal.code).toBe(answer);
  });

  test.each`
    cost      | whom                              | why
    ${10_000} | ${"A lead can approve it."}       | ${"the nearest who may"}
    ${20_001} | ${"An administrator can approve"} | ${"beyond the lead"}
  `("above the limit it says whom to ask: $whom", ({ cost, whom }) => {
    const outcome = mayGive(colleague("agent"), money(cost, "EUR"), limits);
    expect(outcome.ok ? "" : outcome.refusal.because).toContain(whom);
  });

  test("no limit is null, nothing is zero", () => {
    expect(limitOf(colleague("administrator"), limits)).toBeNull();
    expect(limitOf(maria, limits)).toBe(0);
  });
});

test.each`
  by                            | hands               | cost      | answer          | why
  ${colleague("lead", "jonas")} | ${["jonas", "k1"]}  | ${10_000} | ${"given"}      | ${"another person, inside their own limit"}
  ${colleague("lead", "ana")}   | ${["ana"]}          | ${10_000} | ${"own_offer"}  | ${"never one's own"}
  ${colleague("lead", "jonas")} | ${["jonas", "ana"]} | ${10_000} | ${"own_offer"}  | ${"nor what a key of theirs proposed"}
  ${colleague("lead", "jonas")} | ${["jonas"]}        | ${20_001} | ${"over_limit"} | ${"the approver's limit counts"}
`("approval: $answer, because $why", ({ by, hands, cost, answer }) => {
  const whose = { proposedBy: { id: "ana" }, hands: new Set<string>(hands) };
  const outcome = mayApprove(by, whose, money(cost, "EUR"), limits);
  expect(outcome.ok ? "given" : outcome.refusal.code).toBe(answer);
});
