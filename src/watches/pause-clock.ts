/** Pause the clocks of a case that may wait for such a reason; most of the law's run on. */
import { endOfHold, type PauseReason } from "../clocks/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { isAfter, type Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { readDocket } from "./read-docket.ts";

type Deed = {
  readonly caseId: string;
  readonly reason: PauseReason;
  /** What we wait for, or what they agreed to. */
  readonly because: string;
  readonly until?: Moment | undefined;
  readonly by: Actor;
};

export async function pauseClock(
  needs: Pick<Needs, "cases" | "journal" | "playbooks" | "keeping" | "now" | "newId">,
  { caseId, reason, because, until, by }: Deed,
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "clock:pause");
  if (!allowed.ok) return allowed;
  const read = await readDocket(needs, caseId);
  if (!read.ok) return read;
  const { keeping, happened, readings } = read.value;
  const now = needs.now();
  if (until && !isAfter(until, now)) {
    return refused("until_past", "A pause ends later than now. Choose a later day, or none.");
  }
  const { holds } = happened.course;
  if (holds.some((hold) => hold.reason === reason && endOfHold(hold, now) === null)) {
    return refused("paused_already", "The clocks wait for that already. Lift that pause first.");
  }
  const waits = [...keeping.clocks, ...keeping.deadlines].filter(
    ({ id, pauses }) =>
      pauses.includes(reason) && readings.some((each) => each.id === id && each.metAt === null),
  );
  if (waits.length === 0) {
    return refused("nothing_to_pause", "No clock that runs here may wait for such a reason.");
  }
  const pauseId = needs.newId();
  await needs.journal.add({
    what: "clock paused",
    by,
    caseId,
    facts: {
      pauseId,
      waitsFor: reason,
      because,
      ...(until ? { until } : {}),
      clocks: waits.map(({ name }) => name),
    },
  });
  return done({ id: pauseId });
}
