/** A binder is a folder of sheets; reading it finds every slip in every sheet at once. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import { readSheet, type Sheet, type Slip } from "./sheet.ts";

export type Filed<T> = { readonly value: T; readonly slip: Sheet<T>["slip"] };

export type Binder = {
  /** What is wrong with the sheets read so far, and what their reader adds. */
  readonly slips: Slip[];
  /** One sheet; a missing one reads as empty. */
  readonly one: <T>(file: string, shape: z.ZodType<T>) => Sheet<T>;
  /** Every sheet of a folder within, each called as its id; a folder without any is a slip. */
  readonly all: <T extends { readonly id: string }>(
    kind: string,
    shape: z.ZodType<T>,
  ) => readonly Filed<T>[];
  /** What the files of a folder within are called, be they sound or not. */
  readonly names: (kind: string) => readonly string[];
};

export function binderOf(folder: string): Binder {
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
    return files.flatMap((name) => {
      const sheet = one(`${kind}/${name}`, shape);
      const { value } = sheet;
      const id = basename(name, ".yml");
      if (value && value.id !== id) {
        slips.push(sheet.slip(["id"], `The file is called ${id}. Call both the same.`));
      }
      return value ? [{ value, slip: sheet.slip }] : [];
    });
  };
  const names = (kind: string) =>
    sheetsIn(join(folder, kind)).map((name) => basename(name, ".yml"));
  return { slips, one, all, names };
}

const sheetsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".yml"))
        .sort()
    : [];

/** Slips for every entry of a list whose name was taken by an earlier one. */
export function twice<Key extends string>(
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

/** What a desk that can't read its handbook says as it stops, each slip with its place. */
export function mustBeSound(slips: readonly Slip[]): void {
  if (slips.length === 0) return;
  const lines = slips.map(({ file, line, column, says }) => `${file}:${line}:${column} ${says}`);
  throw new Error(`The handbook can't be read yet:\n${lines.join("\n")}`);
}
