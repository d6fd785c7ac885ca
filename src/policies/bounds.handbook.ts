/** Reads the catalogue, what harm counts for, and the budgets; says what is wrong with a sheet. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { LOSSES } from "../playbooks/index.ts";
import { readSheet, type Sheet, type Slip } from "../rim/sheet.ts";
import { coinOf } from "../words/money.ts";
import { BUDGET_PERS, type Budget } from "./budget.ts";
import type { Entry } from "./catalogue.ts";
import type { HarmRates } from "./harm.ts";
import { RemedyKind } from "./policies.contract.ts";

const Line = z.string().trim().min(1).max(1_000);
const Amount = z.number().min(0).max(1_000_000);
const Name = z.string().regex(/^[a-z][a-z0-9_-]*$/, "Use small letters, digits, - and _");
const Percent = z
  .string()
  .regex(/^\d{1,3}%$/, "Write a percent like 70%")
  .transform((text) => Number.parseInt(text, 10));

const Catalogue = z.strictObject({
  source: Line,
  remedies: z
    .array(
      z.strictObject({
        id: Name,
        kind: RemedyKind,
        name: Line.max(80),
        says: Line.max(300),
        for: z.array(z.enum(LOSSES)).min(1),
        cost: Percent,
        worth: Percent,
      }),
    )
    .min(1),
});
const Harm = z.strictObject({
  source: Line,
  anHour: Amount,
  aContact: Amount,
  freeContacts: z.int().min(0).max(20),
});
const Lines = z
  .strictObject({ soft: Amount, hard: Amount })
  .refine(({ soft, hard }) => soft <= hard, "The soft line comes before the hard one.");
const Budgets = z.strictObject({
  source: Line,
  budgets: z.array(
    z
      .strictObject({
        id: Name,
        name: Line.max(60),
        per: z.enum(BUDGET_PERS),
        queue: Line.max(60).optional(),
        lines: z.record(z.string(), Lines),
      })
      .refine(
        ({ per, queue }) => queue === undefined || per === "queue",
        "Only a budget per queue names one: write per: queue.",
      ),
  ),
});

/** A house may do without these sheets: then nothing is counted and nobody is asked. */
function sheetOf<T>(folder: string, name: string, shape: z.ZodType<T>): Sheet<T> {
  const path = join(folder, "compensation", name);
  return existsSync(path)
    ? readSheet(`compensation/${name}`, readFileSync(path, "utf8"), shape)
    : { value: undefined, slips: [], slip: () => ({ file: name, line: 1, column: 1, says: "" }) };
}

export const catalogueOf = (folder: string): readonly Entry[] =>
  sheetOf(folder, "catalogue.yml", Catalogue).value?.remedies ?? [];

export function readBounds(
  folder: string,
  currency: string,
): {
  readonly rates: HarmRates | undefined;
  readonly budgets: readonly Budget[];
  readonly slips: readonly Slip[];
} {
  const coin = coinOf(currency);
  const minor = (amount: number) => Math.round(amount * coin);
  const catalogue = sheetOf(folder, "catalogue.yml", Catalogue);
  const harm = sheetOf(folder, "harm.yml", Harm);
  const budgets = sheetOf(folder, "budgets.yml", Budgets);
  const { anHour = 0, aContact = 0, freeContacts = 0, source = "" } = harm.value ?? {};
  return {
    slips: [...catalogue.slips, ...harm.slips, ...budgets.slips],
    rates: harm.value && {
      anHourMinor: minor(anHour),
      aContactMinor: minor(aContact),
      freeContacts,
      source,
    },
    budgets: (budgets.value?.budgets ?? []).flatMap(({ lines, ...budget }) => {
      const line = lines[currency];
      return line
        ? [{ ...budget, currency, softMinor: minor(line.soft), hardMinor: minor(line.hard) }]
        : [];
    }),
  };
}
