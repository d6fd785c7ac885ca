/** Tells the journal how letters ended, many in one transaction. */
import { inStep } from "../rim/db/together.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { CaseOf, Needs } from "./needs.ts";
import { noteEnd } from "./note-end.ts";
import type { Unnoted } from "./outbox.ts";

export type Inside = <T>(
  work: (needs: Pick<Needs, "outbox" | "journal"> & CaseOf) => Promise<Outcome<T>>,
) => Promise<Outcome<T>>;

const AT_ONCE = 100;

/** Of these letters, or of whichever it knows nothing of yet. */
export async function noteEnds(inside: Inside, among?: readonly string[]): Promise<void> {
  const stumbled = await noteTogether(inside, among);
  // Where one stumbles all are undone, and each goes alone, so that it holds up nobody.
  const problems: unknown[] = [];
  for (const id of stumbled) {
    await inside(async (needs) => done(await noted(needs, 1, [id]))).then(
      (alone) => void (alone.ok || problems.push(new Error(alone.refusal.because))),
      (problem: unknown) => void problems.push(problem),
    );
  }
  if (problems.length > 0) throw problems[0];
}

/** Answers which are still to be told, because all were undone. */
async function noteTogether(
  inside: Inside,
  among: readonly string[] | undefined,
): Promise<readonly string[]> {
  let tried: readonly string[] = [];
  try {
    const told = await inside(async (needs) => {
      const limit = among?.length ?? AT_ONCE;
      return done(await noted(needs, limit, among, (ids) => void (tried = ids)));
    });
    return told.ok ? [] : tried;
  } catch (problem) {
    if (tried.length === 0) throw problem;
    return tried;
  }
}

async function noted(
  needs: Parameters<Parameters<Inside>[0]>[0],
  limit: number,
  among?: readonly string[],
  trying: (ids: readonly string[]) => void = () => undefined,
): Promise<number> {
  const ends = await needs.outbox.unnoted(limit, among);
  const ids = ends.map(({ messageId }) => messageId);
  trying(ids);
  for (const wave of await waves(needs, ends)) {
    await inStep(wave, ({ caseId, ...each }) => noteEnd(needs, each, caseId));
  }
  if (ids.length > 0) await needs.outbox.note(ids);
  return ids.length;
}

/** Of one case one after the other: what the second brings about depends on the first. */
async function waves({ caseOfLetter }: CaseOf, ends: readonly Unnoted[]) {
  const filed = await inStep(ends, async (each) => ({
    ...each,
    caseId: await caseOfLetter(each.messageId),
  }));
  const ofCase = Map.groupBy(filed, ({ caseId, messageId }) => caseId ?? messageId);
  const most = Math.max(0, ...[...ofCase.values()].map(({ length }) => length));
  return Array.from({ length: most }, (_, place) =>
    [...ofCase.values()].flatMap((all) => all[place] ?? []),
  );
}
