/** Adding a colleague with a first password. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import type { Colleague } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Choice } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { ROLE_MEANS, ROLES } from "./roles.ts";

export function NewColleague({ onDone }: { onDone: () => void }) {
  const say = useToast();
  const [one, setOne] = useState({ name: "", email: "", password: "" });
  const [role, setRole] = useState<Colleague["role"]>("agent");
  const adding = useDeed("POST /colleagues", {
    onDone: ({ name }) => {
      say(`${name} can sign in now`);
      onDone();
    },
  });
  const wrong = (path: string) => (adding.error?.path === path ? adding.error.message : null);
  return (
    <form
      className="grid gap-4 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        adding.mutate({ body: { ...one, role } });
      }}
    >
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Field label="Name" problem={wrong("name")}>
          {(aria) => (
            <Input
              {...aria}
              required
              maxLength={120}
              autoComplete="off"
              value={one.name}
              onChange={({ target }) => setOne({ ...one, name: target.value })}
            />
          )}
        </Field>
        <Field label="Email" problem={wrong("email")}>
          {(aria) => (
            <Input
              {...aria}
              required
              type="email"
              autoComplete="off"
              value={one.email}
              onChange={({ target }) => setOne({ ...one, email: target.value })}
            />
          )}
        </Field>
        <Field
          label="First password"
          hint="Twelve characters or more. Tell them; they can change it under Settings."
          problem={wrong("password")}
        >
          {(aria) => (
            <Input
              {...aria}
              required
              minLength={12}
              maxLength={200}
              autoComplete="off"
              value={one.password}
              onChange={({ target }) => setOne({ ...one, password: target.value })}
            />
          )}
        </Field>
      </div>
      <Choice
        legend="Role"
        value={role}
        onChange={setRole}
        options={ROLES.map(([value, label]) => ({ value, label, hint: ROLE_MEANS[value] }))}
      />
      <Problem problem={adding.error?.path ? null : adding.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={adding.isPending}>
          Add them
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  );
}
