/** One incident: its cases, each with its own customer; a case may leave, and it may end. */
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { OneLine } from "../cases/OneLine.tsx";
import { Amount } from "../kit/Amount.tsx";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { Glyph } from "../shell/Glyph.tsx";
import { useTitle } from "../shell/title.ts";
import { CaseLink } from "./CaseLink.tsx";

type View = Answer<"GET /incidents/:incident">;

export function IncidentPage() {
  const params = useParams({ from: "/inside/incidents/$incident" });
  const { data: view, error } = useDoor("GET /incidents/:incident", { params });
  useTitle(view?.title);
  if (!view) return error ? <Problem problem={error} /> : <Busy>Fetching the incident …</Busy>;
  const open = view.cases.filter((one) => one.open).length;
  return (
    <div className="mx-auto grid max-w-4xl gap-4 px-4 py-6 md:px-8">
      <header className="grid gap-1">
        <h1 className="breaks flex items-center gap-2 text-title">
          <Link
            to="/incidents"
            aria-label="All incidents"
            className="-ml-1.5 rounded-md p-1.5 text-soft hover:bg-wash hover:text-ink"
          >
            <Glyph name="back" />
          </Link>
          {view.title}
        </h1>
        <p className="figures text-soft">
          {view.cases.length === 1 ? "1 case" : `${view.cases.length} cases`}, {open} open · opened
          by {view.openedBy}, <When at={view.openedAt} />
        </p>
        {view.cost.map((book) => (
          <Cost key={book.currency} book={book} />
        ))}
        <Ending view={view} />
      </header>
      <Panel title="Who was met by it">
        <ul className="grid">
          {view.cases.map((one) => (
            <Met key={one.id} view={view} one={one} />
          ))}
        </ul>
        {view.cases.length === 0 ? (
          <p className="text-soft">No case is part of it. Join one from the case’s own page.</p>
        ) : null}
      </Panel>
    </div>
  );
}

/** What the incident cost so far and will, at cost to the house. */
const Cost = ({ book: { currency, ...book } }: { book: View["cost"][number] }) => (
  <p>
    It costs <Amount minor={book.costMinor} currency={currency} />:{" "}
    <Amount minor={book.givenMinor} currency={currency} /> given,{" "}
    <Amount minor={book.owedMinor} currency={currency} /> owed,{" "}
    <Amount minor={book.vouchersMinor} currency={currency} /> on vouchers; of all this{" "}
    <Amount minor={book.sources.statutory.costMinor} currency={currency} /> by law.
  </p>
);

function Ending({ view }: { view: View }) {
  const [ending, setEnding] = useState(false);
  const end = useDeed("POST /incidents/:incident/end", { onDone: () => setEnding(false) });
  if (view.ended)
    return (
      <p className="breaks">
        <State tone="kept" shape="tick">
          Over since <When at={view.ended.at} />: {view.ended.because}
        </State>
      </p>
    );
  return ending ? (
    <OneLine
      label="What ended it?"
      hint="Its cases go on until each customer is put right."
      button="It is over"
      deed={end}
      onKeep={(because) => end.mutate({ params: { incident: view.id }, body: { because } })}
      onLeave={() => setEnding(false)}
    />
  ) : (
    <div>
      <Button onClick={() => setEnding(true)}>The failure is over</Button>
    </div>
  );
}

function Met({ view, one }: { view: View; one: View["cases"][number] }) {
  const [leaving, setLeaving] = useState(false);
  const leave = useDeed("POST /incidents/:incident/cases/:case/leaving", {
    onDone: () => setLeaving(false),
  });
  const params = { incident: view.id, case: one.id };
  return (
    <li className="grid gap-2 border-t border-line py-3 first:border-t-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="breaks min-w-0">
          <CaseLink id={one.id}>
            {one.customer}: {one.title}
          </CaseLink>
          <span className="figures block text-xs text-soft">
            case {one.number}, <When at={one.complainedAt} />
          </span>
        </span>
        <span className="flex items-center gap-3">
          <State tone={one.open ? "gold" : "kept"} shape={one.open ? "half" : "tick"}>
            {one.open ? "open" : "closed"}
          </State>
          {leaving ? null : (
            <Button
              aria-label={`Not part of it: case ${one.number}`}
              onClick={() => setLeaving(true)}
            >
              Not part of it
            </Button>
          )}
        </span>
      </div>
      {leaving ? (
        <OneLine
          label="What shows that it is another failure?"
          button="Take it out"
          deed={leave}
          onKeep={(because) => leave.mutate({ params, body: { because } })}
          onLeave={() => setLeaving(false)}
        />
      ) : null}
    </li>
  );
}
