/** A playbook of the house's own, begun from one that is there. */
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { forgetKept } from "../shell/kept.ts";
import { useTitle } from "../shell/title.ts";
import { Holding } from "./Holding.tsx";
import { SheetForm } from "./SheetForm.tsx";
import { type Sheet, shortName, tidied, type Vocabulary } from "./sheet.ts";
import { draftAt, useSheet } from "./useSheet.ts";

type Begun = { readonly from: string; readonly name: string };

const PLACE = "playbook.new";

export function NewPage() {
  const [begun, setBegun] = useState<Begun | null>(null);
  const [draft, setDraft] = useState(() => draftAt(PLACE)?.sheet ?? null);
  const [goesOn, setGoesOn] = useState(false);
  const drop = () => {
    forgetKept(PLACE);
    setDraft(null);
  };
  const { data: model, error } = useDoor(
    "GET /playbooks/:playbook",
    { params: { playbook: begun?.from ?? "" } },
    { enabled: begun !== null },
  );
  const { data: words } = useDoor("GET /playbook-words", {});
  useTitle("A new playbook");
  return (
    <div className="mx-auto grid max-w-3xl gap-5 px-4 py-6 md:px-8">
      <header className="grid gap-1">
        <Link to="/handbook" className="text-xs text-gold underline underline-offset-4">
          Handbook
        </Link>
        <h1 className="text-title">A new playbook</h1>
        <p className="max-w-prose text-soft">
          It begins with the words of one that you know. Change what your house does otherwise.
        </p>
      </header>
      <Problem problem={error} />
      {draft && !goesOn ? (
        <Panel title={`“${draft.name}” is not finished`}>
          <p>You began it on this machine, and didn’t let it hold yet.</p>
          <p className="flex flex-wrap gap-2">
            <Button kind="primary" onClick={() => setGoesOn(true)}>
              Go on with it
            </Button>
            <Button onClick={drop}>Drop it</Button>
          </p>
        </Panel>
      ) : null}
      {draft && goesOn && words ? <Form words={words} model={draft} /> : null}
      {begun === null && !draft ? <Beginning onBegin={setBegun} /> : null}
      {begun && model && words ? (
        <Form
          words={words}
          model={{ ...model.sheet, id: shortName(begun.name), name: begun.name, suits: [] }}
        />
      ) : null}
      {begun && !model && !error ? <Busy /> : null}
    </div>
  );
}

function Beginning({ onBegin }: { onBegin: (begun: Begun) => void }) {
  const { data, error } = useDoor("GET /playbooks", {});
  const [from, setFrom] = useState("");
  const [name, setName] = useState("");
  const model = data?.playbooks.find(({ id }) => id === from);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    onBegin({ from, name: name.trim() });
  };
  return (
    <Panel title="What it is called, and what it begins with">
      <form className="grid gap-4" onSubmit={begin}>
        <Field label="Name">
          {(aria) => (
            <Input
              {...aria}
              required
              pattern=".*\S.*"
              maxLength={80}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <Field label="Begin with the words of" hint={model?.about}>
          {(aria) => (
            <Select
              {...aria}
              required
              value={from}
              onChange={({ target }) => setFrom(target.value)}
              options={[
                ["", "Choose …"],
                ...(data?.playbooks ?? []).map(({ id, name: its }) => [id, its] as const),
              ]}
            />
          )}
        </Field>
        <Problem problem={error} />
        <div>
          <Button type="submit" kind="primary">
            Go on
          </Button>
        </div>
      </form>
    </Panel>
  );
}

function Form({ model, words }: { model: Sheet; words: Vocabulary }) {
  const [begun] = useState(() => ({ ...model, version: 1 }));
  const writing = useSheet(begun, PLACE);
  const sheet = { ...writing.sheet, id: shortName(writing.sheet.name) };
  const go = useNavigate();
  const saving = useDeed("POST /playbooks", {
    onDone: ({ id }) => {
      writing.settled();
      void go({ to: "/handbook/playbooks/$playbook", params: { playbook: id } });
    },
  });
  return (
    <SheetForm writing={writing} words={words} version={null}>
      {(compared) => (
        <Holding
          sheet={sheet}
          compared={compared}
          waits={null}
          button={`Let “${sheet.name}” hold`}
          busy={saving.isPending}
          problem={saving.error}
          onHold={(because) => saving.mutate({ body: { sheet: tidied(sheet), because } })}
        />
      )}
    </SheetForm>
  );
}
