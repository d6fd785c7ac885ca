/** Reads from the handbook how often the house writes by itself; a bad sheet is refused. */
import { z } from "zod";
import { binderOf, mustBeSound } from "../rim/binder.ts";
import type { Slip } from "../rim/sheet.ts";
import type { Cap } from "./approach.ts";

const FILE = "approaches.yml";
const Sheet = z.strictObject({
  source: z.string().trim().min(1).max(1_000),
  most: z.int().min(1).max(50),
  days: z.int().min(1).max(365),
});

/** Everything that is wrong with the sheet. */
export const checkApproaches = (folder: string): readonly Slip[] => read(folder).slips;

/** @throws with every slip at once, each with file, line, column and remedy. */
export function readApproaches(folder: string): Cap {
  const { cap, slips } = read(folder);
  mustBeSound(slips);
  return cap;
}

function read(folder: string): { cap: Cap; slips: readonly Slip[] } {
  const { slips, one } = binderOf(folder);
  const { most = 1, days = 1 } = one(FILE, Sheet).value ?? {};
  return { cap: { most, days }, slips };
}
