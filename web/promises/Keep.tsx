/** The promise was kept: how one can see it, and whether the customer reads that. */
import type { FormEvent } from "react";
import { useDeed } from "../api/doors.ts";
import type { Commitment } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Check } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";

type Props = { promise: Commitment; customer: string; onLeave: () => void };

export function Keep({ promise, customer, onLeave }: Props) {
  const say = useToast();
  const keeping = useDeed("POST /commitments/:commitment/keeping", {
    onDone: () => {
      onLeave();
      say("Promise kept");
    },
  });
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    keeping.mutate({
      params: { commitment: promise.id },
      body: { proof: String(form.get("proof") ?? ""), shown: form.has("shown") },
    });
  };
  return (
    <form className="grid gap-2" onSubmit={keep}>
      <Field label="How can one see it?" hint="A parcel number, a receipt, a photo’s name.">
        {(aria) => <TextArea {...aria} name="proof" required rows={2} maxLength={1_000} />}
      </Field>
      <Check name="shown" label={`${customer} reads this on their page`} />
      <Problem problem={keeping.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={keeping.isPending}>
          Note that it was kept
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
      </div>
    </form>
  );
}
