/** Reads what we give and who may give it; refuses a bad sheet with its place and a remedy. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { SEVERITIES } from "../clocks/index.ts";
import { LOSSES } from "../playbooks/index.ts";
import { mustBeSound } from "../rim/binder.ts";
import { coinOf } from "../words/money.ts";
import { readSheet, type Sheet, type Slip } from "../rim/sheet.ts";
import { readBands } from "./bands.handbook.ts";
import { catalogueOf, readBounds } from "./bounds.handbook.ts";
import { RemedyKind } from "./policies.contract.ts";
import type { Limits, Rules } from "./limit.ts";
import { type Clause, MOST_OF_PRICE, suggest } from "./policy.ts";
import { fitsKind, howSized, type Portion, type Recipe, type Size } from "./remedy.ts";

/** Everything that is wrong with this part of the handbook, in the order of its files. */
export const checkPolicies = (folder: string): readonly Slip[] => read(folder, "EUR").slips;

/** @throws with every slip at once, each with file, line, column and remedy. */
export function readPolicies(folder: string): Rules {
  mustBeSound(checkPolicies(folder));
  const known = new Map<string, ReturnType<typeof read>>();
  const inCurrency = (currency: string) => {
    const found = known.get(currency) ?? read(folder, currency);
    known.set(currency, found);
    return found;
  };
  return {
    policyIn: (currency) => ({ ...inCurrency(currency), currency }),
    limitsIn: (currency) => inCurrency(currency).limits,
    budgetsIn: (currency) => inCurrency(currency).budgets,
    catalogue: catalogueOf(folder),
    bands: readBands(folder).bands,
  };
}

/** Amounts are written in whole coins of the house's currency, whichever it is. */
function read(folder: string, currency: string) {
  const slips: Slip[] = [];
  const sheets = shapes(currency);
  const one = <T>(name: string, shape: z.ZodType<T>): Sheet<T> => {
    const path = join(folder, "compensation", name);
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    const sheet = readSheet(`compensation/${name}`, text, shape);
    slips.push(...sheet.slips);
    return sheet;
  };
  const clauses: Clause[] = [];
  for (const name of clauseSheets(join(folder, "compensation"))) {
    const { value, slip } = one(name, sheets.Clauses);
    for (const [place, written] of (value?.clauses ?? []).entries()) {
      const clause = clauseOf(written, value?.usualPrice ?? 0);
      if (clauses.some(({ id }) => id === clause.id)) {
        const says = `“${clause.id}” is there twice. Give one another name.`;
        slips.push(slip(["clauses", place, "id"], says));
      }
      const idle = unfit(clause, currency);
      for (const at of idle) slips.push(slip(["clauses", place, "options", at], NEVER_FITS));
      clauses.push(clause);
    }
  }
  const written = one("limits.yml", sheets.Limits).value;
  const [limits, people] = [written?.limits[currency] ?? NOT_LISTED, written?.people ?? {}];
  const bounds = readBounds(folder, currency);
  slips.push(...bounds.slips, ...readBands(folder).slips);
  return {
    slips,
    free: one("free.yml", Free).value?.remedies ?? [],
    /** What names its failures comes before what is for any. */
    clauses: clauses.toSorted((a, b) => isBroad(a) - isBroad(b)),
    limits: { currency, ...limits, people: people[currency] ?? {} } satisfies Limits,
    rates: bounds.rates,
    budgets: bounds.budgets,
  };
}

const isBroad = ({ failures }: Clause): number => Number(typeof failures === "string");

/** A currency that the handbook does not list: only an administrator gives, and to any amount. */
const NOT_LISTED = { agent: 0, lead: 0, administrator: null };

const clauseSheets = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^clauses-.+\.yml$/.test(name))
        .sort()
    : [];

const NEVER_FITS =
  "At the usual price this option comes to more than its clause allows, whatever the severity. " +
  "Let the clause allow more, or the option give less.";

/** The places of options that the clause would never suggest. */
function unfit(clause: Clause, currency: string): readonly number[] {
  const failure = typeof clause.failures === "string" ? "any" : (clause.failures[0] ?? "any");
  const [stance] = clause.stances;
  if (!stance) return [];
  const fitting = clause.severities.flatMap((severity) => {
    const facts = { failure, severity, stance, priceMinor: null, earlierFailures: 0 };
    const policy = { currency, free: [], clauses: [clause] };
    return suggest(policy, { ...facts, givenMinor: 0 }).flatMap(({ options }) => options);
  });
  return clause.choices.flatMap(({ id }, place) =>
    fitting.some((option) => option.id === id) ? [] : [place],
  );
}

type Written = z.output<ReturnType<typeof shapes>["Clauses"]>["clauses"][number];

const clauseOf = ({ options: choices, ...clause }: Written, usualPriceMinor: number): Clause => ({
  ...clause,
  choices,
  usualPriceMinor,
});

const Line = z.string().trim().min(1).max(1_000);
const Name = z.string().regex(/^[a-z][a-z0-9-]*$/, "Use small letters, digits and -");
const Free = z.strictObject({ source: Line, remedies: z.array(Line).min(1) });
const STANCES = ["at_fault", "partly", "not_at_fault", "not_yet_known"] as const;

/** The shapes of the sheets, as managers write them. */
function shapes(currency: string) {
  const coin = coinOf(currency);
  const Amount = z
    .number()
    .min(0)
    .max(1_000_000)
    .transform((amount) => Math.round(amount * coin));
  const percent = z
    .string()
    .regex(/^\d{1,3}%$/, "Write a share of the price like 20%, an amount like 25")
    .transform((text): Portion => ({ percent: Number.parseInt(text, 10) }));
  const portion = z.union([percent, Amount.transform((minor): Portion => ({ minor }))]);
  const size = z.union([
    portion.transform((p): Size => ({ minor: p, moderate: p, severe: p, critical: p })),
    z.strictObject({ minor: portion, moderate: portion, severe: portion, critical: portion }),
  ]);
  const capped = size.refine(
    (it) => Object.values(it).every((p) => !("percent" in p) || p.percent <= MOST_OF_PRICE),
    `A clause never allows more than ${MOST_OF_PRICE}% of the price (Haesevoets et al. 2017).`,
  );
  const Remedy = z
    .strictObject({
      kind: RemedyKind,
      what: Line.max(300),
      percent: z.int().min(1).max(100).optional(),
      amount: size.optional(),
      cost: size.optional(),
      worth: size.optional(),
    })
    .refine((it) => fitsKind(it), {
      error: (issue) => howSized((issue.input as Recipe).kind),
    });
  const Clauses = z.strictObject({
    id: Name,
    name: Line,
    source: Line,
    usualPrice: Amount,
    clauses: z
      .array(
        z.strictObject({
          id: Name.max(60),
          name: Line,
          failures: z.union([z.enum(["any", "unnamed"]), z.array(Line).min(1)]),
          severities: z
            .array(z.enum(SEVERITIES))
            .min(1)
            .default([...SEVERITIES]),
          stances: z.array(z.enum(STANCES)).min(1).default(["at_fault", "partly"]),
          loss: z.enum(LOSSES),
          why: Line,
          source: Line,
          most: capped,
          atLeast: size.optional(),
          options: z
            .array(
              z.strictObject({
                id: Name.max(40),
                label: Line.max(200),
                remedies: z.array(Remedy).min(1).max(6),
              }),
            )
            .min(1)
            .max(4),
        }),
      )
      .min(1),
  });
  const limit = z.union([z.literal("no limit").transform(() => null), Amount]);
  const byRole = z.strictObject({ agent: limit, lead: limit, administrator: limit });
  const Limits = z.strictObject({
    source: Line,
    limits: z.record(z.string(), byRole),
    people: z.record(z.string(), z.record(z.email(), limit)).default({}),
  });
  return { Clauses, Limits };
}
