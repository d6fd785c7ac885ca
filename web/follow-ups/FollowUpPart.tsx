/** Follow-up: asking later whether it is put right, and noting an answer given by voice. */
import { type FormEvent, useState } from "react";
import { useDeed } from "../api/doors.ts";
import type { CaseView, FollowUp } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Choice } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, TextArea } from "../kit/Input.tsx";
import { useNow } from "../kit/now.ts";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { Words } from "../kit/Words.tsx";
import { firstName } from "../words/names.ts";
import { verdicts } from "../words/standings.ts";
import { dayFrom } from "../words/times.ts";

export function FollowUpPart({ view }: { view: CaseView }) {
  const name = firstName(view.customer.name);
  const waits = view.followUps.some(({ state }) => state === "scheduled" || state === "asked");
  return (
    <div className="grid gap-4">
      <Standings view={view} />
      {view.followUps.length === 0 ? (
        <p className="text-soft">One schedules itself once the remedy has reached {name}.</p>
      ) : (
        <ul className="grid gap-4">
          {view.followUps.map((followUp) => (
            <Asked key={followUp.id} followUp={followUp} name={name} />
          ))}
        </ul>
      )}
      {waits || view.case.state === "closed" ? null : (
        <ScheduleForm caseId={view.case.id} name={name} />
      )}
    </div>
  );
}

function Standings({ view }: { view: CaseView }) {
  const score = (moment: "before" | "after") =>
    view.standings.findLast((standing) => standing.moment === moment)?.score;
  const [before, after] = [score("before"), score("after")];
  if (before === undefined && after === undefined) return null;
  return (
    <p className="figures text-soft">
      How they stand with us, of 5: {before ?? "not asked"} before, {after ?? "not asked yet"}{" "}
      after.
    </p>
  );
}

function Asked({ followUp, name }: { followUp: FollowUp; name: string }) {
  const [noting, setNoting] = useState(false);
  const open = followUp.state === "scheduled" || followUp.state === "asked";
  const verdict = followUp.verdict ? verdicts[followUp.verdict] : null;
  return (
    <li className="grid gap-2 border-l-2 border-line pl-3">
      <p className="flex flex-wrap gap-x-4">
        {verdict ? (
          <State tone={verdict.tone} shape={verdict.shape}>
            {name} says: {verdict.says}
          </State>
        ) : followUp.state === "cancelled" ? (
          <State shape="bar">called off</State>
        ) : followUp.askedAt ? (
          <State shape="half">asked, no answer yet</State>
        ) : (
          <State shape="clock">scheduled</State>
        )}
        <span className="text-xs text-soft">
          <When at={followUp.answeredAt ?? followUp.askedAt ?? followUp.dueAt} />
        </span>
      </p>
      {followUp.words ? <Words>{followUp.words}</Words> : null}
      {open && !noting ? (
        <div>
          <Button onClick={() => setNoting(true)}>Note {name}’s answer</Button>
        </div>
      ) : null}
      {noting ? (
        <AnswerForm followUp={followUp} name={name} onDone={() => setNoting(false)} />
      ) : null}
    </li>
  );
}

type AnswerProps = { followUp: FollowUp; name: string; onDone: () => void };

function AnswerForm({ followUp, name, onDone }: AnswerProps) {
  const [verdict, setVerdict] = useState<NonNullable<FollowUp["verdict"]> | null>(null);
  const [words, setWords] = useState("");
  const answer = useDeed("POST /follow-ups/:followup/answer", { onDone });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (!verdict) return;
    answer.mutate({
      params: { followup: followUp.id },
      body: { verdict, ...(words.trim() ? { words } : {}) },
    });
  };
  return (
    <form className="grid gap-3" onSubmit={keep}>
      <Choice
        legend="Is it put right?"
        value={verdict}
        onChange={setVerdict}
        options={[
          { value: "put_right", label: "Yes, it is put right" },
          { value: "partly", label: "Partly" },
          { value: "not_put_right", label: "No", hint: "The case opens again, if it was closed." },
        ]}
      />
      <Field label="In their words">
        {(aria) => (
          <TextArea
            {...aria}
            className="font-serif"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
      <Problem problem={answer.error} />
      <div className="flex gap-2">
        <Button type="submit" kind="primary" busy={answer.isPending} disabled={!verdict}>
          Note {name}’s answer
        </Button>
        <Button onClick={onDone}>Leave it</Button>
      </div>
    </form>
  );
}

function ScheduleForm({ caseId, name }: { caseId: string; name: string }) {
  const now = useNow();
  const [on, setOn] = useState(() => dayFrom(now, 7));
  const schedule = useDeed("POST /cases/:case/follow-ups");
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const dueAt = new Date(`${on}T09:00`).toISOString();
    schedule.mutate({ params: { case: caseId }, body: { dueAt } });
  };
  return (
    <form className="flex flex-wrap items-end gap-3" onSubmit={keep}>
      <Field label="Ask by hand on">
        {(aria) => (
          <Input
            {...aria}
            type="date"
            required
            min={dayFrom(now, 0)}
            value={on}
            onChange={(event) => setOn(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" busy={schedule.isPending}>
        Ask {name} then
      </Button>
      <Problem problem={schedule.error} />
    </form>
  );
}
