/** Reads the dictionary of measures from the handbook; a bad sheet is refused with its places. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { mustBeSound } from "../rim/binder.ts";
import { readSheet, type Slip } from "../rim/sheet.ts";
import { MEASURE_IDS, MEASURES, type Term } from "./lesson.ts";
import { UNITS } from "./measure.ts";

const FILE = "measures.yml";
const Text = z.string().trim().min(1).max(1_000);

const Dictionary = z.strictObject({
  measures: z
    .array(
      z.strictObject({
        id: z.enum(MEASURE_IDS),
        name: Text.max(60),
        means: Text,
        unit: z.enum(UNITS),
      }),
    )
    .min(1),
});

/** Everything that is wrong with the dictionary. */
export const checkMeasures = (folder: string): readonly Slip[] => read(folder).slips;

/** @throws with every slip at once, each with file, line, column and remedy. */
export function readMeasures(folder: string): readonly Term[] {
  const { terms, slips } = read(folder);
  mustBeSound(slips);
  return terms;
}

function read(folder: string): { terms: readonly Term[]; slips: readonly Slip[] } {
  const path = join(folder, FILE);
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const { value, slips, slip } = readSheet(FILE, text, Dictionary);
  const terms = value?.measures ?? [];
  const wrong = terms.flatMap(({ id, unit }, place) => {
    const own = MEASURES[id].unit;
    const first = terms.findIndex((other) => other.id === id);
    return [
      ...(first < place ? [slip(["measures", place, "id"], `“${id}” is there twice.`)] : []),
      ...(unit === own
        ? []
        : [slip(["measures", place, "unit"], `“${id}” is counted in ${own}. Write unit: ${own}.`)]),
    ];
  });
  return { terms, slips: [...slips, ...wrong] };
}
