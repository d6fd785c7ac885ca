/** Corrective and preventive actions: who, by when, and how one can see that it is done. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useColleagues, useMay } from "../api/session.ts";
import type { Action, CaseView } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Section } from "./Section.tsx";
import { useNow } from "../kit/now.ts";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { WithWords } from "../offers/WithWords.tsx";
import { dueDay, isPast } from "../words/times.ts";
import { Standing } from "../causes/Changes.tsx";
import { inOrder } from "./actions.ts";
import { Proven } from "./Proven.tsx";
import { NewAction } from "./NewAction.tsx";

const purposes = {
  preventive: "Prevents the next one",
  corrective: "Puts this one right",
  containment: "Stops it from spreading",
};

export function Actions({ view }: { view: CaseView }) {
  const [adding, setAdding] = useState(false);
  const open = view.case.state === "open";
  const mayPlan = useMay("action:plan") && open;
  return (
    <Section
      title="Plan"
      aside={
        mayPlan && !adding ? <Button onClick={() => setAdding(true)}>Plan an action</Button> : null
      }
    >
      {adding ? <NewAction caseId={view.case.id} onDone={() => setAdding(false)} /> : null}
      {view.actions.length === 0 && !adding ? (
        <p className="text-soft">
          {open
            ? "Nothing is planned yet. What let it happen, and what would have to change?"
            : "Nothing was planned. Open the case again to plan a change."}
        </p>
      ) : null}
      <ul className="grid gap-3">
        {inOrder(view.actions).map((action) => (
          <li key={action.id}>
            <OneAction action={action} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneAction({ action }: { action: Action }) {
  const now = useNow();
  const { nameOf } = useColleagues();
  const mayComplete = useMay("action:complete");
  const completing = useDeed("POST /actions/:action/completion");
  const { what, kind, ownerId, dueOn, doneAt, doneBy, proof, shown } = action;
  const late = !doneAt && isPast(dueOn, now);
  return (
    <article className="grid gap-1.5 border-l-2 border-line pl-3">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="min-w-0 flex-1 basis-60 font-medium">{what}</p>
        {doneAt || action.reopened ? (
          <Standing action={action} />
        ) : (
          <State tone={late ? "late" : "plain"} shape={late ? "bell" : "clock"}>
            {late ? "was due " : "due "}
            {dueDay(dueOn, now)}
          </State>
        )}
      </header>
      <p className="text-xs text-soft">
        {purposes[kind]} · {nameOf(ownerId)}
        {shown ? " · the customer sees it" : null}
      </p>
      <Proven action={action} />
      {doneAt ? (
        <p>
          {proof}{" "}
          <span className="text-xs text-soft">
            {doneBy}, <When at={doneAt} />
          </span>
        </p>
      ) : mayComplete ? (
        <div>
          <WithWords
            opens="It is done"
            label="How can one see that it is done?"
            does="Note that it is done"
            deed={completing}
            onDo={(words) =>
              completing.mutate({ params: { action: action.id }, body: { proof: words } })
            }
          />
        </div>
      ) : null}
    </article>
  );
}
