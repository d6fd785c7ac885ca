/** API keys: made here, their secret shown this once, revoked at once. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import type { Colleague } from "../api/shapes.ts";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Copy } from "../kit/Copy.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { Issued, IssuedList } from "./Issued.tsx";
import { ROLES, roleWord } from "./roles.ts";

export function Keys() {
  const { data, error } = useDoor("GET /keys", {});
  const mayMake = useMay("key:make");
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <Panel
      title="API keys"
      aside={
        mayMake && !making ? <Button onClick={() => setMaking(true)}>Make a key</Button> : null
      }
    >
      <p className="text-soft">
        Programs speak to the desk with a key: your shop, your phone system, your own scripts. The
        API is described at{" "}
        <a href="/api/openapi.json" className="text-gold underline underline-offset-4">
          /api/openapi.json
        </a>
        .
      </p>
      {making ? (
        <Make
          onDone={(made) => {
            setMaking(false);
            setSecret(made);
          }}
          onLeave={() => setMaking(false)}
        />
      ) : null}
      {secret ? <Secret secret={secret} onDone={() => setSecret(null)} /> : null}
      <Problem problem={error} />
      {!data && !error ? <Busy /> : null}
      <IssuedList all={data?.keys} none={making ? null : "No key yet."}>
        {(key) => <One one={key} mayRevoke={mayMake} />}
      </IssuedList>
    </Panel>
  );
}

function Make({ onDone, onLeave }: { onDone: (secret: string) => void; onLeave: () => void }) {
  const [name, setName] = useState("");
  const [role, setRole] = useState<Colleague["role"]>("agent");
  const making = useDeed("POST /keys", { onDone: ({ secret }) => onDone(secret) });
  return (
    <form
      className="grid gap-4 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        making.mutate({ body: { name: name.trim(), role } });
      }}
    >
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Field label="What it is for" hint="So that one knows later what would stop working.">
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
        <Field label="It may do what this role may" hint="As little as it needs.">
          {(aria) => (
            <Select
              {...aria}
              value={role}
              onChange={({ target }) => setRole(target.value as Colleague["role"])}
              options={ROLES}
            />
          )}
        </Field>
      </div>
      <Problem problem={making.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={making.isPending}>
          Make the key
        </Button>
        <Button onClick={onLeave}>Not now</Button>
      </div>
    </form>
  );
}

const Secret = ({ secret, onDone }: { secret: string; onDone: () => void }) => (
  <output className="grid gap-3 rounded-md border border-seam bg-gold-wash p-3">
    <p>Here is the key. It is shown this once; keep it where your program finds it.</p>
    <Copy text={secret} label="Copy it" kind="primary" />
    <div>
      <Button onClick={onDone}>I have it</Button>
    </div>
  </output>
);

type Key = Answer<"GET /keys">["keys"][number];

function One({ one, mayRevoke }: { one: Key; mayRevoke: boolean }) {
  const revoking = useDeed("POST /keys/:key/revocation");
  const onDo = () => revoking.mutate({ params: { key: one.id } });
  return (
    <Issued
      one={one}
      says={`${roleWord(one.role)} · made by`}
      deed={revoking}
      revoke={mayRevoke ? { opens: "Revoke …", does: "Revoke it now", onDo } : null}
    />
  );
}
