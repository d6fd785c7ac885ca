/** Take a clock: say "I see to it", so that nobody else is told; an orphan case gets its owner. */
import { handOver } from "../cases/index.ts";
import { sameRun } from "../clocks/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { readDocket } from "./read-docket.ts";

export async function takeClock(
  needs: Pick<Needs, "cases" | "people" | "journal" | "playbooks" | "keeping" | "now">,
  { caseId, clockId, by }: { caseId: string; clockId: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "clock:take");
  if (!allowed.ok) return allowed;
  const read = await readDocket(needs, caseId);
  if (!read.ok) return read;
  const { file, happened, readings } = read.value;
  const reading = readings.find(({ id, metAt }) => id === clockId && metAt === null);
  if (!reading) return refused("not_found", "No such clock runs on this case.");
  if (by.kind !== "colleague") {
    return refused("not_a_colleague", "A colleague takes it: somebody who can be asked about it.");
  }
  const run = { clockId, startedAt: reading.startedAt };
  const last = happened.course.taken.findLast((taken) => sameRun(taken, run));
  if (last?.byId === by.id) return refused("taken_already", "You have taken it already.");
  await needs.journal.add({
    what: "clock taken",
    by,
    caseId,
    facts: { ...run, clockName: reading.name },
  });
  if (file.ownerId) return done({ id: caseId });
  const handed = await handOver(needs, { caseId, colleagueId: by.id, by });
  return handed.ok ? done({ id: caseId }) : handed;
}
