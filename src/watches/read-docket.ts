/** Read the docket of a case: every time that runs on it, and what they are read from. */
import { type Case, findCase, historyOf } from "../cases/index.ts";
import {
  type ClockReading,
  courseOf,
  docketOf,
  type Happened,
  type Keeping,
} from "../clocks/index.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export type Docket = {
  readonly file: Case;
  readonly keeping: Keeping;
  readonly happened: Happened;
  readonly readings: readonly ClockReading[];
};

export async function readDocket(
  {
    cases,
    journal,
    playbooks,
    keeping,
    now,
  }: Pick<Needs, "cases" | "journal" | "playbooks" | "keeping" | "now">,
  caseId: string,
): Promise<Outcome<Docket>> {
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;
  const file = found.value;
  const playbook = await playbooks.get(file.playbookId, file.playbookVersion);
  const kept = { ...(await keeping()), clocks: playbook?.clocks ?? [] };
  const entries = await journal.ofCase(caseId);
  const { marks, firsts } = historyOf(entries);
  const happened = { marks, firsts, course: courseOf(entries) };
  return done({ file, keeping: kept, happened, readings: docketOf(kept, happened, now()) });
}
