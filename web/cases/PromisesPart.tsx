/** Promises: each with an owner and a day; kept, moved in time, owned up to if broken. */
import { useState } from "react";
import { useColleagues } from "../api/session.ts";
import type { CaseView, Commitment } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { useNow } from "../kit/now.ts";
import { Deeds } from "../promises/Deeds.tsx";
import { Stands } from "../promises/Stands.tsx";
import { firstName } from "../words/names.ts";
import { dueDay } from "../words/times.ts";
import { NewPromise } from "./NewPromise.tsx";

const kinds: Record<Commitment["kind"], string> = {
  repair: "to put it right",
  compensation: "to make up for it",
  prevention: "so that it doesn’t happen again",
  followup: "to get back to them",
};

const sources: Record<Commitment["source"], string> = {
  letter: "in a letter",
  call: "on the phone",
  offer: "with an offer",
  desk: "noted here",
};

export function PromisesPart({ view }: { view: CaseView }) {
  const [adding, setAdding] = useState(false);
  return (
    <div className="grid gap-4">
      {view.commitments.length === 0 ? (
        <p className="text-soft">
          None yet. A letter that promises something puts it here when it is sent.
        </p>
      ) : (
        <ul className="grid gap-4">
          {view.commitments.map((promise) => (
            <Promised key={promise.id} promise={promise} view={view} />
          ))}
        </ul>
      )}
      {adding ? (
        <NewPromise caseId={view.case.id} onDone={() => setAdding(false)} />
      ) : view.case.state === "open" ? (
        <div>
          <Button onClick={() => setAdding(true)}>Note a promise made elsewhere</Button>
        </div>
      ) : null}
    </div>
  );
}

function Promised({ promise, view }: { promise: Commitment; view: CaseView }) {
  const now = useNow();
  const { nameOf } = useColleagues();
  const { what, ownerId, kind, source, proof, moves, replaces } = promise;
  const before = view.commitments.find(({ id }) => id === replaces);
  return (
    <li className="grid gap-1.5 border-l-2 border-line pl-3">
      <p className="breaks first-letter:uppercase">{what}</p>
      <p className="flex flex-wrap gap-x-4 text-xs text-soft">
        <Stands promise={promise} />
        <span>{nameOf(ownerId)}</span>
        <span>{kinds[kind]}</span>
        <span>{sources[source]}</span>
      </p>
      {before ? (
        <p className="breaks text-xs text-soft">
          In place of “{before.what}”, which we broke {dueDay(before.dueOn, now)}
        </p>
      ) : null}
      {moves.map(({ at, from, because, byName }) => (
        <p key={at} className="breaks text-xs text-soft">
          {byName} moved it; it was due {dueDay(from, now)}. “{because}”
        </p>
      ))}
      {proof ? <p className="breaks text-xs text-soft">{proof}</p> : null}
      <Deeds promise={promise} customer={firstName(view.customer.name)} />
    </li>
  );
}
