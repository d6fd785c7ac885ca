/** Reads what ombudsmen publish about sums; a house may do without the sheet. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readSheet, type Slip } from "../rim/sheet.ts";
import { coinOf } from "../words/money.ts";
import { BAND_CONFIDENCES, type Band, type Bands } from "./band.ts";

const SHEET = "compensation/bands.yml";
const Line = z.string().trim().min(1).max(1_000);
const Name = z.string().regex(/^[a-z][a-z0-9-]*$/, "Use small letters, digits and -");

const Row = z.strictObject({
  upTo: z.number().min(1).max(1_000_000).optional(),
  says: Line.max(200),
  confidence: z.enum(BAND_CONFIDENCES),
});
type Row = z.output<typeof Row>;

const Rows = z
  .array(Row)
  .min(2)
  .refine(
    (rows) => rows.every(({ upTo }, place) => (upTo === undefined) === (place === rows.length - 1)),
    "Each row ends somewhere, and the last one nowhere.",
  )
  .refine(
    (rows) => rows.every(({ upTo }, place) => isAbove(upTo, rows[place - 1]?.upTo)),
    "Each row ends above the one before it.",
  );
const isAbove = (upTo: number | undefined, before: number | undefined): boolean =>
  upTo === undefined || before === undefined || upTo > before;

const Sheet = z.strictObject({
  bands: z.array(
    z.strictObject({
      id: Name,
      name: Line.max(80),
      industries: z.array(Name).min(1),
      currency: z.string().regex(/^[A-Z]{3}$/, "Write a currency as three letters, such as GBP."),
      versions: z.array(z.strictObject({ from: z.iso.date(), source: Line, rows: Rows })).min(1),
    }),
  ),
});

export function readBands(folder: string): {
  readonly bands: readonly Bands[];
  readonly slips: readonly Slip[];
} {
  const path = join(folder, SHEET);
  if (!existsSync(path)) return { bands: [], slips: [] };
  const { value, slips } = readSheet(SHEET, readFileSync(path, "utf8"), Sheet);
  const bands = (value?.bands ?? []).map(({ versions, ...each }) => ({
    ...each,
    versions: versions.map(({ rows, ...version }) => ({
      ...version,
      rows: rowsOf(rows, coinOf(each.currency)),
    })),
  }));
  return { bands, slips };
}

/** Each begins where the one before it ends. */
const rowsOf = (rows: readonly Row[], coin: number): readonly Band[] =>
  rows.map(({ upTo, says, confidence }, place) => ({
    aboveMinor: Math.round((rows[place - 1]?.upTo ?? 0) * coin),
    upToMinor: upTo === undefined ? null : Math.round(upTo * coin),
    says,
    confidence,
  }));
