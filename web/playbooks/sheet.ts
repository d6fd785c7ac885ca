/** A playbook while it is being written: its steps moved, added and taken out. */
import type { Answer } from "../api/client.ts";

export type Sheet = Answer<"GET /playbooks/:playbook">["sheet"];
export type Step = Sheet["steps"][number];
export type Need = Step["needs"][number];
export type Sign = Need["fact"];
export type Suit = Sheet["suits"][number];
export type Gate = Sheet["gates"][number];
/** What a playbook is written with. */
export type Vocabulary = Answer<"GET /playbook-words">;

export const MOST_STEPS = 13;

export function moved<T>(all: readonly T[], from: number, to: number): T[] {
  const one = all[from];
  if (one === undefined || to < 0 || to >= all.length) return [...all];
  return all.toSpliced(from, 1).toSpliced(to, 0, one);
}

/** A name that nobody else has: "ask", then "ask-2". */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** The name of a file and of a link: "Gäste zuerst!" is "gaste-zuerst". */
export function shortName(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, "-").replace(/^[-0-9]+|-+$/g, "");
  return words.slice(0, 60).replace(/-+$/, "") || "own-playbook";
}

/** The phases that no step walks, in the machine's order. */
export const unwalked = (sheet: Sheet, phases: Vocabulary["phases"]): Vocabulary["phases"] => {
  const walked = new Set(sheet.steps.flatMap((step) => step.phases));
  return phases.filter(({ phases: [phase] }) => phase && !walked.has(phase));
};

/** As it is sent: no empty lines, and no reason for leaving out what is walked after all. */
export function tidied(sheet: Sheet): Sheet {
  const walked = new Set<string>(sheet.steps.flatMap((step) => step.phases));
  return {
    ...sheet,
    steps: sheet.steps.map((step) => ({ ...step, asks: lines(step.asks) })),
    letters: Object.fromEntries(
      Object.entries(sheet.letters).filter(([, held]) => held && held.length > 0),
    ),
    without: Object.fromEntries(
      Object.entries(sheet.without).filter(([phase, why]) => !walked.has(phase) && why?.trim()),
    ),
  };
}

const lines = (all: readonly string[]): string[] =>
  all.map((line) => line.trim()).filter((line) => line !== "");

export const sameWords = (one: unknown, other: unknown): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

/** Fields by name: two sheets that say the same may say it in another order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, held]) => [key, inOrder(held)]));
}
