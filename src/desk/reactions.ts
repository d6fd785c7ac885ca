/** What one event brings about in the same transaction; the whole list of what happens by itself. */
import type { Journal, Line } from "../journal/index.ts";
import { type Outcome, Stopped } from "../words/outcome.ts";

/** Answers a refusal to undo the deed that caused it. */
export type Reaction = (line: Line & { readonly caseId: string }) => Promise<Outcome<unknown>>;
export type Reactions = Readonly<Record<string, Reaction>>;

/** A journal that, once a line is in, lets what depends on it happen. */
export const reacting = (journal: Journal, reactions: () => Reactions): Journal => ({
  ...journal,
  async add(line) {
    await journal.add(line);
    const reaction = reactions()[line.what];
    if (!reaction || !line.caseId) return;
    const outcome = await reaction({ ...line, caseId: line.caseId });
    if (!outcome.ok) throw new Stopped(outcome.refusal);
  },
});
