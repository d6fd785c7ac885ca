/** Reads the handbook's guide for calls; a bad sheet is refused with its places. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readSheet, type Slip } from "../rim/sheet.ts";
import type { Guide } from "./guide.ts";

const FILE = "calls.yml";
const Text = z.string().trim().min(1).max(400);

const Sheet = z.strictObject({
  source: z.string().trim().min(1).max(1_000),
  parts: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z_]+$/, "Write it in small letters: opening."),
        name: Text.max(60),
        prompts: z
          .array(
            z.strictObject({
              says: Text.refine((says) => !/\{(?!name\})/.test(says), {
                message: "Only {name} is filled in. Write that, or take the brackets out.",
              }),
              way: z.enum(["in", "out"]).optional(),
              about: z.enum(["new", "known"]).optional(),
            }),
          )
          .min(1)
          .max(12),
      }),
    )
    .min(1),
});

/** Everything that is wrong with the guide. */
export const checkGuide = (folder: string): readonly Slip[] => read(folder).slips;

/** @throws with every slip at once, each with file, line, column and remedy. */
export function readGuide(folder: string): Guide {
  const { guide, slips } = read(folder);
  if (slips.length === 0) return guide;
  const lines = slips.map(({ file, line, column, says }) => `${file}:${line}:${column} ${says}`);
  throw new Error(`The handbook can't be read yet:\n${lines.join("\n")}`);
}

/** A house may do without: then only the playbook's questions stand beside a call. */
function read(folder: string): { guide: Guide; slips: readonly Slip[] } {
  const path = join(folder, FILE);
  if (!existsSync(path)) return { guide: [], slips: [] };
  const { value, slips, slip } = readSheet(FILE, readFileSync(path, "utf8"), Sheet);
  const parts = value?.parts ?? [];
  const twice = parts.flatMap(({ id }, place) =>
    parts.findIndex((other) => other.id === id) < place
      ? [slip(["parts", place, "id"], `“${id}” is there twice.`)]
      : [],
  );
  const guide = parts.map(({ prompts, ...part }) => ({
    ...part,
    prompts: prompts.map(({ says, way = null, about = null }) => ({ says, way, about })),
  }));
  return { guide, slips: [...slips, ...twice] };
}
