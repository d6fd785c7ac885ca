/** Whether the customer knows that it is there: something else than that it was paid. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import type { Award } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Choice } from "../kit/Choice.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";

type How = NonNullable<Award["toldHow"]>;

const HOW: Readonly<Record<How, string>> = {
  mail: "by mail",
  letter: "in a letter",
  call: "on the phone",
  person: "in person",
  page: "on their page",
};
const WAYS = Object.keys(HOW) as How[];

type Props = { award: Award; customer: string };

export function Told({ award: { id, toldAt, toldHow }, customer }: Props) {
  const [open, setOpen] = useState(false);
  const [how, setHow] = useState<How | null>(null);
  const telling = useDeed("POST /awards/:award/telling", { onDone: () => setOpen(false) });
  if (toldAt && toldHow)
    return (
      <State tone="kept" shape="tick">
        {customer} was told {HOW[toldHow]}, <When at={toldAt} />
      </State>
    );
  if (!open)
    return (
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <State tone="gold" shape="half">
          {customer} was not told yet that it is there
        </State>
        <Button onClick={() => setOpen(true)}>{customer} was told …</Button>
      </div>
    );
  return (
    <form
      className="grid gap-3 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (how) telling.mutate({ params: { award: id }, body: { how } });
      }}
    >
      <Choice
        legend={`How was ${customer} told that it is there?`}
        value={how}
        onChange={setHow}
        options={WAYS.map((value) => ({ value, label: HOW[value] }))}
      />
      <Problem problem={telling.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" disabled={!how} busy={telling.isPending}>
          Note it
        </Button>
        <Button onClick={() => setOpen(false)}>Leave it</Button>
      </div>
    </form>
  );
}
