/** Reads the worked examples: one case each, with a house of its own, in the sample's form. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { binderOf, twice } from "../../rim/binder.ts";
import type { Slip } from "../../rim/sheet.ts";
import { CaseSheet, HouseSheet, type Sample } from "./sheets.ts";

const FOLDER = "examples";
const Title = z.string().trim().min(1).max(200);
const Id = z.string().regex(/^[a-z][a-z0-9-]*$/, "Use small letters, digits and -");
const ExampleSheet = CaseSheet.extend({ id: Id, title: Title, house: HouseSheet });

/** A sample of one case, with its name. */
export type Example = Sample & { readonly id: string; readonly title: string };

/** Everything that is wrong with the examples; a handbook without any is none the worse. */
export const checkExamples = (folder: string): readonly Slip[] => read(folder).slips;

export const readExamples = (folder: string): readonly Example[] => read(folder).examples;

function read(folder: string): { examples: readonly Example[]; slips: readonly Slip[] } {
  if (!existsSync(join(folder, FOLDER))) return { examples: [], slips: [] };
  const { slips, all } = binderOf(folder);
  const examples = all(FOLDER, ExampleSheet).map(({ value, slip }) => {
    const { id, title, house, ...file } = value;
    const known = ["customer", ...house.colleagues.map((colleague) => colleague.id)];
    slips.push(...twice(slip, "house.colleagues", house.colleagues, "id"));
    for (const [place, { who }] of file.story.entries()) {
      if (known.includes(who)) continue;
      slips.push(slip(["story", place, "who"], `The house knows no ${who}. Add them to it.`));
    }
    return { id, title, house, cases: [{ ...file, file: `${id}.yml` }] };
  });
  return { examples, slips };
}
