/** Notes a promise that was made outside a letter, on the phone for instance. */
import type { FormEvent } from "react";
import type { Ask } from "../api/client.ts";
import { useDeed } from "../api/doors.ts";
import { useColleagues, useMe } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { useNow } from "../kit/now.ts";
import { Problem } from "../kit/Problem.tsx";
import { dayFrom } from "../words/times.ts";

type Body = Ask<"POST /cases/:case/commitments">["body"];

const kinds: readonly (readonly [Body["kind"], string])[] = [
  ["repair", "It puts the matter right"],
  ["compensation", "It makes up for it"],
  ["prevention", "It keeps it from happening again"],
  ["followup", "We get back to them"],
];

export function NewPromise({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const me = useMe();
  const { here } = useColleagues();
  const today = dayFrom(useNow(), 0);
  const noting = useDeed("POST /cases/:case/commitments", { onDone });
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    noting.mutate({
      params: { case: caseId },
      body: {
        kind: text("kind") as Body["kind"],
        what: text("what"),
        ownerId: text("ownerId"),
        dueOn: text("dueOn"),
      },
    });
  };
  return (
    <form className="grid gap-3 rounded-md border border-line p-3" onSubmit={keep}>
      <Field label="What was promised">
        {(aria) => <Input {...aria} name="what" required maxLength={500} />}
      </Field>
      <Field label="What it is for">
        {(aria) => <Select {...aria} name="kind" options={kinds} />}
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="Who keeps it">
          {(aria) => (
            <Select
              {...aria}
              key={here.length}
              name="ownerId"
              defaultValue={me.colleague.id}
              options={here.map(({ id, name }) => [id, name] as const)}
            />
          )}
        </Field>
        <Field label="By which day">
          {(aria) => <Input {...aria} name="dueOn" type="date" required min={today} />}
        </Field>
      </div>
      <Problem problem={noting.error} />
      <div className="flex gap-2">
        <Button type="submit" kind="primary" busy={noting.isPending}>
          Note the promise
        </Button>
        <Button onClick={onDone}>Leave it</Button>
      </div>
    </form>
  );
}
