/** Asking later whether it was put right, and what the customer said. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import type { CaseView, FollowUp } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Choice } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, TextArea } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { Words } from "../kit/Words.tsx";
import { firstName } from "../words/names.ts";
import { verdicts } from "../words/standings.ts";
import { dayFrom } from "../words/times.ts";

export function FollowUpPanel({ view }: { view: CaseView }) {
  const may = useMay("follow-up:schedule");
  const [asking, setAsking] = useState(false);
  const customer = firstName(view.customer.name);
  return (
    <Panel
      title="Follow-up"
      aside={may && !asking ? <Button onClick={() => setAsking(true)}>Schedule one</Button> : null}
    >
      {asking ? <Schedule caseId={view.case.id} onDone={() => setAsking(false)} /> : null}
      {view.followUps.length === 0 && !asking ? (
        <p className="text-soft">
          None yet. One schedules itself as soon as what we owe has reached {customer}.
        </p>
      ) : null}
      <ul className="grid gap-3">
        {view.followUps.map((one) => (
          <li key={one.id} className="grid gap-2 border-l-2 border-line pl-3">
            <One followUp={one} customer={customer} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function One({ followUp, customer }: { followUp: FollowUp; customer: string }) {
  const may = useMay("follow-up:answer");
  const [noting, setNoting] = useState(false);
  const { checkpoint, state, dueAt, askedAt, answeredAt, verdict, words } = followUp;
  const answer = verdict ? verdicts[verdict] : null;
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium">{checkpoint}</span>
        {answer ? (
          <State tone={answer.tone} shape={answer.shape}>
            {answer.says}
          </State>
        ) : state === "cancelled" ? (
          <State shape="bar">cancelled</State>
        ) : (
          <State tone={state === "asked" ? "gold" : "plain"} shape="clock">
            {state === "asked" ? "asked " : "asks "}
            <When at={state === "asked" ? (askedAt ?? dueAt) : dueAt} />
          </State>
        )}
      </p>
      {words ? <Words>{words}</Words> : null}
      {answeredAt ? (
        <p className="text-xs text-soft">
          {customer}, <When at={answeredAt} />
        </p>
      ) : null}
      {may && (state === "asked" || state === "scheduled") && !noting ? (
        <Button className="justify-self-start" onClick={() => setNoting(true)}>
          Note {customer}’s answer …
        </Button>
      ) : null}
      {noting ? (
        <Note id={followUp.id} customer={customer} onDone={() => setNoting(false)} />
      ) : null}
    </>
  );
}

function Schedule({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const [day, setDay] = useState(() => dayFrom(Date.now(), 7));
  const scheduling = useDeed("POST /cases/:case/follow-ups", { onDone });
  return (
    <form
      className="grid gap-3 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const dueAt = new Date(`${day}T09:00`).toISOString();
        scheduling.mutate({ params: { case: caseId }, body: { dueAt } });
      }}
    >
      <Field label="Ask on" hint="At nine in the morning.">
        {(aria) => (
          <Input
            {...aria}
            type="date"
            required
            className="max-w-48"
            value={day}
            onChange={({ target }) => setDay(target.value)}
          />
        )}
      </Field>
      <Problem problem={scheduling.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={scheduling.isPending}>
          Schedule it
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  );
}

function Note({ id, customer, onDone }: { id: string; customer: string; onDone: () => void }) {
  const [verdict, setVerdict] = useState<NonNullable<FollowUp["verdict"]> | null>(null);
  const [words, setWords] = useState("");
  const noting = useDeed("POST /follow-ups/:followup/answer", { onDone });
  return (
    <form
      className="grid gap-3 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const said = words.trim() ? { words: words.trim() } : {};
        if (verdict) noting.mutate({ params: { followup: id }, body: { verdict, ...said } });
      }}
    >
      <Choice
        legend={`${customer} says that it is`}
        value={verdict}
        onChange={setVerdict}
        options={[
          { value: "put_right", label: "put right" },
          { value: "partly", label: "partly put right" },
          { value: "not_put_right", label: "not put right", hint: "The case opens again." },
        ]}
      />
      <Field label="In their words">
        {(aria) => (
          <TextArea
            {...aria}
            className="font-serif text-letter"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
      <Problem problem={noting.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" disabled={!verdict} busy={noting.isPending}>
          Note the answer
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  );
}
