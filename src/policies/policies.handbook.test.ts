import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { readHandbook } from "../playbooks/playbooks.handbook.ts";
import { checkPolicies, readPolicies } from "./policies.handbook.ts";
import { within } from "./inside.ts";
import type { Facts } from "./facts.ts";
import { suggest } from "./policy.ts";

const handbook = join(import.meta.dirname, "../../handbook");
const rules = readPolicies(handbook);
const policy = rules.policyIn("EUR");
const facts = (change: Partial<Facts>): Facts => ({
  failure: "damaged_order",
  severity: "moderate",
  stance: "at_fault",
  priceMinor: 8_000,
  earlierFailures: 0,
  givenMinor: 0,
  ...change,
});

describe("the handbook that ships", () => {
  test("has nothing wrong with it", () => {
    expect(checkPolicies(handbook)).toEqual([]);
  });

  test.each`
    failure              | severity      | stance            | clause                     | first                   | why
    ${"damaged_order"}   | ${"moderate"} | ${"at_fault"}     | ${"damaged-order"}         | ${"replacement"}        | ${"C6: a replacement and 20% off"}
    ${"wrong_item"}      | ${"moderate"} | ${"at_fault"}     | ${"wrong-or-missing-item"} | ${"right-one"}          | ${"what was ordered comes at once"}
    ${"late_delivery"}   | ${"minor"}    | ${"at_fault"}     | ${"late-delivery"}         | ${"credit"}             | ${"credit unasked does most for a wait"}
    ${"charged_twice"}   | ${"moderate"} | ${"at_fault"}     | ${"billing-error"}         | ${"back-and-credit"}    | ${"money for money, and a small gesture"}
    ${"rude_treatment"}  | ${"severe"}   | ${"at_fault"}     | ${"rude-service"}          | ${"call"}               | ${"attention for attention"}
    ${"overbooked"}      | ${"critical"} | ${"at_fault"}     | ${"overbooked"}            | ${"lodging-and-dinner"} | ${"E2: a bed tonight, and dinner or spa"}
    ${"room_dirty"}      | ${"severe"}   | ${"partly"}       | ${"room-not-right"}        | ${"another-room"}       | ${"another room first"}
    ${"a swarm of bees"} | ${"minor"}    | ${"at_fault"}     | ${"other-failure"}         | ${"credit"}             | ${"no clause names it"}
    ${"noise"}           | ${"moderate"} | ${"not_at_fault"} | ${"goodwill"}              | ${"kind-word"}          | ${"D2: sorry, and the decision stands"}
  `("$failure, $stance: $clause, because $why", ({ failure, severity, stance, clause, first }) => {
    const [suggestion, ...others] = suggest(policy, facts({ failure, severity, stance }));
    expect(suggestion?.clauseId).toBe(clause);
    expect(suggestion?.options[0]?.id).toBe(first);
    expect(others.at(-1)?.clauseId).toBe("no-compensation");
  });

  test("the worked case: a replacement and 20% off the next order", () => {
    const [suggestion] = suggest(policy, facts({}));
    expect(suggestion?.options[0]).toMatchObject({
      label: "A new one, and 20% off the next order",
      remedies: [
        { kind: "replacement", costMinor: 5_200, worthMinor: 8_000 },
        { kind: "voucher", percent: 20, costMinor: 1_600 },
      ],
    });
  });

  test("every failure of every industry has an answer of its own, at fault", () => {
    const failures = readHandbook(handbook).industries.flatMap((industry) => industry.failures);
    const unnamed = failures.filter(({ id, severity }) => {
      const [first] = suggest(policy, facts({ failure: id, severity, priceMinor: null }));
      return !first || first.clauseId === "other-failure" || first.options.length === 0;
    });
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  test("every suggestion it makes is inside its own clause, save the reason of none", () => {
    for (const { id, failures, severities, stances } of policy.clauses) {
      const failure = typeof failures === "string" ? "bees" : (failures[0] ?? "");
      for (const severity of severities) {
        for (const stance of stances) {
          const found = facts({ failure, severity, stance });
          const options = suggest(policy, found).find(({ clauseId }) => clauseId === id)?.options;
          const outcome = within(policy, found, { clauseId: id, options: options ?? [] });
          expect(outcome.ok ? outcome.value.options : outcome.refusal.code).toEqual(
            id === "no-compensation" ? "reason_missing" : options,
          );
        }
      }
    }
  });

  test("what costs nothing comes first", () => {
    expect(policy.free[0]).toBe("An apology that owns it");
  });

  test.each`
    currency | role               | limit     | why
    ${"EUR"} | ${"agent"}         | ${10_000} | ${"in minor units"}
    ${"EUR"} | ${"administrator"} | ${null}   | ${"no limit"}
    ${"XOF"} | ${"lead"}          | ${0}      | ${"a currency that is not listed"}
    ${"XOF"} | ${"administrator"} | ${null}   | ${"is for administrators"}
  `("$role, $currency: $limit, because $why", ({ currency, role, limit }) => {
    expect(rules.limitsIn(currency)[role as "agent"]).toBe(limit);
  });

  test("amounts are whole coins of the house's own currency", () => {
    const late = (currency: string) =>
      suggest(rules.policyIn(currency), facts({ failure: "late_delivery", priceMinor: 1_000 }))[0];
    expect(late("EUR")?.allowedMinor).toBe(600);
    expect(late("JPY")?.allowedMinor).toBe(200);
  });
});

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The handbook with one text changed in one of its sheets. */
function changed(name: string, from: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), "handbook-"));
  folders.push(folder);
  cpSync(join(handbook, "compensation"), join(folder, "compensation"), { recursive: true });
  const path = join(folder, "compensation", name);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return folder;
}

test.each`
  name                    | from                   | to                            | says                                      | why
  ${"clauses-retail.yml"} | ${"most: 125%"}        | ${"most: 160%"}               | ${"never allows more than 150%"}          | ${"the ceiling is research"}
  ${"clauses-retail.yml"} | ${"most: 125%"}        | ${"most: 90%"}                | ${"comes to more than its clause allows"} | ${"an option that never fits"}
  ${"clauses-retail.yml"} | ${"most: 125%"}        | ${"most: a lot"}              | ${"Write a share of the price like 20%"}  | ${"no size at all"}
  ${"clauses-retail.yml"} | ${"percent: 20 }"}     | ${"percent: 20, amount: 5 }"} | ${"a percent or an amount"}               | ${"a voucher of two sizes"}
  ${"clauses-retail.yml"} | ${"amount: 100% }"}    | ${"cost: 100% }"}             | ${"Money given has an amount"}            | ${"a refund has no cost of its own"}
  ${"clauses-retail.yml"} | ${"cost: 65%, "}       | ${""}                         | ${"what this costs us"}                   | ${"a thing has a cost"}
  ${"clauses-retail.yml"} | ${"kind: replacement"} | ${"kind: replacment"}         | ${"Did you mean “replacement”?"}          | ${"a slip of the finger"}
  ${"clauses-retail.yml"} | ${"    source:"}       | ${"    sauce:"}               | ${"There is no “sauce” here"}             | ${"a field that doesn't exist"}
  ${"clauses-any.yml"}    | ${"id: billing-error"} | ${"id: overbooked"}           | ${"there twice"}                          | ${"an offer names its clause"}
  ${"limits.yml"}         | ${"lead: 400"}         | ${"lead: plenty"}             | ${"lead"}                                 | ${"a limit is an amount"}
  ${"free.yml"}           | ${"remedies:"}         | ${"cures:"}                   | ${"“remedies” is missing"}                | ${"free remedies come first"}
`("a sheet is refused with its place: $why", ({ name, from, to, says }) => {
  const folder = changed(name, from, to);
  const slips = checkPolicies(folder);
  const slip = slips.find((each) => each.says.includes(says));
  expect(slips.map((each) => each.says).join("\n")).toContain(says);
  expect(slip?.file).toMatch(/^compensation\/.+\.yml$/);
  expect(slip?.line).toBeGreaterThan(1);
  expect(() => readPolicies(folder)).toThrow(says);
});
