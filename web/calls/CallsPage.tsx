/** Calls: who is on the line, and the log of those that are over. */
import { useState } from "react";
import { useDoor } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Choice } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { When } from "../kit/When.tsx";
import { useTitle } from "../shell/title.ts";
import { CallLine } from "./CallCard.tsx";
import { Callers } from "./Callers.tsx";
import type { Call } from "./calls.ts";
import { useRing } from "./useRing.ts";

export function CallsPage() {
  useTitle("Calls");
  return (
    <div className="mx-auto grid max-w-3xl gap-6 px-4 py-6 md:px-8">
      <h1 className="text-title">Calls</h1>
      <Begin />
      <Log />
    </div>
  );
}

/** Stays the same from drawing to drawing, so that the focus is taken once. */
const beginHere = (field: HTMLInputElement | null) => field?.focus();

function Begin() {
  const [way, setWay] = useState<Call["way"]>("in");
  const [search, setSearch] = useState("");
  const { ring, ringing } = useRing();
  const name = search.trim();
  const stranger = () => {
    const isPhone = /^[\d\s()+/.-]{5,}$/.test(name);
    const isMail = /^\S+@\S+\.\S+$/.test(name);
    const caller = {
      name: isPhone || isMail ? "" : name,
      phone: isPhone ? name : null,
      email: isMail ? name : null,
    };
    ring({ way, caller });
  };
  return (
    <Panel title="Who is on the line?">
      <Choice
        legend="Who rings whom"
        value={way}
        onChange={setWay}
        options={[
          { value: "in", label: "They called us" },
          { value: "out", label: "We call them" },
        ]}
      />
      <Field label="Find them" hint="By name, phone, mail address, case or order number.">
        {(aria) => (
          <Input
            {...aria}
            ref={beginHere}
            type="search"
            autoComplete="off"
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
        )}
      </Field>
      <Callers
        search={search}
        says="Choose whom, and the call begins."
        onChoose={({ customer, caseId }) => ring({ way, customerId: customer.id, caseId })}
      />
      <Problem problem={ringing.error} />
      <div>
        <Button kind="primary" busy={ringing.isPending} onClick={stranger}>
          {name ? `Begin with somebody new: ${name}` : "Begin; who it is comes later"}
        </Button>
      </div>
    </Panel>
  );
}

function Log() {
  const [cursors, setCursors] = useState<readonly (string | undefined)[]>([undefined]);
  return (
    <Panel title="The log">
      <ul className="grid">
        {cursors.map((cursor, page) => (
          <Page
            key={cursor ?? ""}
            cursor={cursor}
            {...(page === cursors.length - 1
              ? { onMore: (next: string) => setCursors([...cursors, next]) }
              : {})}
          />
        ))}
      </ul>
    </Panel>
  );
}

type PageProps = { cursor: string | undefined; onMore?: (next: string) => void };

function Page({ cursor, onMore }: PageProps) {
  const { data, error } = useDoor("GET /calls", { query: cursor ? { cursor } : {} });
  const calls = data ? [...data.open, ...data.log] : [];
  const next = data?.next;
  return (
    <>
      {error ? (
        <li>
          <Problem problem={error} />
        </li>
      ) : null}
      {data && calls.length === 0 && !cursor ? (
        <li className="text-soft">No call yet. The first one stands here once it is over.</li>
      ) : null}
      {calls.map((call) => (
        <li
          key={call.id}
          className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-t
            border-line py-2 first:border-t-0"
        >
          <CallLine call={call} />
          <span className="text-xs text-soft">
            {call.by.name}, <When at={call.beganAt} />
          </span>
          {call.subject ? (
            <span className="breaks w-full text-xs text-soft">{call.subject}</span>
          ) : null}
        </li>
      ))}
      {next && onMore ? (
        <li className="pt-2">
          <Button onClick={() => onMore(next)}>Show older calls</Button>
        </li>
      ) : null}
    </>
  );
}
