/** Which languages there are rules for: a folder each. */
import { readdirSync } from "node:fs";

/** The folders of rules, one for each language; English first. */
export const languagesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((one, other) => Number(other === "en") - Number(one === "en") || (one < other ? -1 : 1));
