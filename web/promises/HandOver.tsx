/** Another colleague keeps the promise, by the same day. */
import type { FormEvent } from "react";
import { useDeed } from "../api/doors.ts";
import { useColleagues } from "../api/session.ts";
import type { Commitment } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Select } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";

export function HandOver({ promise, onLeave }: { promise: Commitment; onLeave: () => void }) {
  const say = useToast();
  const { here, nameOf } = useColleagues();
  const handing = useDeed("POST /commitments/:commitment/owner", {
    onDone: () => {
      onLeave();
      say("Handed over");
    },
  });
  const others = here.filter(({ id }) => id !== promise.ownerId);
  const hand = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const colleagueId = String(new FormData(event.currentTarget).get("colleague") ?? "");
    handing.mutate({ params: { commitment: promise.id }, body: { colleagueId } });
  };
  return (
    <form className="grid gap-2" onSubmit={hand}>
      <Field label={`Who keeps it instead of ${nameOf(promise.ownerId)}`}>
        {(aria) => (
          <Select
            {...aria}
            name="colleague"
            options={others.map(({ id, name }) => [id, name] as const)}
          />
        )}
      </Field>
      <Problem problem={handing.error} />
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          kind="primary"
          busy={handing.isPending}
          disabled={others.length === 0}
        >
          Hand it over
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
      </div>
    </form>
  );
}
