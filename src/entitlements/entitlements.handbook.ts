/** Reads the tariffs of the handbook; a bad sheet is refused with its places. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { readSheet, type Slip } from "../rim/sheet.ts";
import { coinOf } from "../words/money.ts";
import { type Conditions, CONFIDENCES, type Pay, type Row, type Tariff } from "./tariff.ts";

const FOLDER = "tariffs";
const Text = z.string().trim().min(1).max(1_000);
const Name = z.string().regex(/^[a-z][a-z0-9_-]*$/, "Use small letters, digits, - and _");
const Day = z.iso.date();
const Amount = z.number().min(0).max(1_000_000);

const Condition = z.union([
  z.boolean(),
  Name,
  z.array(Name).min(1),
  z.strictObject({
    from: z.number().optional(),
    above: z.number().optional(),
    upTo: z.number().optional(),
    below: z.number().optional(),
  }),
]);
const When = z.record(Name, Condition);
const Written = z.union([
  z.literal("nothing"),
  Amount,
  z.strictObject({
    percent: z.number().min(1).max(400),
    of: Name,
    over: z
      .union([
        z.number().min(1),
        z.strictObject({ ask: Name, parts: z.record(Name, z.number().min(1)) }),
      ])
      .optional(),
    most: Amount.optional(),
    least: Amount.optional(),
  }),
  z.strictObject({ each: Amount, of: Name, after: z.number().min(0).optional() }),
]);
const Line = z.strictObject({
  when: When.default({}),
  pays: Written,
  clause: Text.max(120),
  says: Text.optional(),
  rights: z.array(Text.max(300)).default([]),
});
const Ask = z.strictObject({
  id: Name.max(40),
  label: Text.max(120),
  kind: z.enum(["number", "money", "yes_no", "choice"]),
  unit: Text.max(40).optional(),
  choices: z
    .array(z.strictObject({ id: Name, name: Text.max(120) }))
    .min(2)
    .optional(),
  when: When.optional(),
});
const Sheet = z.strictObject({
  id: Name,
  place: Text.max(60),
  currency: z.string().regex(/^[A-Z]{3}$/, "Write a currency as EUR"),
  tariffs: z
    .array(
      z.strictObject({
        id: Name.max(60),
        name: Text.max(120),
        industries: z.array(Name).default([]),
        failures: z.array(Name).default([]),
        first: z.boolean().default(false),
        perPerson: z.boolean().default(false),
        payWithin: Text.max(200).nullable().default(null),
        asks: z.array(Ask),
        versions: z
          .array(
            z.strictObject({
              from: Day,
              until: Day.optional(),
              source: Text,
              confidence: z.enum(CONFIDENCES),
              note: Text.optional(),
              rows: z.array(Line).min(1),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
type Sheet = z.output<typeof Sheet>;

/** Everything that is wrong with these sheets. */
export const checkTariffs = (folder: string): readonly Slip[] => read(folder).slips;

/** @throws with every slip at once, each with file, line, column and remedy. */
export function readTariffs(folder: string): readonly Tariff[] {
  const { tariffs, slips } = read(folder);
  if (slips.length === 0) return tariffs;
  const lines = slips.map(({ file, line, column, says }) => `${file}:${line}:${column} ${says}`);
  throw new Error(`The handbook can't be read yet:\n${lines.join("\n")}`);
}

/** A house may do without: then nothing is asked about the law. */
function read(folder: string): { tariffs: readonly Tariff[]; slips: readonly Slip[] } {
  const within = join(folder, FOLDER);
  const names = existsSync(within) ? readdirSync(within).sort() : [];
  const tariffs: Tariff[] = [];
  const slips: Slip[] = [];
  for (const name of names.filter((each) => each.endsWith(".yml"))) {
    const text = readFileSync(join(within, name), "utf8");
    const { value, slip, ...sheet } = readSheet(`${FOLDER}/${name}`, text, Sheet);
    slips.push(...sheet.slips);
    if (!value) continue;
    if (value.id !== basename(name, ".yml")) {
      slips.push(slip(["id"], `The file is called ${basename(name, ".yml")}. Call both the same.`));
    }
    for (const [place, written] of value.tariffs.entries()) {
      const at = (path: readonly PropertyKey[], says: string) =>
        slips.push(slip(["tariffs", place, ...path], says));
      if (tariffs.some(({ id }) => id === written.id)) {
        at(["id"], `“${written.id}” is there twice. Give one another name.`);
      }
      for (const { path, says } of flawsOf(written)) at(path, says);
      tariffs.push(tariffOf(written, value));
    }
  }
  return { tariffs, slips };
}

type Written = Sheet["tariffs"][number];
type Flaw = { readonly path: readonly PropertyKey[]; readonly says: string };

/** Tables in the order of their days; conditions and payments on what is asked. */
function flawsOf({ asks, versions }: Written): readonly Flaw[] {
  const ids = new Set(asks.map(({ id }) => id));
  const unknown = (names: readonly string[]) => names.filter((id) => !ids.has(id));
  const says = (id: string) => `Nothing asks for “${id}”. Add it to asks, or take it out.`;
  return versions.flatMap(({ from, rows }, at) => [
    ...(versions.slice(0, at).some((earlier) => earlier.from >= from)
      ? [{ path: ["versions", at, "from"], says: "Write the oldest table first." }]
      : []),
    ...rows.flatMap(({ when, pays }, row) =>
      unknown([...Object.keys(when), ...(typeof pays === "object" ? [pays.of] : [])]).map((id) => ({
        path: ["versions", at, "rows", row],
        says: says(id),
      })),
    ),
  ]);
}

const tariffOf = ({ versions, ...tariff }: Written, { place, currency }: Sheet): Tariff => ({
  ...tariff,
  place,
  currency,
  asks: tariff.asks.map(({ when, ...ask }) => ({ ...ask, when: when as Conditions | undefined })),
  versions: versions.map(({ rows, ...version }) => ({
    ...version,
    from: version.from as Tariff["versions"][number]["from"],
    until: version.until as Tariff["versions"][number]["until"],
    rows: rows.map((row) => rowOf(row, currency)),
  })),
});

const rowOf = ({ when, pays, ...row }: z.output<typeof Line>, currency: string): Row => ({
  ...row,
  when: when as Conditions,
  pay: payOf(pays, currency),
});

/** Amounts are written in whole coins of the law's currency. */
function payOf(pays: z.output<typeof Written>, currency: string): Pay | null {
  const coin = coinOf(currency);
  const minor = (amount: number) => Math.round(amount * coin);
  const whenThere = (amount: number | undefined) =>
    amount === undefined ? undefined : minor(amount);
  if (pays === "nothing") return null;
  if (typeof pays === "number") return { amountMinor: minor(pays) };
  if ("each" in pays) return { eachMinor: minor(pays.each), of: pays.of, after: pays.after };
  const { most, least, ...share } = pays;
  return { ...share, mostMinor: whenThere(most), leastMinor: whenThere(least) };
}
