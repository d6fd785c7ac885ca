/** The form of a new workspace; zone and currency are the browser's guess, to be corrected. */
import { useMemo, useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useEnter } from "./enter.ts";
import { currencies, currencyOf, timeZones } from "./places.ts";

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

type Trades = Answer<"GET /welcome">["trades"];
type Props = { trades: Trades; onBack: () => void };

export function NewWorkspace({ trades, onBack }: Props) {
  const enter = useEnter();
  const making = useDeed("POST /workspace", { onDone: (me) => enter(me) });
  const zones = useMemo(() => timeZones(zone()), []);
  const monies = useMemo(() => currencies(), []);
  const [house, setHouse] = useState({
    name: "",
    industry: "retail",
    currency: currencyOf(navigator.languages),
    timeZone: zone(),
    mailbox: "",
  });
  const [you, setYou] = useState({ name: "", email: "", password: "" });
  const wrong = (path: string) => (making.error?.path === path ? making.error.message : null);
  const told = making.error?.path ? null : making.error;

  return (
    <form
      className="grid gap-6 rounded-md border border-line bg-sheet p-4 sm:p-6"
      onSubmit={(event) => {
        event.preventDefault();
        making.mutate({ body: { ...house, administrator: you } });
      }}
    >
      <fieldset className="grid items-end gap-4 sm:grid-cols-2">
        <legend className="mb-3 text-letter font-semibold">Your business</legend>
        <Field label="Name" hint="As it signs its letters." problem={wrong("name")}>
          {(aria) => (
            <Input
              {...aria}
              required
              maxLength={120}
              autoComplete="organization"
              value={house.name}
              onChange={({ target }) => setHouse({ ...house, name: target.value })}
            />
          )}
        </Field>
        <Field
          label="Where customers write to"
          hint="Complaints to this address become cases; your letters come from it."
          problem={wrong("mailbox")}
        >
          {(aria) => (
            <Input
              {...aria}
              required
              type="email"
              value={house.mailbox}
              onChange={({ target }) => setHouse({ ...house, mailbox: target.value })}
            />
          )}
        </Field>
        <Field
          label="What it does"
          hint={
            trades.find(({ id }) => id === house.industry)?.pack
              ? "Its failures, remedies and times come with it."
              : "Its times and tariffs come with it; failures are those of every trade."
          }
          problem={wrong("industry")}
        >
          {(aria) => (
            <Select
              {...aria}
              value={house.industry}
              onChange={({ target }) => setHouse({ ...house, industry: target.value })}
              options={trades.map(({ id, name }) => [id, name] as const)}
            />
          )}
        </Field>
        <Field label="Currency" problem={wrong("currency")}>
          {(aria) => (
            <Select
              {...aria}
              value={house.currency}
              onChange={({ target }) => setHouse({ ...house, currency: target.value })}
              options={monies}
            />
          )}
        </Field>
        <Field
          label="Time zone"
          hint="Clocks and “by Friday” are read in it."
          problem={wrong("timeZone")}
        >
          {(aria) => (
            <Select
              {...aria}
              value={house.timeZone}
              onChange={({ target }) => setHouse({ ...house, timeZone: target.value })}
              options={zones}
            />
          )}
        </Field>
      </fieldset>
      <fieldset className="grid items-end gap-4 sm:grid-cols-2">
        <legend className="mb-3 text-letter font-semibold">You, its first administrator</legend>
        <Field label="Your name" problem={wrong("administrator.name")}>
          {(aria) => (
            <Input
              {...aria}
              required
              maxLength={120}
              autoComplete="name"
              value={you.name}
              onChange={({ target }) => setYou({ ...you, name: target.value })}
            />
          )}
        </Field>
        <Field label="Your email" problem={wrong("administrator.email")}>
          {(aria) => (
            <Input
              {...aria}
              required
              type="email"
              autoComplete="username"
              value={you.email}
              onChange={({ target }) => setYou({ ...you, email: target.value })}
            />
          )}
        </Field>
        <Field
          label="A password"
          hint="Twelve characters or more; a sentence is good."
          problem={wrong("administrator.password")}
        >
          {(aria) => (
            <Input
              {...aria}
              required
              type="password"
              minLength={12}
              maxLength={200}
              autoComplete="new-password"
              value={you.password}
              onChange={({ target }) => setYou({ ...you, password: target.value })}
            />
          )}
        </Field>
      </fieldset>
      <Problem problem={told} />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" busy={making.isPending}>
          Make the workspace
        </Button>
        <Button onClick={onBack}>Back</Button>
      </div>
    </form>
  );
}
