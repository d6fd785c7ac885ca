/** Change a playbook: its words in a form, tried on a real case before it holds. */
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, TextArea } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useTitle } from "../shell/title.ts";
import { Preview } from "./Preview.tsx";
import { StepForm } from "./StepForm.tsx";
import { deedWords, type Sheet } from "./words.ts";

export function EditPage() {
  const { playbook } = useParams({ from: "/inside/handbook/playbooks/$playbook/edit" });
  const { data, error } = useDoor("GET /playbooks/:playbook", { params: { playbook } });
  useTitle("Change a playbook");
  if (!data) return error ? <Problem problem={error} /> : <Busy />;
  return <Form key={data.sheet.version} read={data.sheet} />;
}

function Form({ read }: { read: Sheet }) {
  const [sheet, setSheet] = useState(read);
  const [because, setBecause] = useState("");
  const go = useNavigate();
  const { data: words } = useDoor("GET /playbook-words", {});
  const back = { to: "/handbook/playbooks/$playbook", params: { playbook: read.id } } as const;
  const saving = useDeed("PUT /playbooks/:playbook", { onDone: () => void go(back) });
  const steps = (change: (all: Sheet["steps"]) => Sheet["steps"]) =>
    setSheet((now) => ({ ...now, steps: change(now.steps) }));
  const save = () =>
    saving.mutate({
      params: { playbook: read.id },
      version: read.version,
      body: { sheet, because },
    });
  return (
    <div className="mx-auto grid max-w-3xl gap-5 px-4 py-6 md:px-8">
      <header className="grid gap-1">
        <Link {...back} className="text-xs text-gold underline underline-offset-4">
          {read.name}
        </Link>
        <h1 className="text-title">Change this playbook</h1>
        <p className="max-w-prose text-soft">
          Cases that walk it keep version {read.version}; new ones begin with yours.
        </p>
      </header>
      <Panel title="The playbook">
        <Field label="Name">
          {(aria) => (
            <Input
              {...aria}
              maxLength={80}
              value={sheet.name}
              onChange={({ target }) => setSheet({ ...sheet, name: target.value })}
            />
          )}
        </Field>
        <Field label="What it is for">
          {(aria) => (
            <TextArea
              {...aria}
              maxLength={1_000}
              value={sheet.about}
              onChange={({ target }) => setSheet({ ...sheet, about: target.value })}
            />
          )}
        </Field>
      </Panel>
      {sheet.steps.map((step, place) => (
        <StepForm
          key={step.id}
          step={step}
          number={place + 1}
          signs={words?.signs ?? []}
          onChange={(next) => steps((all) => all.with(place, next))}
          onEarlier={
            place === 0
              ? null
              : () =>
                  steps((all) => {
                    const others = all.toSpliced(place, 1);
                    return others.toSpliced(place - 1, 0, step);
                  })
          }
          onDrop={() => steps((all) => all.toSpliced(place, 1))}
        />
      ))}
      <Panel title="What no playbook changes">
        <p className="text-soft">These gates are the house’s, whatever stands above.</p>
        <ul className="grid gap-2">
          {words?.gates.map(({ code, before, because: why }) => (
            <li key={code}>
              Before {deedWords(before)}: {why}
            </li>
          ))}
        </ul>
      </Panel>
      <Preview sheet={sheet} />
      <Panel title="Let it hold">
        <Field label="Why you change it" hint="It stands beside your name among the versions.">
          {(aria) => (
            <TextArea
              {...aria}
              maxLength={500}
              value={because}
              onChange={({ target }) => setBecause(target.value)}
            />
          )}
        </Field>
        <Problem problem={saving.error} />
        <div>
          <Button kind="primary" busy={saving.isPending} disabled={!because.trim()} onClick={save}>
            Let it hold as version {read.version + 1}
          </Button>
        </div>
      </Panel>
    </div>
  );
}
