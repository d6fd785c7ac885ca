/** A changed playbook tried on a real case: how it would stand, and what would have been held. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { Mark } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { deedWords } from "../handbook/words.ts";
import type { Sheet } from "./sheet.ts";

export function Preview({ sheet }: { sheet: Sheet }) {
  const [number, setNumber] = useState("");
  const trying = useDeed("POST /playbooks/preview");
  const seen = trying.data;
  return (
    <Panel title="Try it on a real case">
      <form
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          trying.mutate({ body: { sheet, number: Number(number) } });
        }}
      >
        <Field label="Case number">
          {(aria) => (
            <Input
              {...aria}
              inputMode="numeric"
              pattern="[0-9]+"
              required
              value={number}
              onChange={({ target }) => setNumber(target.value)}
            />
          )}
        </Field>
        <Button type="submit" busy={trying.isPending}>
          Try it
        </Button>
      </form>
      <Problem problem={trying.error} />
      {seen ? (
        <div className="grid gap-4" aria-live="polite">
          <p>
            Case {seen.case.number}, {seen.case.title}
          </p>
          {seen.flaws.map(({ says }) => (
            <p key={says} className="text-late">
              {says}
            </p>
          ))}
          <div className="grid gap-4 sm:grid-cols-2">
            <Steps title="As it walked" steps={seen.walked.walk.steps} />
            <Steps title="With your changes" steps={seen.wouldWalk.walk.steps} />
          </div>
          {seen.wouldWalk.held.length > 0 ? (
            <ul className="grid gap-2" aria-label="What would have been held back">
              {seen.wouldWalk.held.map(({ at, deed, because }) => (
                <li key={`${at} ${deed}`}>
                  <When at={at} />: held before {deedWords([deed])}. {because}
                </li>
              ))}
            </ul>
          ) : (
            <p className="text-soft">It would have held nothing back that was done.</p>
          )}
        </div>
      ) : null}
    </Panel>
  );
}

type Seen = { id: string; name: string; state: string };

const Steps = ({ title, steps }: { title: string; steps: readonly Seen[] }) => (
  <section className="grid content-start gap-1">
    <h3 className="text-soft">{title}</h3>
    <ol className="grid gap-1">
      {steps.map(({ id, name, state }) => (
        <li key={id} className="flex items-baseline gap-2">
          <span className={state === "done" ? "text-kept" : "text-soft"}>
            <Mark shape={state === "done" ? "tick" : "ring"} />
          </span>
          {name}
          <span className="text-xs text-soft">{state === "done" ? "done" : STANDS[state]}</span>
        </li>
      ))}
    </ol>
  </section>
);

const STANDS: Record<string, string> = { skipped: "passed over", now: "open", ahead: "open" };
