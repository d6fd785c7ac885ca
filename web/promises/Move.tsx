/** Another day for a promise that still holds; the customer reads why. */
import type { FormEvent } from "react";
import { useDeed } from "../api/doors.ts";
import type { Commitment } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, TextArea } from "../kit/Input.tsx";
import { useNow } from "../kit/now.ts";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { dayFrom } from "../words/times.ts";

type Props = { promise: Commitment; customer: string; onLeave: () => void };

export function Move({ promise, customer, onLeave }: Props) {
  const say = useToast();
  const today = dayFrom(useNow(), 0);
  const moving = useDeed("POST /commitments/:commitment/move", {
    onDone: () => {
      onLeave();
      say(`Moved. ${customer} reads it on their page; a letter or a call says it sooner`);
    },
  });
  const move = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    moving.mutate({
      params: { commitment: promise.id },
      body: { dueOn: text("dueOn"), because: text("because") },
    });
  };
  return (
    <form className="grid gap-2" onSubmit={move}>
      <Field label="By which day instead">
        {(aria) => (
          <Input {...aria} type="date" name="dueOn" required min={today} className="w-auto!" />
        )}
      </Field>
      <Field
        label={`Why, as ${customer} reads it`}
        hint="What holds it up, and what you do about it. It stands on their page at once."
      >
        {(aria) => <TextArea {...aria} name="because" required rows={2} maxLength={500} />}
      </Field>
      <Problem problem={moving.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={moving.isPending}>
          Move it and tell {customer}
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
      </div>
    </form>
  );
}
