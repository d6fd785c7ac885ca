/** Adding a way to pay: which, what opens it, and what it may carry. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useMe } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Check, Choice } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { currenciesIn, type Kind, kindSays, MEANS, type Means } from "./ways.ts";

const ALL = (Object.keys(MEANS) as Means[]).map((value) => ({
  value,
  label: MEANS[value].says,
  hint: MEANS[value].about,
}));
const SECRET = ["secret", "webhookSecret"];

export function NewWay({ onDone }: { onDone: () => void }) {
  const { currency } = useMe().workspace;
  const [means, setMeans] = useState<Means>("stripe");
  const [name, setName] = useState("");
  const [said, setSaid] = useState<Record<string, string>>({});
  const [left, setLeft] = useState<readonly Kind[]>([]);
  const [coins, setCoins] = useState(currency);
  const adding = useDeed("POST /instruments", { onDone });
  const { fields, kinds } = MEANS[means];
  const chosen = kinds.filter((kind) => !left.includes(kind));
  const currencies = currenciesIn(coins);
  return (
    <form
      className="grid gap-4 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const given = fields.flatMap(({ at }) => (said[at]?.trim() ? [[at, said[at].trim()]] : []));
        const keys = given.filter(([at]) => SECRET.includes(at ?? ""));
        const place = given.filter(([at]) => !SECRET.includes(at ?? ""));
        adding.mutate({
          body: {
            means,
            name: name.trim() || MEANS[means].says,
            carries: chosen.flatMap((kind) => currencies.map((coin) => ({ kind, currency: coin }))),
            place: Object.fromEntries(place),
            ...Object.fromEntries(keys),
          },
        });
      }}
    >
      <Choice legend="Which way" value={means} onChange={setMeans} options={ALL} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Field label="What you call it">
          {(aria) => (
            <Input
              {...aria}
              maxLength={100}
              placeholder={MEANS[means].says}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <Field label="Currencies" hint="Their codes: EUR, USD.">
          {(aria) => (
            <Input
              {...aria}
              required
              value={coins}
              onChange={({ target }) => setCoins(target.value)}
            />
          )}
        </Field>
        {fields.map(({ at, label, hint, optional, placeholder }) => (
          <Field key={at} label={optional ? `${label}, if there is one` : label} hint={hint}>
            {(aria) => (
              <Input
                {...aria}
                required={!optional}
                autoComplete="off"
                type={SECRET.includes(at) ? "password" : "text"}
                {...(placeholder ? { placeholder } : {})}
                value={said[at] ?? ""}
                onChange={({ target }) => setSaid({ ...said, [at]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-medium">What it carries</legend>
        <div className="grid gap-2 sm:grid-cols-3">
          {kinds.map((kind) => (
            <Check
              key={kind}
              label={kindSays(kind)}
              checked={!left.includes(kind)}
              onChange={({ target }) =>
                setLeft(target.checked ? left.filter((it) => it !== kind) : [...left, kind])
              }
            />
          ))}
        </div>
      </fieldset>
      {fields.some(({ at }) => at === "secret") ? (
        <p className="text-xs text-soft">What opens it is kept sealed, and never shown again.</p>
      ) : null}
      <Problem problem={adding.error} />
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          kind="primary"
          busy={adding.isPending}
          disabled={chosen.length === 0 || currencies.length === 0}
        >
          Add it
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  );
}
