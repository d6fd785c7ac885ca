/** Preview a sheet against a real case: what would be open, and what it would have held back. */
import { may } from "../people/index.ts";
import { bound, flawsOf, type Flaw, type Sheet } from "../playbooks/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { replay } from "./replay.ts";

type Preview = {
  readonly case: { readonly id: string; readonly number: number; readonly title: string };
  /** As the case walks it, and as it would. */
  readonly walked: ReturnType<typeof replay>;
  readonly wouldWalk: ReturnType<typeof replay>;
  readonly flaws: readonly Flaw[];
};

export async function previewSheet(
  { cases, journal, playbooks, frame }: Pick<Needs, "cases" | "journal" | "playbooks" | "frame">,
  { sheet, number, by }: { sheet: Sheet; number: number; by: Actor },
): Promise<Outcome<Preview>> {
  const allowed = may(by, "case:read");
  if (!allowed.ok) return allowed;
  const file = await cases.ofNumber(number);
  if (!file) return refused("not_found", `There is no case ${number}. Take one from the inbox.`);
  const own = await playbooks.get(file.playbookId, file.playbookVersion);
  if (!own) return refused("no_playbook", `The handbook lost ${file.playbookId}.`);
  const entries = await journal.ofCase(file.id);
  return done({
    case: { id: file.id, number: file.number, title: file.title },
    walked: replay(own, entries),
    wouldWalk: replay(bound(sheet, frame), entries),
    flaws: flawsOf(sheet, frame),
  });
}
