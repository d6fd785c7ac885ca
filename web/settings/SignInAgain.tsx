/** Signing in to a mailbox again, after its password or its permission has changed. */
import { type FormEvent, useState } from "react";
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";

type Props = {
  mailbox: string;
  login: "password" | "oauth2";
  onDone: () => void;
};

export function SignInAgain({ mailbox, login, onDone }: Props) {
  const [secret, setSecret] = useState("");
  const [clientSecret, setClientSecret] = useState("");
  const renewing = useDeed("POST /mailboxes/:mailbox/login", { onDone });
  const renew = (event: FormEvent) => {
    event.preventDefault();
    const rest = clientSecret ? { clientSecret } : {};
    renewing.mutate({ params: { mailbox }, body: { secret, ...rest } });
  };
  const byToken = login === "oauth2";
  return (
    <form className="grid gap-3 rounded-md bg-wash p-3" onSubmit={renew}>
      <Field label={byToken ? "A new refresh token" : "The password now"}>
        {(aria) => (
          <Input
            {...aria}
            type="password"
            required
            autoComplete="off"
            value={secret}
            onChange={({ target }) => setSecret(target.value)}
          />
        )}
      </Field>
      {byToken ? (
        <Field label="The client’s secret" hint="If the client has one.">
          {(aria) => (
            <Input
              {...aria}
              type="password"
              autoComplete="off"
              value={clientSecret}
              onChange={({ target }) => setClientSecret(target.value)}
            />
          )}
        </Field>
      ) : null}
      <Problem problem={renewing.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={renewing.isPending}>
          Sign in
        </Button>
        <Button onClick={onDone}>Leave it</Button>
      </div>
    </form>
  );
}
