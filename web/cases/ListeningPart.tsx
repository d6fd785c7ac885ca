/** Listening: what we understood, and what the customer says about that. */
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import type { CaseView, Listening } from "../api/shapes.ts";
import { pointsIn } from "../calls/calls.ts";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Quicker } from "../presence/Quicker.tsx";
import { State } from "../kit/State.tsx";
import { useToast } from "../kit/Toast.tsx";
import { When } from "../kit/When.tsx";
import { Words } from "../kit/Words.tsx";
import { firstName } from "../words/names.ts";

const questions = [
  ["happened", "What happened, as they tell it", 4_000],
  ["feels", "How it was for them", 1_000],
  ["costThem", "What it cost them beside money", 2_000],
  ["wants", "What would make it right, as they see it", 1_000],
] as const;

type Understood = Pick<Listening, (typeof questions)[number][0]>;

export function ListeningPart({ view }: { view: CaseView }) {
  const { case: file, customer, listening } = view;
  /** A form that was begun stays, whatever another notes meanwhile. */
  const [anew, setAnew] = useState(listening === null);
  const open = file.state === "open";
  const { data } = useDoor("GET /cases/:case/calls", { params: { case: file.id } });
  if (!open && !listening)
    return <p className="text-soft">Nothing was noted of what they told us.</p>;
  if (listening && !anew)
    return (
      <div className="grid gap-4">
        <Understanding listening={listening} name={firstName(customer.name)} />
        {open ? (
          <div>
            <Button onClick={() => setAnew(true)}>
              {listening.right === false ? "Note it as they corrected it" : "Note it anew"}
            </Button>
          </div>
        ) : null}
      </div>
    );
  if (!data) return <Busy>Looking what was noted in calls …</Busy>;
  const told = pointsIn(data.calls);
  return (
    <ListeningForm
      caseId={file.id}
      asOf={view.asOf}
      name={firstName(customer.name)}
      first={
        listening ?? {
          ...told,
          feels: told.feels || (file.feels ?? ""),
          wants: told.wants || (file.asks ?? ""),
        }
      }
      correction={listening?.correction ?? null}
      onDone={() => setAnew(false)}
    />
  );
}

function Understanding({ listening, name }: { listening: Listening; name: string }) {
  return (
    <>
      {listening.right === null ? (
        <State shape="ring">{name} has not said whether this is right; the page asks.</State>
      ) : listening.right ? (
        <State tone="kept" shape="tick">
          {name} says that this is right.
        </State>
      ) : (
        <div className="grid gap-2 rounded-md border border-late/40 bg-late-wash px-3 py-2">
          <State tone="late" shape="bell">
            {name} says that this is not quite right:
          </State>
          {listening.correction ? <Words>{listening.correction}</Words> : null}
        </div>
      )}
      <dl className="grid gap-3">
        {questions.map(([key, question]) => (
          <div key={key}>
            <dt className="text-xs text-soft">{question}</dt>
            <dd className="breaks whitespace-pre-wrap">{listening[key]}</dd>
          </div>
        ))}
      </dl>
      <p className="text-xs text-soft">
        Noted by {listening.by.name} <When at={listening.at} />
      </p>
    </>
  );
}

type FormProps = {
  caseId: string;
  asOf: number;
  name: string;
  first: Understood;
  correction: string | null;
  onDone: () => void;
};

function ListeningForm({ caseId, asOf, name, first, correction, onDone }: FormProps) {
  const [read] = useState(asOf);
  const [understood, setUnderstood] = useState<Understood>(first);
  const say = useToast();
  const listen = useDeed("POST /cases/:case/listenings", {
    onDone: () => {
      say(`Noted. ${name}’s page now asks whether it is right`);
      onDone();
    },
  });
  const keep = (version?: number) => {
    const { happened, feels, costThem, wants } = understood;
    const body = { happened, feels, costThem, wants };
    listen.mutate({ params: { case: caseId }, version, body });
  };
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        keep(read);
      }}
    >
      <p className="text-soft">
        Write it so that {name} can read it: the page asks whether we understood.
      </p>
      {correction ? <Words>{correction}</Words> : null}
      {questions.map(([key, question, max]) => (
        <Field key={key} label={question}>
          {(aria) => (
            <TextArea
              {...aria}
              required
              maxLength={max}
              value={understood[key]}
              onChange={(event) => setUnderstood({ ...understood, [key]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Quicker problem={listen.error} onMine={() => keep()} onTheirs={onDone} />
      <div>
        <Button type="submit" kind="primary" busy={listen.isPending}>
          Note what we understood
        </Button>
      </div>
    </form>
  );
}
