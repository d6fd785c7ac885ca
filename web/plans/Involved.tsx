/** Colleagues who were part of what happened: to be asked and told, never to be blamed. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useColleagues, useMay } from "../api/session.ts";
import type { CaseView } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Section } from "./Section.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { Person } from "../kit/Person.tsx";
import { Problem } from "../kit/Problem.tsx";

export function Involved({ view }: { view: CaseView }) {
  const { nameOf } = useColleagues();
  const open = view.case.state === "open";
  const may = useMay("case:involve") && open;
  const [naming, setNaming] = useState(false);
  return (
    <Section
      title="Who was part of it"
      aside={may && !naming ? <Button onClick={() => setNaming(true)}>Name someone</Button> : null}
    >
      {view.involved.length === 0 && !naming ? (
        <p className="text-soft">
          {open
            ? "Nobody is named yet. Those who were there know best what would have helped."
            : "Nobody was named."}
        </p>
      ) : null}
      <ul className="grid gap-2">
        {view.involved.map(({ colleagueId, part }) => (
          <li key={colleagueId} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <Person name={nameOf(colleagueId)} />
            <span className="text-soft">{part}</span>
          </li>
        ))}
      </ul>
      {naming ? <Name view={view} onDone={() => setNaming(false)} /> : null}
    </Section>
  );
}

function Name({ view, onDone }: { view: CaseView; onDone: () => void }) {
  const { here } = useColleagues();
  const named = new Set(view.involved.map(({ colleagueId }) => colleagueId));
  const left = here.filter(({ id }) => !named.has(id));
  const [chosen, setChosen] = useState("");
  const [part, setPart] = useState("");
  const naming = useDeed("POST /cases/:case/involvements", { onDone });
  const colleagueId = chosen || left[0]?.id;
  if (!colleagueId) return <p className="text-soft">Everyone at this desk is named already.</p>;
  return (
    <form
      className="grid gap-3 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        naming.mutate({ params: { case: view.case.id }, body: { colleagueId, part: part.trim() } });
      }}
    >
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <Field label="Colleague">
          {(aria) => (
            <Select
              {...aria}
              value={colleagueId}
              onChange={({ target }) => setChosen(target.value)}
              options={left.map(({ id, name }) => [id, name] as const)}
            />
          )}
        </Field>
        <Field label="Their part" hint="What they did, as they would say it.">
          {(aria) => (
            <Input
              {...aria}
              required
              maxLength={500}
              value={part}
              onChange={({ target }) => setPart(target.value)}
            />
          )}
        </Field>
      </div>
      <Problem problem={naming.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={naming.isPending}>
          Name them
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  );
}
