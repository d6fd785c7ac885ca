/** The way of a case: its playbook and edition, which one fits and why, another one chosen. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import type { CaseView } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Field } from "../kit/Field.tsx";
import { Select } from "../kit/Input.tsx";
import { Quicker } from "../presence/Quicker.tsx";
import { Because } from "../reasons/Because.tsx";

export function Way({ view }: { view: CaseView }) {
  const [open, setOpen] = useState(false);
  const closed = view.case.state === "closed";
  const { data } = useDoor(
    "GET /cases/:case/ways",
    { params: { case: view.case.id } },
    { enabled: !closed },
  );
  const other =
    data?.suggestion && data.suggestion.playbookId !== view.playbook.id ? data.suggestion : null;
  const newer = data?.choices.find(
    ({ id, version }) => id === view.playbook.id && version > view.playbook.version,
  );
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 text-xs">
      <Link
        to="/handbook/playbooks/$playbook"
        params={{ playbook: view.playbook.id }}
        title={view.playbook.source}
        className="py-1 text-soft underline underline-offset-4"
      >
        {view.playbook.name}
      </Link>
      <Link
        to="/handbook/playbooks/$playbook"
        params={{ playbook: view.playbook.id }}
        search={{ version: view.playbook.version }}
        className="py-1 text-soft underline underline-offset-4"
      >
        version {view.playbook.version}
        {data?.now.retired ? ", retired since" : ""}
        {newer ? `; version ${newer.version} holds for new cases` : ""}
      </Link>
      {closed ? null : (
        <button
          type="button"
          onClick={() => setOpen(true)}
          className="py-1 text-gold underline underline-offset-4"
        >
          {other ? `${other.name} may fit better` : "Another playbook"}
        </button>
      )}
      {open && data ? <Choosing view={view} ways={data} onClose={() => setOpen(false)} /> : null}
    </span>
  );
}

type Ways = {
  suggestion: { playbookId: string; name: string; because: string } | null;
  choices: readonly { id: string; version: number; name: string; about: string }[];
};

function Choosing({ view, ways, onClose }: { view: CaseView; ways: Ways; onClose: () => void }) {
  const { suggestion } = ways;
  // A playbook that was retired meanwhile is not among the choices.
  const own = ways.choices.find(({ id }) => id === view.playbook.id) ?? ways.choices[0];
  const begun = suggestion?.playbookId ?? own?.id ?? view.playbook.id;
  const [playbookId, setPlaybookId] = useState(begun);
  const [because, setBecause] = useState(suggestion?.because ?? "");
  const choosing = useDeed("POST /cases/:case/playbook", { onDone: onClose });
  const [read] = useState(view.asOf);
  const choose = (version?: number) =>
    choosing.mutate({ params: { case: view.case.id }, version, body: { playbookId, because } });
  const chosen = ways.choices.find(({ id }) => id === playbookId);
  return (
    <Dialog
      title="Which way this case goes"
      open
      onClose={onClose}
      foot={
        <Button
          kind="primary"
          busy={choosing.isPending}
          disabled={!because.trim()}
          onClick={() => choose(read)}
        >
          Go on by {chosen?.name ?? playbookId}
        </Button>
      }
    >
      {suggestion ? (
        <p>
          <span className="font-medium">{suggestion.name}</span> is suggested: {suggestion.because}
        </p>
      ) : null}
      <Field label="Playbook">
        {(aria) => (
          <Select
            {...aria}
            value={playbookId}
            onChange={({ target }) => setPlaybookId(target.value)}
            options={ways.choices.map(({ id, name, version }) => [
              id,
              id === view.playbook.id && version !== view.playbook.version
                ? `${name}, version ${version}`
                : name,
            ])}
          />
        )}
      </Field>
      {chosen ? <p className="text-soft">{chosen.about}</p> : null}
      <Because
        hint="It stands in the history. What was done stays done."
        value={because}
        onChange={setBecause}
      />
      <Quicker problem={choosing.error} onMine={() => choose()} onTheirs={onClose} />
    </Dialog>
  );
}
