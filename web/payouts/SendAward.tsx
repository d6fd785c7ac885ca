/** Sending an award on its way: which way, and what it needs to know. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useColleagues, useMe } from "../api/session.ts";
import type { Award } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { amount } from "../words/sums.ts";
import { dayFrom } from "../words/times.ts";
import type { Means, Way } from "./ways.ts";

type Asked = { readonly at: string; readonly label: string; readonly hint?: string };

const ASKS: Readonly<Record<Means, (kind: Award["kind"]) => readonly Asked[]>> = {
  stripe: () => [
    { at: "payment", label: "Which payment", hint: "Its number at Stripe: pi_… or ch_…" },
  ],
  shopify: (kind) =>
    kind === "discount"
      ? []
      : [{ at: "order", label: "Which order", hint: "The number in its address at the shop." }],
  bank: () => [
    { at: "holder", label: "Whose account" },
    { at: "iban", label: "IBAN" },
  ],
  task: () => [],
  house: () => [
    { at: "mark", label: "How your system knows it", hint: "An order, a customer; or nothing." },
  ],
};

export function SendAward({ award, ways }: { award: Award; ways: readonly Way[] }) {
  const [open, setOpen] = useState(false);
  if (ways.length === 0) return null;
  const [only] = ways;
  const says = ways.length === 1 && only ? `Send over ${only.name}` : "Send on its way";
  return open ? (
    <Form award={award} ways={ways} onDone={() => setOpen(false)} />
  ) : (
    <Button kind="primary" onClick={() => setOpen(true)}>
      {says} …
    </Button>
  );
}

type Props = { award: Award; ways: readonly Way[]; onDone: () => void };

function Form({ award, ways, onDone }: Props) {
  const me = useMe();
  const { here } = useColleagues();
  const [chosen, setChosen] = useState(ways[0]?.id ?? "");
  const [said, setSaid] = useState<Record<string, string>>({});
  const [ownerId, setOwner] = useState(me.colleague.id);
  const [day, setDay] = useState(() => dayFrom(Date.now(), 3));
  const sending = useDeed("POST /awards/:award/instruction", { onDone });
  const way = ways.find(({ id }) => id === chosen) ?? ways[0];
  if (!way) return null;
  const asks = ASKS[way.means](award.kind);
  return (
    <form
      className="grid w-full gap-4 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const given = asks.flatMap(({ at }) => (said[at]?.trim() ? [[at, said[at].trim()]] : []));
        const task = way.means === "task" ? { ownerId, day } : {};
        sending.mutate({
          params: { award: award.id },
          body: { instrumentId: way.id, ...Object.fromEntries(given), ...task },
        });
      }}
    >
      <div className="grid items-end gap-4 sm:grid-cols-2">
        {ways.length > 1 ? (
          <Field label="Which way">
            {(aria) => (
              <Select
                {...aria}
                value={way.id}
                options={ways.map(({ id, name }) => [id, name] as const)}
                onChange={({ target }) => setChosen(target.value)}
              />
            )}
          </Field>
        ) : null}
        {asks.map(({ at, label, hint }) => (
          <Field key={at} label={label} hint={hint}>
            {(aria) => (
              <Input
                {...aria}
                required={at !== "mark"}
                autoComplete="off"
                value={said[at] ?? ""}
                onChange={({ target }) => setSaid({ ...said, [at]: target.value })}
              />
            )}
          </Field>
        ))}
        {way.means === "task" ? (
          <>
            <Field label="Who does it">
              {(aria) => (
                <Select
                  {...aria}
                  value={ownerId}
                  options={here.map(({ id, name }) => [id, name] as const)}
                  onChange={({ target }) => setOwner(target.value)}
                />
              )}
            </Field>
            <Field label="By when">
              {(aria) => (
                <Input
                  {...aria}
                  type="date"
                  required
                  value={day}
                  onChange={({ target }) => setDay(target.value)}
                />
              )}
            </Field>
          </>
        ) : null}
      </div>
      <Problem problem={sending.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={sending.isPending}>
          {way.means === "task"
            ? "Give it to them"
            : `Send ${amount(award.amountMinor, award.currency)}`}
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  );
}
