/** A letter came back: what stands first until somebody has reached the customer another way. */
import { type FormEvent, useState } from "react";
import { useDeed } from "../api/doors.ts";
import type { CaseView } from "../api/shapes.ts";
import { useRing } from "../calls/useRing.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { firstName } from "../words/names.ts";

export function Reach({ view }: { view: CaseView }) {
  const task = view.tasks.find(({ id }) => id === "reach_another_way");
  const [open, setOpen] = useState(false);
  const { ring, ringing } = useRing();
  const noting = useDeed("POST /cases/:case/notes", { onDone: () => setOpen(false) });
  if (!task) return null;
  const name = firstName(view.customer.name);
  const note = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    noting.mutate({
      params: { case: view.case.id },
      body: {
        text: String(form.get("text") ?? ""),
        reached: true,
      },
    });
  };
  return (
    <Panel title={`Reach ${name} another way`}>
      <p>{task.says}</p>
      <p className="breaks text-xs text-late">{task.because}</p>
      {view.customer.phone ? <p className="figures">{view.customer.phone}</p> : null}
      <Problem problem={ringing.error} />
      {open ? (
        <form className="grid gap-3" onSubmit={note}>
          <Field label={`How ${name} came to know, and what ${name} said`}>
            {(aria) => <TextArea {...aria} name="text" required maxLength={10_000} rows={3} />}
          </Field>
          <Problem problem={noting.error} />
          <div className="flex gap-2">
            <Button type="submit" kind="primary" busy={noting.isPending}>
              {name} knows now
            </Button>
            <Button onClick={() => setOpen(false)}>Not yet</Button>
          </div>
        </form>
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button
            kind="primary"
            busy={ringing.isPending}
            onClick={() => ring({ way: "out", caseId: view.case.id })}
          >
            Call {name}
          </Button>
          <Button onClick={() => setOpen(true)}>{name} knows it by post or in person</Button>
        </div>
      )}
    </Panel>
  );
}
