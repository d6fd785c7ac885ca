/** Reads how we work from the handbook's folder; a bad sheet is refused with place and remedy. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import { readSheet, type Sheet, type Slip } from "../rim/sheet.ts";
import type { Handbook } from "./handbook.ts";
import {
  CalendarSheet,
  ClocksSheet,
  GatesSheet,
  IndustrySheet,
  PlaybookSheet,
  SurveySheet,
} from "./sheets.handbook.ts";

/** Everything that is wrong with this part of the handbook, in the order of its files. */
export const checkHandbook = (folder: string): readonly Slip[] => read(folder).slips;

/** @throws with every slip at once, each with file, line, column and remedy. */
export function readHandbook(folder: string): Handbook {
  const { handbook, slips } = read(folder);
  if (slips.length === 0) return handbook;
  const lines = slips.map(({ file, line, column, says }) => `${file}:${line}:${column} ${says}`);
  throw new Error(`The handbook can't be read yet:\n${lines.join("\n")}`);
}

function read(folder: string): { handbook: Handbook; slips: readonly Slip[] } {
  const slips: Slip[] = [];
  const one = <T>(file: string, shape: z.ZodType<T>): Sheet<T> => {
    const path = join(folder, file);
    const sheet = readSheet(file, existsSync(path) ? readFileSync(path, "utf8") : "", shape);
    slips.push(...sheet.slips);
    return sheet;
  };
  const all = <T extends { readonly id: string }>(kind: string, shape: z.ZodType<T>) => {
    const files = sheetsIn(join(folder, kind));
    if (files.length === 0) {
      const says = "There is no sheet here. The desk needs at least one; put one in this folder.";
      slips.push({ file: `${kind}/`, line: 1, column: 1, says });
    }
    const sheets = files.map((name) => ({ name, sheet: one(`${kind}/${name}`, shape) }));
    return sheets.flatMap(({ name, sheet }) => {
      const { value } = sheet;
      const id = basename(name, ".yml");
      if (value && value.id !== id) {
        slips.push(sheet.slip(["id"], `The file is called ${id}. Call both the same.`));
      }
      return value ? [{ value, slip: sheet.slip }] : [];
    });
  };

  const clocksSheet = one("clocks.yml", ClocksSheet);
  const gatesSheet = one("gates.yml", GatesSheet);
  const clocks = clocksSheet.value?.clocks ?? [];
  const gates = gatesSheet.value?.gates ?? [];
  slips.push(...twice(clocksSheet.slip, "clocks", clocks, "id"));
  slips.push(...twice(gatesSheet.slip, "gates", gates, "code"));

  const playbooks = all("playbooks", PlaybookSheet).map(({ value, slip }) => {
    slips.push(...twice(slip, "steps", value.steps, "id"));
    for (const [place, { clock }] of value.steps.entries()) {
      if (!clock || !clocksSheet.value || clocks.some(({ id }) => id === clock)) continue;
      const known = clocks.map(({ id }) => id).join(", ");
      const says = `clocks.yml has no clock “${clock}”. Use one of ${known}, or add it there.`;
      slips.push(slip(["steps", place, "clock"], says));
    }
    return { ...value, gates: [...gates, ...value.gates], clocks };
  });
  const values = <T>(sheets: readonly { readonly value: T }[]) => sheets.map(({ value }) => value);
  const handbook = {
    playbooks,
    calendars: values(all("calendars", CalendarSheet)),
    surveys: values(all("surveys", SurveySheet)),
    industries: values(all("industries", IndustrySheet)),
  };
  return { handbook, slips };
}

const sheetsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".yml"))
        .sort()
    : [];

/** Slips for every entry of a list whose name was taken by an earlier one. */
function twice<Key extends string>(
  slip: Sheet<unknown>["slip"],
  list: string,
  entries: readonly Readonly<Record<Key, unknown>>[],
  key: Key,
): readonly Slip[] {
  return entries.flatMap((entry, place) => {
    const first = entries.findIndex((other) => other[key] === entry[key]);
    if (first === place) return [];
    return [slip([list, place, key], `“${entry[key]}” is there twice. Give one another name.`)];
  });
}
