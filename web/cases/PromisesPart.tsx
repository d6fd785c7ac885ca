/** Promises: each with an owner and a day, kept with proof or taken back with a reason. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useColleagues } from "../api/session.ts";
import type { CaseView, Commitment } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { useNow } from "../kit/now.ts";
import { State } from "../kit/State.tsx";
import { useToast } from "../kit/Toast.tsx";
import { dueWhen, isOver } from "../words/times.ts";
import { NewPromise } from "./NewPromise.tsx";
import { OneLine } from "./OneLine.tsx";

const kinds: Record<Commitment["kind"], string> = {
  repair: "to put it right",
  compensation: "to make up for it",
  prevention: "so that it doesn’t happen again",
  followup: "to get back to them",
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
            <Promised key={promise.id} promise={promise} />
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

function Promised({ promise }: { promise: Commitment }) {
  const now = useNow();
  const { nameOf } = useColleagues();
  const say = useToast();
  const [settling, setSettling] = useState<"kept" | "back" | null>(null);
  const onDone = () => setSettling(null);
  const keeping = useDeed("POST /commitments/:commitment/keeping", {
    onDone: () => {
      onDone();
      say("Promise kept");
    },
  });
  const withdrawal = useDeed("POST /commitments/:commitment/withdrawal", { onDone });
  const params = { commitment: promise.id };
  const late = promise.state === "open" && isOver(promise, now);
  return (
    <li className="grid gap-1.5 border-l-2 border-line pl-3">
      <p className="breaks first-letter:uppercase">{promise.what}</p>
      <p className="flex flex-wrap gap-x-4 text-xs text-soft">
        <Stands promise={promise} late={late} day={dueWhen(promise, now)} />
        <span>{nameOf(promise.ownerId)}</span>
        <span>{kinds[promise.kind]}</span>
      </p>
      {promise.proof ? <p className="breaks text-xs text-soft">{promise.proof}</p> : null}
      {promise.state === "open" && !settling ? (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setSettling("kept")}>It was kept</Button>
          <Button onClick={() => setSettling("back")}>Take it back</Button>
        </div>
      ) : null}
      {settling === "kept" ? (
        <OneLine
          label="How can one see it?"
          hint="A parcel number, a receipt, a photo’s name."
          button="Note that it was kept"
          deed={keeping}
          onKeep={(proof) => keeping.mutate({ params, body: { proof } })}
          onLeave={onDone}
        />
      ) : null}
      {settling === "back" ? (
        <OneLine
          label="The reason the customer was given"
          button="Take the promise back"
          deed={withdrawal}
          onKeep={(because) => withdrawal.mutate({ params, body: { because } })}
          onLeave={onDone}
        />
      ) : null}
    </li>
  );
}

function Stands({ promise, late, day }: { promise: Commitment; late: boolean; day: string }) {
  if (promise.state === "kept")
    return (
      <State tone="kept" shape="tick">
        kept
      </State>
    );
  if (promise.state === "withdrawn") return <State shape="bar">taken back</State>;
  if (promise.state === "proposed") return <State shape="ring">in a letter not sent yet</State>;
  return late ? (
    <State tone="late" shape="bell">
      late, was due {day}
    </State>
  ) : (
    <State shape="arrow">by {day}</State>
  );
}
