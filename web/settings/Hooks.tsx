/** Hooks: other desks that tell us of complaints, each with its address and its secret. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Copy } from "../kit/Copy.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { DESKS, type Desk, deskWord, howFor } from "./desks.ts";
import { Issued, IssuedList } from "./Issued.tsx";

export function Hooks() {
  const { data, error } = useDoor("GET /hooks", {});
  const [making, setMaking] = useState(false);
  return (
    <Panel
      title="Other desks"
      aside={making ? null : <Button onClick={() => setMaking(true)}>Connect one</Button>}
    >
      <p className="text-soft">
        A help desk or survey that you keep can hand its complaints over by itself: you choose there
        which ones, and each opens a case here.
      </p>
      {making ? <Make onDone={() => setMaking(false)} /> : null}
      <Problem problem={error} />
      {!data && !error ? <Busy /> : null}
      <IssuedList all={data?.hooks} none={making ? null : "None yet."}>
        {(hook) => <One hook={hook} />}
      </IssuedList>
    </Panel>
  );
}

function Make({ onDone }: { onDone: () => void }) {
  const [desk, setDesk] = useState<Desk>("zendesk");
  const [name, setName] = useState("");
  const [secret, setSecret] = useState("");
  const making = useDeed("POST /hooks", { onDone });
  return (
    <form
      className="grid gap-4 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        making.mutate({ body: { desk, name: name.trim(), secret: secret.trim() } });
      }}
    >
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Field label="Which desk">
          {(aria) => (
            <Select
              {...aria}
              value={desk}
              options={DESKS}
              onChange={({ target }) => setDesk(target.value as Desk)}
            />
          )}
        </Field>
        <Field label="What it is for">
          {(aria) => (
            <Input
              {...aria}
              required
              maxLength={120}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
      </div>
      <Field label="Its secret" hint={`${howFor(desk)} It is kept sealed and never shown again.`}>
        {(aria) => (
          <Input
            {...aria}
            required
            type="password"
            autoComplete="off"
            minLength={12}
            maxLength={500}
            value={secret}
            onChange={({ target }) => setSecret(target.value)}
          />
        )}
      </Field>
      <Problem problem={making.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={making.isPending}>
          Connect it
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  );
}

type Hook = Answer<"GET /hooks">["hooks"][number];

function One({ hook }: { hook: Hook }) {
  const revoking = useDeed("POST /hooks/:hook/revocation");
  return (
    <Issued
      one={hook}
      says={`${deskWord(hook.desk)} · connected by`}
      deed={revoking}
      revoke={{
        opens: "Disconnect …",
        does: "Disconnect it now",
        onDo: () => revoking.mutate({ params: { hook: hook.id } }),
      }}
    >
      <Copy text={hook.address} label="Copy the address" />
    </Issued>
  );
}
