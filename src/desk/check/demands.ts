/** What a playbook of the handbook demands of a letter. */
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { ElementId, Stance } from "@amends/sincerity";
import { readHandbook } from "../../playbooks/playbooks.handbook.ts";
import { Misused } from "../cli/options.ts";

const HANDBOOK = join(import.meta.dirname, "../../../handbook");

export type Demands = (stance: Stance) => readonly ElementId[];

/** @throws {Misused} when the handbook has no playbook of that name. */
export function demandsOf(name: string): Demands {
  if (!existsSync(join(HANDBOOK, "playbooks", `${basename(name)}.yml`))) {
    const files = readdirSync(join(HANDBOOK, "playbooks")).filter((file) => file.endsWith(".yml"));
    const known = files.map((file) => basename(file, ".yml")).sort();
    throw new Misused(`The handbook has no playbook “${name}”. It has ${known.join(", ")}.`);
  }
  const { sheets } = readHandbook(HANDBOOK);
  const letters = sheets.find(({ id }) => id === name)?.letters ?? {};
  // An acknowledgement may always leave: it must not wait until everything is known.
  return (stance) =>
    stance === "apology"
      ? (letters.apology ?? [])
      : stance === "decision-stands"
        ? (letters.decision_stands ?? [])
        : [];
}
