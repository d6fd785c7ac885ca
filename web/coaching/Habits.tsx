/** What recurs in one writer's letters: of late beside before, as bars and in words. */
import type { Answer } from "../api/client.ts";
import { State } from "../kit/State.tsx";

type Habit = Answer<"GET /coaching">["faults"][number];
type Props = {
  title: string;
  habits: readonly Habit[];
  wordOf: (finding: string) => string;
  /** Whether it is good that there is more of it. */
  moreIsGood: boolean;
  none: string;
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

export function Habits({ title, habits, wordOf, moreIsGood, none }: Props) {
  return (
    <section aria-label={title} className="grid gap-2">
      <h3>{title}</h3>
      {habits.length === 0 ? <p className="text-soft">{none}</p> : null}
      <ul className="grid gap-3">
        {habits.map((habit) => (
          <li key={habit.finding} className="grid gap-1">
            <span className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="first-letter:uppercase">{wordOf(habit.finding)}</span>
              <Movement habit={habit} moreIsGood={moreIsGood} />
            </span>
            <Pair habit={habit} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pair({ habit: { now, before } }: { habit: Habit }) {
  const lines = [
    ["of late", now],
    ["before", before],
  ] as const;
  return (
    <>
      {lines.map(([when, share]) =>
        share ? (
          <span
            key={when}
            className="grid grid-cols-[4rem_minmax(0,1fr)_9rem] items-center gap-2 text-xs
              text-soft"
          >
            {when}
            <span aria-hidden="true" className="h-2 rounded-sm bg-wash">
              <span
                className="block h-2 rounded-sm bg-seam"
                style={{ width: `${share.value * 100}%` }}
              />
            </span>
            <span className="figures text-right">
              {percent(share.value)} ({percent(share.low)} to {percent(share.high)})
            </span>
          </span>
        ) : null,
      )}
    </>
  );
}

function Movement({ habit: { moved }, moreIsGood }: { habit: Habit; moreIsGood: boolean }) {
  if (moved === "too_close_to_tell")
    return <span className="text-xs text-soft">too close to tell</span>;
  const good = (moved === "more") === moreIsGood;
  return (
    <State tone={good ? "kept" : "gold"} shape={good ? "tick" : "half"}>
      {moved} than before
    </State>
  );
}
