/** Follow-up: what we ask later and when, what was put off and why, and what they answered. */
import { type FormEvent, useState } from "react";
import { useDeed } from "../api/doors.ts";
import type { CaseView, FollowUp } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { useNow } from "../kit/now.ts";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { Words } from "../kit/Words.tsx";
import { firstName } from "../words/names.ts";
import { abouts, verdicts } from "../words/standings.ts";
import { dayFrom } from "../words/times.ts";
import { NoteAnswer } from "./NoteAnswer.tsx";

export function FollowUpPart({ view }: { view: CaseView }) {
  const name = firstName(view.customer.name);
  const waits = view.followUps.some(
    ({ state, about }) => about === "remedy" && (state === "scheduled" || state === "asked"),
  );
  return (
    <div className="grid gap-4">
      <Standings view={view} />
      {view.followUps.length === 0 ? (
        <p className="text-soft">
          They schedule themselves: once our apology has left, and once the remedy has reached{" "}
          {name}.
        </p>
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
  return (
    <li className="grid gap-2 border-l-2 border-line pl-3">
      <p className="font-medium">{abouts[followUp.about]}</p>
      <p className="flex flex-wrap gap-x-4">
        <Stand followUp={followUp} name={name} />
        <span className="text-xs text-soft">
          <When at={followUp.answeredAt ?? followUp.askedAt ?? followUp.dueAt} />
        </span>
      </p>
      {followUp.because ? <p className="text-soft">{followUp.because}</p> : null}
      {followUp.words ? <Words>{followUp.words}</Words> : null}
      <Reminder followUp={followUp} />
      {open && !noting ? (
        <div>
          <Button onClick={() => setNoting(true)}>Note {name}’s answer</Button>
        </div>
      ) : null}
      {noting ? (
        <NoteAnswer followUp={followUp} name={name} onDone={() => setNoting(false)} />
      ) : null}
    </li>
  );
}

/** State in words and a shape; what was put off says so, and its reason stands below. */
function Stand({ followUp, name }: { followUp: FollowUp; name: string }) {
  const { state, verdict, answer, because } = followUp;
  if (verdict) {
    const { tone, shape, says } = verdicts[verdict];
    const tapped = answer ? ` (“${answer.replaceAll("_", " ")}”)` : "";
    return (
      <State tone={tone} shape={shape}>
        {name} says: {followUp.about === "remedy" ? says : heard[verdict]}
        {tapped}
      </State>
    );
  }
  if (state === "cancelled") return <State shape="bar">called off</State>;
  if (state === "asked") return <State shape="half">asked, no answer yet</State>;
  return <State shape="clock">{because ? "put off" : "scheduled"}</State>;
}

const heard: Record<NonNullable<FollowUp["verdict"]>, string> = {
  put_right: "yes",
  partly: "partly",
  not_put_right: "no",
};

function Reminder({ followUp: { state, remindAt, remindedAt } }: { followUp: FollowUp }) {
  if (state !== "asked") return null;
  if (remindedAt) {
    return (
      <p className="text-xs text-soft">
        Reminded once, <When at={remindedAt} />. There is no second reminder.
      </p>
    );
  }
  return remindAt ? (
    <p className="text-xs text-soft">
      One reminder, <When at={remindAt} />, if there is no answer.
    </p>
  ) : null;
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
