/** The clocks of a case: until when, what that rests on, who was told, and who sees to it. */
import { Fragment } from "react";
import { useDeed } from "../api/doors.ts";
import { useMe } from "../api/session.ts";
import type { CaseView, Clock } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { useNow } from "../kit/now.ts";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { clockStanding, inOrder } from "../words/clocks.ts";
import { inHouse } from "../words/times.ts";
import { Deadlines } from "./Deadlines.tsx";
import { Pauses } from "./Pauses.tsx";

export function Clocks({ view }: { view: CaseView }) {
  const open = view.case.state === "open";
  if (view.clocks.length === 0) return null;
  return (
    <section aria-label="Clocks" className="grid gap-3 border-t border-line pt-3">
      <ul className="grid gap-1">
        {inOrder(view.clocks).map((clock) => (
          <li key={clock.id}>
            <One view={view} clock={clock} />
          </li>
        ))}
      </ul>
      <Pauses view={view} mayPause={open} />
      <Deadlines view={view} mayJudge={open} />
    </section>
  );
}

function One({ view, clock }: { view: CaseView; clock: Clock }) {
  const now = useNow();
  const { workspace } = useMe();
  const { says, tone, shape, title } = clockStanding(clock, now);
  const told = view.watch.told.filter(({ clockId }) => clockId === clock.id);
  const taken = view.watch.taken.findLast(({ clockId }) => clockId === clock.id);
  const waits =
    clock.state === "paused" ? view.watch.pauses.filter(({ endedAt }) => endedAt === null) : [];
  const shown = (at: string) => inHouse(at, workspace.timeZone);
  return (
    <details>
      <summary className="text-xs text-soft">
        {clock.kind === "law" ? `${clock.name} (law)` : clock.name}
        <span className="sr-only">: </span>
        <span className="float-right">
          <State tone={tone} shape={shape} title={title}>
            {says}
          </State>
        </span>
      </summary>
      <dl className="my-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 rounded-md bg-wash p-3 text-xs">
        <dt className="text-soft">{clock.metAt ? "Was due" : "Due"}</dt>
        <dd>
          <time dateTime={clock.dueAt}>{shown(clock.dueAt)}</time>
          {clock.actBy === clock.dueAt || clock.metAt ? null : (
            <>, act by {shown(clock.actBy)}: later nobody is at work</>
          )}
        </dd>
        <dt className="text-soft">Began</dt>
        <dd>{shown(clock.startedAt)}</dd>
        {waits.map(({ id, because, by, from }) => (
          <Fragment key={id}>
            <dt className="text-soft">Waits</dt>
            <dd>
              {because} ({by}, <When at={from} />)
            </dd>
          </Fragment>
        ))}
        <dt className="text-soft">Rests on</dt>
        <dd>{clock.rests}</dd>
        <dt className="text-soft">Source</dt>
        <dd className="breaks">{clock.source}</dd>
        {told.length > 0 ? (
          <>
            <dt className="text-soft">Told</dt>
            <dd>
              {told.map(({ names, at }) => (
                <span key={`${at} ${names.join()}`} className="block">
                  {names.join(", ") || "nobody: nobody is here"}, <When at={at} />
                </span>
              ))}
            </dd>
          </>
        ) : null}
        {taken ? (
          <>
            <dt className="text-soft">Taken</dt>
            <dd>
              {taken.by} sees to it, since <When at={taken.at} />
            </dd>
          </>
        ) : null}
      </dl>
      <Take view={view} clock={clock} taken={taken?.by} />
    </details>
  );
}

type TakeProps = { view: CaseView; clock: Clock; taken: string | undefined };

function Take({ view, clock, taken }: TakeProps) {
  const { colleague } = useMe();
  const taking = useDeed("POST /cases/:case/clocks/:clock/taking");
  const rings = clock.state === "soon" || clock.state === "overdue";
  if (!rings || taken === colleague.name || view.case.state === "closed") return null;
  return (
    <div className="mb-2 grid justify-items-start gap-1">
      <Button
        busy={taking.isPending}
        onClick={() => taking.mutate({ params: { case: view.case.id, clock: clock.id } })}
      >
        I see to it
      </Button>
      <p className="text-xs text-soft">Then nobody else is told.</p>
      <Problem problem={taking.error} />
    </div>
  );
}
