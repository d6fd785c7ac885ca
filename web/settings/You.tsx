/** Who one is at this desk, and one's own password. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useMe } from "../api/session.ts";
import { Amount } from "../kit/Amount.tsx";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { MyDuty } from "../watches/Duty.tsx";
import { ROLE_MEANS, roleWord } from "./roles.ts";

export function You() {
  const { colleague, workspace, limitMinor } = useMe();
  return (
    <div className="grid gap-4">
      <Panel title={colleague.name}>
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[10rem_1fr]">
          <dt className="text-soft">Email</dt>
          <dd className="breaks">{colleague.email}</dd>
          <dt className="text-soft">Role</dt>
          <dd>
            {roleWord(colleague.role)}. {ROLE_MEANS[colleague.role]}
          </dd>
          <dt className="text-soft">You may give alone</dt>
          <dd>
            {limitMinor === null ? (
              "whatever the handbook allows"
            ) : (
              <>
                up to <Amount minor={limitMinor} currency={workspace.currency} /> per offer
              </>
            )}
          </dd>
        </dl>
      </Panel>
      <Panel title="Your letters">
        <p>
          <Link to="/my-letters" className="text-gold underline underline-offset-4">
            What recurs in them, and whether it grows less
          </Link>
          . Read by you, and by whom you let read along.
        </p>
      </Panel>
      <MyDuty />
      <Password email={colleague.email} />
    </div>
  );
}

function Password({ email }: { email: string }) {
  const say = useToast();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const changing = useDeed("POST /password", {
    onDone: () => {
      say("Your password is changed; other sessions ended");
      setCurrent("");
      setNext("");
    },
  });
  return (
    <Panel title="Your password">
      <form
        className="grid max-w-sm gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          changing.mutate({ body: { current, next } });
        }}
      >
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <Field label="The one you have">
          {(aria) => (
            <Input
              {...aria}
              type="password"
              autoComplete="current-password"
              required
              value={current}
              onChange={({ target }) => setCurrent(target.value)}
            />
          )}
        </Field>
        <Field label="The new one" hint="Twelve characters or more. Other sessions end.">
          {(aria) => (
            <Input
              {...aria}
              type="password"
              autoComplete="new-password"
              required
              minLength={12}
              maxLength={200}
              value={next}
              onChange={({ target }) => setNext(target.value)}
            />
          )}
        </Field>
        <Problem problem={changing.error} />
        <Button type="submit" className="justify-self-start" busy={changing.isPending}>
          Change the password
        </Button>
      </form>
    </Panel>
  );
}
