/** What the law owes, reckoned from a tariff's table: the first row that fits decides. */
import type { Day } from "../clocks/index.ts";
import { money, spoken } from "../words/money.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type {
  Ask,
  Bounds,
  Condition,
  Conditions,
  Fact,
  Facts,
  Pay,
  Row,
  Tariff,
  Version,
} from "./tariff.ts";

export type Due = {
  readonly tariffId: string;
  readonly name: string;
  readonly place: string;
  /** In minor units of the law's own currency; nothing where the law owes no money. */
  readonly amountMinor: number;
  readonly currency: string;
  readonly clause: string;
  /** How it comes about, in a sentence. */
  readonly says: string;
  readonly rights: readonly string[];
  readonly payWithin: string | null;
  readonly source: string;
  readonly confidence: Version["confidence"];
  /** The day from which the table holds that decided. */
  readonly tableOf: Day;
};

/** @param on the day of the failure: the table of that day decides, not today's */
export function reckon(tariff: Tariff, facts: Facts, on: Day): Outcome<Due> {
  const version = tariff.versions.findLast(({ from }) => from <= on);
  if (!version || (version.until !== undefined && on > version.until)) {
    return refused(
      "no_table",
      `The handbook has no table of “${tariff.name}” for ${on}. Look it up, and add it there.`,
    );
  }
  const flaw = flawOf(tariff.asks, facts);
  if (flaw) return flaw;
  const row = firstRow(version.rows, facts);
  if (typeof row === "string") return unanswered(tariff.asks, row);
  const { currency } = tariff;
  const { minor, says } = row?.pay
    ? paid(row.pay, facts, currency)
    : { minor: 0, says: "Nothing in money." };
  const because = row?.says ?? (row ? null : "No line of the table fits, so it owes nothing.");
  return done({
    tariffId: tariff.id,
    name: tariff.name,
    place: tariff.place,
    amountMinor: minor,
    currency,
    clause: row?.clause ?? "",
    says: because ? `${says} ${because}` : says,
    rights: row?.rights ?? [],
    payWithin: minor > 0 ? tariff.payWithin : null,
    source: version.source,
    confidence: version.confidence,
    tableOf: version.from,
  });
}

/** What is unsound about an answer, or nothing. */
function flawOf(asks: readonly Ask[], facts: Facts): Outcome<never> | undefined {
  for (const { id, label, kind, choices } of asks) {
    const fact = facts[id];
    if (fact === undefined) continue;
    const sound =
      kind === "yes_no"
        ? typeof fact === "boolean"
        : kind === "choice"
          ? (choices ?? []).some((choice) => choice.id === fact)
          : typeof fact === "number" && Number.isFinite(fact) && fact >= 0;
    if (!sound) return refused("fact_unsound", `“${label}” can't be ${fact}. Look at it again.`);
  }
  return undefined;
}

const unanswered = (asks: readonly Ask[], id: string): Outcome<never> =>
  refused(
    "fact_missing",
    `“${asks.find((ask) => ask.id === id)?.label ?? id}” is not answered yet. The law asks for it.`,
  );

/** The row, the ask that has to be answered first, or nothing. */
function firstRow(rows: readonly Row[], facts: Facts): Row | string | undefined {
  for (const row of rows) {
    const held = holds(row.when, facts);
    if (typeof held === "string") return held;
    if (held) return row;
  }
  return undefined;
}

/** Whether all conditions hold; or, where no answer says that they don't, what is not answered. */
function holds(when: Conditions, facts: Facts): boolean | string {
  const known = Object.entries(when);
  const missing = known.find(([id]) => facts[id] === undefined);
  const against = known.some(([id, condition]) => {
    const fact = facts[id];
    return fact !== undefined && !meets(fact, condition);
  });
  return against ? false : (missing?.[0] ?? true);
}

function meets(fact: Fact, condition: Condition): boolean {
  if (typeof condition === "boolean" || typeof condition === "string") return fact === condition;
  if (Array.isArray(condition)) return condition.includes(String(fact));
  const { from, above, upTo, below } = condition as Bounds;
  const number = Number(fact);
  return (
    (from === undefined || number >= from) &&
    (above === undefined || number > above) &&
    (upTo === undefined || number <= upTo) &&
    (below === undefined || number < below)
  );
}

/** Halves of a cent go up, as in the customer's favour. */
function paid(pay: Pay, facts: Facts, currency: string): { minor: number; says: string } {
  const say = (minor: number) => spoken(money(minor, currency));
  if ("amountMinor" in pay) return { minor: pay.amountMinor, says: `${say(pay.amountMinor)}.` };
  const base = Number(facts[pay.of] ?? 0);
  if ("eachMinor" in pay) {
    const times = Math.max(0, base - (pay.after ?? 0));
    const minor = Math.round(pay.eachMinor * times);
    return { minor, says: `${times} × ${say(pay.eachMinor)} = ${say(minor)}.` };
  }
  const { percent, over, mostMinor, leastMinor } = pay;
  const parts = typeof over === "object" ? (over.parts[String(facts[over.ask])] ?? 1) : (over ?? 1);
  const whole = Math.floor((base * percent) / parts / 100 + 0.5);
  const minor = mostMinor === undefined ? whole : Math.min(whole, mostMinor);
  const of = parts === 1 ? say(base) : `${say(base)} over ${parts}`;
  const capped = minor < whole ? `, at most ${say(minor)}` : "";
  if (leastMinor !== undefined && minor < leastMinor) {
    return { minor: 0, says: `${percent}% of ${of} is ${say(whole)}: too little to be paid out.` };
  }
  return { minor, says: `${percent}% of ${of} is ${say(whole)}${capped}.` };
}
