/** One case in the inbox: who, what, how grave, how far, and what runs out next. */
import { Link } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import { useMe } from "../api/session.ts";
import type { InboxRow } from "../api/shapes.ts";
import { useNow } from "../kit/now.ts";
import { Mark, State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { clockStanding } from "../words/clocks.ts";
import { firstName } from "../words/names.ts";
import { severities } from "../words/standings.ts";
import { dueDay } from "../words/times.ts";
import { Handling, Said } from "./Handling.tsx";
import { Progress } from "./Progress.tsx";

type Props = {
  row: InboxRow;
  chosen: boolean;
  onChoose: () => void;
  /** Called with a pointer's click; may keep it from opening the case. */
  onPress: (event: MouseEvent) => void;
  picked: boolean;
  onPick: () => void;
};

export function Row({ row, chosen, onChoose, onPress, picked, onPick }: Props) {
  const now = useNow();
  const me = useMe();
  const clock = row.clock ? clockStanding(row.clock, now) : null;
  const severity = row.severity ? severities[row.severity] : null;
  // Who was hurt is named together with how, so that one reason is enough here.
  const haste = row.urgent.find(({ kind }) => kind === "vulnerable") ?? row.urgent[0];
  const theirs = row.lastBy === "customer" && row.state === "open";
  return (
    <li className={`group flex border-b border-line ${picked ? "bg-gold-wash" : ""}`}>
      <label
        className={`flex w-8 shrink-0 cursor-pointer items-start justify-center pt-2.5
          max-md:w-7 ${picked ? "" : "md:opacity-40 md:group-hover:opacity-100"}
          focus-within:opacity-100`}
      >
        <input
          type="checkbox"
          aria-label={`Choose ${row.customer}, case ${row.number}`}
          checked={picked}
          onChange={onPick}
        />
      </label>
      <Link
        to="/cases/$case"
        params={{ case: row.id }}
        data-row={row.id}
        aria-describedby={`of-${row.id}`}
        onFocus={onChoose}
        onClick={onPress}
        className={`grid h-16 min-w-0 flex-1 content-center gap-x-4 border-l-2 pr-4 pl-2
          outline-offset-[-2px]
          hover:bg-wash border-l-transparent ${chosen ? "xl:border-l-seam xl:bg-wash" : ""}`}
      >
        <span className="flex items-baseline justify-between gap-4">
          <span className="flex min-w-0 items-baseline gap-2">
            <span className={theirs ? "text-gold" : "text-soft"}>
              <Mark shape={theirs ? "dot" : "ring"} />
            </span>
            <span className={`truncate ${theirs ? "font-semibold" : "font-medium"}`}>
              {row.customer}
            </span>
            <span className="sr-only">{theirs ? "waits for us" : "has our last word"}</span>
          </span>
          <span className="shrink-0">
            {clock ? (
              <State tone={clock.tone} shape={clock.shape} title={clock.title}>
                {clock.says}
              </State>
            ) : (
              <span className="text-xs text-soft">
                <When at={row.lastAt} />
              </span>
            )}
          </span>
        </span>
        <span className="truncate pl-5">
          {row.title}
          <span className="text-soft"> · {row.hit ? <Said hit={row.hit} /> : row.glimpse}</span>
        </span>
        <span id={`of-${row.id}`} className="flex items-baseline gap-4 overflow-hidden pl-5">
          <span className="shrink-0">
            {severity ? (
              <State tone={severity.tone} shape={severity.shape}>
                {severity.says}
              </State>
            ) : (
              <State shape="ring">not yet weighed</State>
            )}
          </span>
          {row.task && !row.undelivered ? (
            <span className="flex min-w-0">
              <State line tone="late" shape="bell">
                {lowered(row.task, row.customer)}
              </State>
            </span>
          ) : null}
          <Handling row={row} />
          <Progress done={row.stepsDone} all={row.stepsAll} />
          {haste ? (
            <span className="flex min-w-0">
              <State line tone="late" shape="bell" title={row.urgent.map(reasonOf).join("; ")}>
                {haste.reason}
              </State>
            </span>
          ) : null}
          {row.toldIds.includes(me.colleague.id) ? (
            <span className="shrink-0">
              <State tone="gold" shape="bell" title="You were told that a clock of it runs out">
                for you
              </State>
            </span>
          ) : null}
          {row.undelivered ? (
            <span className="shrink-0">
              <State tone="late" shape="cross">
                {row.task ? lowered(row.task, row.customer) : "a letter did not arrive"}
              </State>
            </span>
          ) : null}
          {row.promise ? (
            <span className="flex min-w-0 max-sm:hidden">
              <State
                line
                tone={row.promise.late ? "late" : "plain"}
                shape={row.promise.late ? "bell" : "arrow"}
              >
                {promised(row.promise, now)}
              </State>
            </span>
          ) : null}
        </span>
      </Link>
    </li>
  );
}

const reasonOf = ({ reason }: InboxRow["urgent"][number]): string => reason;

/** As the other states are written; a name stays a name. */
const lowered = (task: string, customer: string): string =>
  task.startsWith(firstName(customer)) ? task : task.charAt(0).toLowerCase() + task.slice(1);

const promised = ({ what, dueOn, late }: NonNullable<InboxRow["promise"]>, now: number): string =>
  `${late ? "broken promise, due" : "promise"} ${dueDay(dueOn, now)}: ${what}`;
