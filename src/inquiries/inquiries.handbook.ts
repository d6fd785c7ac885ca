/** Reads what the handbook knows of apology law; a bad sheet is refused with its places. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { mustBeSound } from "../rim/binder.ts";
import { readSheet, type Slip } from "../rim/sheet.ts";
import { CONFIDENCES, type Law, SCOPES } from "./law.ts";

const FOLDER = "law";
const Text = z.string().trim().min(1).max(1_000);

const Country = z.strictObject({
  id: Text.max(60),
  name: Text.max(60),
  source: Text,
  places: z
    .array(
      z.strictObject({
        place: z.string().regex(/^[A-Z]{2}(-[A-Z]{2,3})?$/, "Write a code such as CA-ON."),
        name: Text.max(60),
        scope: z.enum(SCOPES),
        statute: Text,
        covers: Text.optional(),
        confidence: z.enum(CONFIDENCES),
        note: Text.optional(),
      }),
    )
    .min(1),
});

/** Everything that is wrong with these sheets. */
export const checkLaw = (folder: string): readonly Slip[] => read(folder).slips;

/** @throws with every slip at once, each with file, line, column and remedy. */
export function readLaw(folder: string): readonly Law[] {
  const { laws, slips } = read(folder);
  mustBeSound(slips);
  return laws;
}

/** A house may do without: then nothing is said about the law. */
function read(folder: string): { laws: readonly Law[]; slips: readonly Slip[] } {
  const within = join(folder, FOLDER);
  const names = existsSync(within) ? readdirSync(within).sort() : [];
  const sheets = names
    .filter((name) => name.endsWith(".yml"))
    .map((name) => {
      const sheet = readSheet(
        `${FOLDER}/${name}`,
        readFileSync(join(within, name), "utf8"),
        Country,
      );
      const id = basename(name, ".yml");
      const misnamed =
        sheet.value && sheet.value.id !== id
          ? [sheet.slip(["id"], `The file is called ${id}. Call both the same.`)]
          : [];
      return { value: sheet.value, slips: [...sheet.slips, ...misnamed] };
    });
  const laws = sheets.flatMap(({ value }) =>
    (value?.places ?? []).map(
      ({ covers = null, note = null, ...law }): Law => ({
        ...law,
        covers,
        note,
        country: value?.name ?? "",
        source: value?.source ?? "",
      }),
    ),
  );
  return { laws, slips: sheets.flatMap(({ slips }) => slips) };
}
