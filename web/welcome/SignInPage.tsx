/** Signing in. */
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { Doorway } from "./Doorway.tsx";
import { useEnter } from "./enter.ts";

export function SignInPage() {
  const { from } = useSearch({ strict: false });
  const enter = useEnter();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signing = useDeed("POST /session", { onDone: (me) => enter(me, from) });
  return (
    <Doorway title="Sign in" says="Good to have you back.">
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          signing.mutate({ body: { email, password } });
        }}
      >
        <Field label="Email">
          {(aria) => (
            <Input
              {...aria}
              type="email"
              autoComplete="username"
              required
              value={email}
              onChange={({ target }) => setEmail(target.value)}
            />
          )}
        </Field>
        <Field label="Password">
          {(aria) => (
            <Input
              {...aria}
              type="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
          )}
        </Field>
        <Problem problem={signing.error} />
        <Button kind="primary" type="submit" busy={signing.isPending}>
          Sign in
        </Button>
        <p className="text-xs text-soft">
          Forgotten your password? Whoever runs your desk can set a new one.
        </p>
      </form>
    </Doorway>
  );
}
