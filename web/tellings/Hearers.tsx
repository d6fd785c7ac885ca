/** Who hears of a change: each customer once; who is left out, and why; and the button to send. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import { CaseLink } from "../incidents/CaseLink.tsx";
import { Button } from "../kit/Button.tsx";
import { Check } from "../kit/Choice.tsx";
import { Problem } from "../kit/Problem.tsx";
import { type Shape, State, type Tone } from "../kit/State.tsx";
import { useToast } from "../kit/Toast.tsx";
import type { Telling } from "./Words.tsx";

type Hearer = Telling["hearers"][number];

const REASONS: Readonly<Record<Hearer["reason"], string>> = {
  page: "it stands on their page",
  letter: "a letter promised it",
  cause: "they complained of what it changes",
  incident: "part of the same incident",
};

const STATES: Readonly<Record<Hearer["state"], readonly [string, Tone, Shape]>> = {
  would_hear: ["hears of it", "plain", "arrow"],
  waiting: ["waits", "gold", "clock"],
  told: ["told", "kept", "tick"],
  left_out: ["left out", "plain", "bar"],
};

export function Hearers({ telling }: { telling: Telling }) {
  const say = useToast();
  const maySend = useMay("telling:approve");
  const [leaveOut, setLeaveOut] = useState<readonly string[]>([]);
  const params = { telling: telling.id };
  const sending = useDeed("POST /tellings/:telling/sending", { onDone: () => say("On its way") });
  const stopping = useDeed("POST /tellings/:telling/stop", {
    onDone: () => say("Stopped; nobody else gets it"),
  });
  const { hearers, state } = telling;
  const here = state === "draft" || state === "approved";
  const will = hearers.filter(
    (one) => one.state === "would_hear" && !leaveOut.includes(one.customerId),
  ).length;
  const turn = (id: string, hears: boolean) =>
    setLeaveOut(hears ? leaveOut.filter((each) => each !== id) : [...leaveOut, id]);
  return (
    <section aria-labelledby="telling-hearers" className="grid content-start gap-3">
      <h2 id="telling-hearers">Who hears of it</h2>
      {hearers.length === 0 ? (
        <p className="text-soft">
          Nobody else was promised this change, or complained of what it changes.
        </p>
      ) : null}
      <ul className="grid">
        {hearers.map((hearer) => (
          <li
            key={hearer.customerId}
            className="grid gap-0.5 border-t border-line py-2 first:border-t-0"
          >
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              {here && hearer.state === "would_hear" ? (
                <Check
                  label={hearer.customer}
                  checked={!leaveOut.includes(hearer.customerId)}
                  onChange={({ target }) => turn(hearer.customerId, target.checked)}
                />
              ) : (
                <span>{hearer.customer}</span>
              )}
              <Standing state={hearer.state} />
            </div>
            <p className="text-xs text-soft">
              <CaseLink id={hearer.caseId}>Case {hearer.number}</CaseLink>, {REASONS[hearer.reason]}
            </p>
            {hearer.because ? <p className="text-xs text-soft">{hearer.because}</p> : null}
          </li>
        ))}
      </ul>
      <Problem problem={sending.error ?? stopping.error} />
      <div className="flex flex-wrap gap-2">
        {state === "approved" && maySend ? (
          <Button
            kind="primary"
            busy={sending.isPending}
            disabled={will === 0}
            onClick={() => sending.mutate({ params, body: { leaveOut: [...leaveOut] } })}
          >
            Tell {will === 1 ? "1 customer" : `${will} customers`}
          </Button>
        ) : null}
        {state === "sending" || here ? (
          <Button busy={stopping.isPending} onClick={() => stopping.mutate({ params })}>
            {here ? "Drop it" : "Stop it"}
          </Button>
        ) : null}
      </div>
      {here ? (
        <p className="text-xs text-soft">
          Each hears once, in their own thread, with a way to want no more. Who had a mail from the
          desk lately waits until the house’s pause is over.
        </p>
      ) : null}
    </section>
  );
}

function Standing({ state }: { state: Hearer["state"] }) {
  const [says, tone, shape] = STATES[state];
  return (
    <State tone={tone} shape={shape}>
      {says}
    </State>
  );
}
