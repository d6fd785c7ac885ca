/** What stands beside the clocks of a case: pauses, the law, who was told, who took it. */
import {
  choicesOn,
  type ClockReading,
  endOfHold,
  type Happened,
  type Keeping,
  PAUSE_REASONS,
  sameRun,
  spokenAllowance,
} from "../clocks/index.ts";
import type { Moment } from "../words/moment.ts";

export function watchOf(
  keeping: Keeping,
  happened: Happened,
  readings: readonly ClockReading[],
  now: Moment,
) {
  const { holds, raised, taken } = happened.course;
  const running = readings.filter(({ metAt }) => metAt === null);
  const runs = running.map(({ id, startedAt }) => ({ clockId: id, startedAt }));
  const pausable = [...keeping.clocks, ...keeping.deadlines].filter(({ id }) =>
    running.some((reading) => reading.id === id),
  );
  return {
    pauses: holds.map((hold) => {
      const { id, reason, because, byName, from, until } = hold;
      return { id, reason, because, by: byName, from, until, endedAt: endOfHold(hold, now) };
    }),
    mayWaitFor: PAUSE_REASONS.filter(
      (reason) =>
        pausable.some(({ pauses }) => pauses.includes(reason)) &&
        !holds.some((hold) => hold.reason === reason && endOfHold(hold, now) === null),
    ),
    deadlines: choicesOn(keeping, happened).map(({ deadline, on, choice, extended }) => {
      const { id, name, demands, within, only, extension, follows, source, seen, confidence } =
        deadline;
      return {
        id,
        name,
        demands,
        only,
        on,
        follows,
        source,
        seen,
        confidence,
        within: spokenAllowance(within),
        choice: choice && { because: choice.because, by: choice.byName, at: choice.at },
        extension: extension && { to: spokenAllowance(extension.to), when: extension.when },
        extended: extended && { because: extended.because, at: extended.at },
      };
    }),
    told: raised
      .filter((each) => runs.some((run) => sameRun(run, each)))
      .map(({ clockId, toldNames, at }) => ({ clockId, names: [...toldNames], at })),
    taken: taken
      .filter((each) => runs.some((run) => sameRun(run, each)))
      .map(({ clockId, byName, at }) => ({ clockId, by: byName, at })),
  };
}
