/** Something that the clause has not: taken from the house's catalogue, with what it costs. */
import { type FormEvent, useState } from "react";
import type { Answer } from "../api/client.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { minorOf } from "../words/sums.ts";
import { type Entry, isMoney, optionFrom } from "../offers/remedy.ts";

type Props = {
  catalogue: Answer<"GET /cases/:case/suggestions">["catalogue"];
  currency: string;
  /** How many of their own stand in the draft already. */
  count: number;
  onAdd: (option: ReturnType<typeof optionFrom>) => void;
};

export function FromCatalogue({ catalogue, currency, count, onAdd }: Props) {
  const [open, setOpen] = useState(false);
  const [entryId, setEntryId] = useState(catalogue[0]?.id ?? "");
  const entry = catalogue.find(({ id }) => id === entryId);
  if (catalogue.length === 0) return null;
  if (!open)
    return (
      <Button className="justify-self-start" onClick={() => setOpen(true)}>
        Something else from the catalogue …
      </Button>
    );
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const minor = minorOf(String(said.get("sum") ?? ""), currency) ?? 0;
    if (!entry || (isPriced(entry) && minor === 0)) return;
    onAdd(optionFrom(entry, { what: String(said.get("what")).trim(), minor, number: count + 1 }));
    setOpen(false);
  };
  return (
    <form
      aria-label="From the catalogue"
      className="grid gap-3 rounded-md bg-wash p-3"
      onSubmit={add}
    >
      <Field label="What" hint={entry?.says ?? ""}>
        {(aria) => (
          <Select
            {...aria}
            value={entryId}
            onChange={({ target }) => setEntryId(target.value)}
            options={catalogue.map(({ id, name }) => [id, name] as const)}
          />
        )}
      </Field>
      <Field label={entry?.kind === "none" ? "Why nothing?" : "As the customer reads it"}>
        {(aria) => <Input {...aria} key={entryId} name="what" required maxLength={200} />}
      </Field>
      {entry && isPriced(entry) ? (
        <Field
          label={`What stands on it, in ${currency}`}
          hint={
            isMoney(entry)
              ? `Booked as it stands; most think it worth ${entry.worth}% of that.`
              : `Costs us about ${entry.cost}% of it, and is worth ${entry.worth}% to them.`
          }
        >
          {(aria) => <Input {...aria} name="sum" required inputMode="decimal" className="w-32" />}
        </Field>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit">Add it to the offer</Button>
        <Button onClick={() => setOpen(false)}>Leave it</Button>
      </div>
    </form>
  );
}

const isPriced = ({ cost, worth }: Entry): boolean => cost > 0 || worth > 0;
