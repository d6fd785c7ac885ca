/** Everyone at this desk: adding, roles, and leaving. */
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import { useMay, useMe } from "../api/session.ts";
import type { Colleague } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Busy } from "../kit/Busy.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Select } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Person } from "../kit/Person.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { useToast } from "../kit/Toast.tsx";
import { When } from "../kit/When.tsx";
import { firstName } from "../words/names.ts";
import { AnswersTo } from "./AnswersTo.tsx";
import { NewColleague } from "./NewColleague.tsx";
import { ROLES, roleWord } from "./roles.ts";

export function Colleagues() {
  const { data, error } = useDoor("GET /colleagues", {});
  const mayAdd = useMay("colleague:add");
  const [adding, setAdding] = useState(false);
  const all = data?.colleagues ?? [];
  const order = all.toSorted(
    (a, b) => Number(a.leftAt !== null) - Number(b.leftAt !== null) || a.name.localeCompare(b.name),
  );
  return (
    <Panel
      title="Colleagues"
      aside={
        mayAdd && !adding ? <Button onClick={() => setAdding(true)}>Add a colleague</Button> : null
      }
    >
      <p className="text-soft">
        When a clock runs out and whoever has the case stays silent, whom they answer to is told.
      </p>
      {adding ? <NewColleague onDone={() => setAdding(false)} /> : null}
      <Problem problem={error} />
      {!data && !error ? <Busy /> : null}
      <ul className="grid">
        {order.map((colleague) => (
          <li key={colleague.id} className="border-t border-line py-2 first:border-t-0">
            <One colleague={colleague} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function One({ colleague }: { colleague: Colleague }) {
  const me = useMe();
  const mayChange = useMay("colleague:change") && colleague.leftAt === null;
  const say = useToast();
  const params = { colleague: colleague.id };
  const giving = useDeed("POST /colleagues/:colleague/role", {
    onDone: ({ role }) =>
      say(`${firstName(colleague.name)} is ${roleWord(role).toLowerCase()} from now on`),
  });
  const [leaving, setLeaving] = useState(false);
  const departing = useDeed("POST /colleagues/:colleague/departure", {
    onDone: () => setLeaving(false),
  });
  const self = colleague.id === me.colleague.id;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="flex min-w-0 flex-1 basis-56 items-center gap-2">
          <Person name={colleague.name} disc />
          <span className="min-w-0">
            <span className="block">
              {colleague.name}
              {self ? <span className="text-soft"> (you)</span> : null}
            </span>
            <span className="breaks block text-xs text-soft">{colleague.email}</span>
          </span>
        </span>
        {mayChange ? (
          <Select
            aria-label={`Role of ${colleague.name}`}
            className="w-40!"
            value={colleague.role}
            disabled={giving.isPending}
            onChange={({ target }) =>
              giving.mutate({ params, body: { role: target.value as Colleague["role"] } })
            }
            options={ROLES}
          />
        ) : (
          <span className="text-soft">{roleWord(colleague.role)}</span>
        )}
        {colleague.leftAt ? (
          <State shape="bar">
            left <When at={colleague.leftAt} />
          </State>
        ) : null}
        {mayChange && !self ? (
          <Button onClick={() => setLeaving(true)}>{firstName(colleague.name)} leaves …</Button>
        ) : null}
      </div>
      {colleague.leftAt ? null : <AnswersTo colleague={colleague} />}
      <Problem problem={giving.error} />
      <Dialog
        title={`${colleague.name} leaves`}
        open={leaving}
        onClose={() => setLeaving(false)}
        foot={
          <>
            <Button onClick={() => setLeaving(false)}>Not now</Button>
            <Button
              kind="danger"
              busy={departing.isPending}
              onClick={() => departing.mutate({ params })}
            >
              End their access
            </Button>
          </>
        }
      >
        <p>
          Their sessions end at once, and they can't sign in any more. What they did stays, under
          their name. Hand their open cases on before or after.
        </p>
        <Problem problem={departing.error} />
      </Dialog>
    </div>
  );
}
