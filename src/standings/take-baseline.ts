/** Take a baseline in: scores of customers without a failure, from a survey of the house's own. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { type Answered, rated, type Scale } from "./rating.ts";
import { noticesOf, type Sheet, spanOf, takenBefore } from "./sheet.ts";

export type Deed = {
  readonly scale: Scale;
  readonly answers: readonly Answered[];
  readonly source: string;
  /** What they come to, so that the same sheet is known again; null: the caller sees to it. */
  readonly digest: string | null;
  /** Look only, and keep nothing. */
  readonly trial?: boolean;
  readonly by: Actor;
};

export type Taken = { readonly sheet: Sheet; readonly notices: readonly string[] };

/** One score that is not on the scale refuses them all. */
export async function takeBaseline(
  { standings, journal, now, newId }: Omit<Needs, "cases">,
  { scale, answers, source, digest, trial = false, by }: Deed,
): Promise<Outcome<Taken>> {
  const allowed = may(by, "baseline:take");
  if (!allowed.ok) return allowed;
  if (answers.length === 0)
    return refused("nothing_to_take", "No line of it holds a score that can be taken in.");
  for (const { score } of answers) {
    const fair = rated(scale, score);
    if (!fair.ok) return fair;
  }
  const before = await standings.sheets();
  const isSame = (each: Sheet) => digest !== null && each.digest === digest && !each.withdrawn;
  const known = before.find(isSame);
  if (known) return takenBefore(known);
  const sheet: Sheet = {
    id: newId(),
    scale,
    source,
    count: answers.length,
    ...spanOf(answers),
    digest,
    at: now(),
    byName: by.name,
    withdrawn: null,
  };
  const taken = { sheet, notices: noticesOf(scale, answers, before) };
  if (trial) return done(taken);
  const kept = await standings.keepSheet(
    sheet,
    answers.map((each) => ({ ...each, id: newId() })),
  );
  // Two leads hand the same sheet in at once: the second is told as if it came later.
  if (!kept) return takenBefore((await standings.sheets()).find(isSame) ?? sheet);
  const facts = { sheetId: sheet.id, scale, count: answers.length, source };
  await journal.add({ what: "baseline taken in", by, facts });
  return done(taken);
}
