/** On the phone: what one hears on the left, what one keeps in mind on the right. */
import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useDoor } from "../api/doors.ts";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Choice } from "../kit/Choice.tsx";
import { useNow } from "../kit/now.ts";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { useToast } from "../kit/Toast.tsx";
import { useTitle } from "../shell/title.ts";
import { firstName } from "../words/names.ts";
import { CallCard } from "./CallCard.tsx";
import { type Call, type CallView, inWords, minutes } from "./calls.ts";
import { Ending } from "./Ending.tsx";
import { Guide } from "./Guide.tsx";
import { Notes } from "./Notes.tsx";
import { type Calling, useCall } from "./useCall.ts";
import { Who } from "./Who.tsx";

export function CallPage() {
  const params = useParams({ from: "/inside/calls/$call" });
  const { data: view, error } = useDoor("GET /calls/:call", { params });
  useTitle(view ? inWords(view.call) : undefined);
  if (!view)
    return error ? (
      <div className="p-6">
        <h1 className="sr-only">A call that can’t be shown</h1>
        <Problem problem={error} />
      </div>
    ) : (
      <Busy>Fetching the call …</Busy>
    );
  return <Opened key={view.call.id} view={view} />;
}

/** Whoever ends it is led on from here; the card of a call that is over would flash in between. */
function Opened({ view }: { view: CallView }) {
  const [begun] = useState(view.call.state);
  const [leaving, setLeaving] = useState(false);
  if (begun === "open" && (leaving || view.call.state === "open"))
    return <Running view={view} onLeave={setLeaving} />;
  return (
    <div className="mx-auto grid max-w-3xl gap-4 px-4 py-6 md:px-8">
      <h1 className="text-title">A call that is over</h1>
      <CallCard call={view.call} />
    </div>
  );
}

type RunningProps = { view: CallView; onLeave: (leaving: boolean) => void };

function Running({ view, onLeave }: RunningProps) {
  const calling = useCall(view.call);
  const go = useNavigate();
  const say = useToast();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { draft, saving, problem, change, takeTheirs } = calling;
  const name = firstName(draft.caller.name) || "them";
  const done = ({ caseId, state }: Call) => {
    say(state === "held" ? "The call is noted" : "The call is over");
    if (caseId) void go({ to: "/cases/$case", params: { case: caseId } });
    else void go({ to: "/calls" });
  };
  return (
    <div className="h-full overflow-y-auto">
      <header
        className="sticky top-0 z-10 flex flex-wrap items-center justify-between gap-x-4 gap-y-1
          border-b border-line bg-paper px-4 py-3 md:px-6"
      >
        <h1 ref={heading} tabIndex={-1} className="text-title outline-none">
          {view.call.way === "in" ? "A call from " : "A call to "}
          {draft.caller.name || "somebody"}
        </h1>
        <span className="flex flex-wrap gap-x-4">
          <Lasts since={view.call.beganAt} />
          <Kept saving={saving} />
        </span>
      </header>
      <div className="grid gap-6 px-4 py-5 md:px-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid content-start gap-6">
          {saving === "stale" ? (
            <div>
              <Button onClick={() => void takeTheirs()}>Take what was typed there</Button>
            </div>
          ) : null}
          <Problem problem={problem} />
          <Who view={view} calling={calling} />
          <Consent calling={calling} name={name} />
          {draft.consent === "no" ? null : (
            <Notes name={name} notes={draft.notes} onChange={(notes) => change({ notes })} />
          )}
          <Ending view={view} calling={calling} name={name} onLeave={onLeave} onDone={done} />
        </div>
        <aside aria-label="The guide" className="grid content-start gap-4">
          <Guide view={view} />
        </aside>
      </div>
    </div>
  );
}

const Lasts = ({ since }: { since: string }) => (
  <State shape="clock">since {minutes(since, useNow())}</State>
);

const Kept = ({ saving }: { saving: Calling["saving"] }) => {
  if (saving === "waiting") return <State shape="half">Saving …</State>;
  return saving === "saved" ? (
    <State tone="kept" shape="tick">
      Saved
    </State>
  ) : (
    <State tone="late" shape="bell">
      Not saved; your words are still here
    </State>
  );
};

/** Their words are theirs: whether we may write them down is asked first. */
const Consent = ({ calling: { draft, change }, name }: { calling: Calling; name: string }) => (
  <div className="grid gap-2">
    <Choice
      legend={`May we write down what ${name === "them" ? "they say" : `${name} says`}?`}
      value={draft.consent}
      onChange={(consent) => change({ consent })}
      options={[
        { value: "not_asked", label: "Not asked yet" },
        { value: "yes", label: "Yes" },
        { value: "no", label: "No" },
      ]}
    />
    {draft.consent === "no" ? (
      <p className="rounded-md border border-line bg-wash px-3 py-2">
        Kept: that you spoke and when, and what you write below of our own side. Not kept: a word of
        theirs. Notes that stood here are gone from the desk.
      </p>
    ) : null}
  </div>
);
