/** Files for the bank: what waits for one, those that were made, and what became of them. */
import { type ChangeEvent, useState } from "react";
import { PREFIX } from "../api/client.ts";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { Amount } from "../kit/Amount.tsx";
import { Button, buttonLook } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { WithWords } from "../offers/WithWords.tsx";
import { dayFrom } from "../words/times.ts";

type Seen = Answer<"GET /transfers">;

export function Transfers() {
  const { data, error } = useDoor("GET /transfers", {});
  if (!data || (data.waiting.length === 0 && data.batches.length === 0)) {
    return error ? <Problem problem={error} /> : null;
  }
  return (
    <Panel title="Files for the bank">
      {data.waiting.length === 0 ? <p className="text-soft">No transfer waits.</p> : null}
      {data.waiting.map((each) => (
        <Waiting key={`${each.instrumentId} ${each.currency}`} of={each} />
      ))}
      <ul className="grid">
        {data.batches.map((batch) => (
          <li key={batch.id} className="border-t border-line py-3 first:border-t-0">
            <Made batch={batch} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const many = (count: number): string => (count === 1 ? "One transfer" : `${count} transfers`);

function Waiting({ of }: { of: Seen["waiting"][number] }) {
  const { instrumentId, name, currency, count, sumMinor } = of;
  const [day, setDay] = useState(() => dayFrom(Date.now(), 1));
  const making = useDeed("POST /transfers");
  return (
    <form
      className="grid gap-3 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        making.mutate({ body: { instrumentId, currency, day } });
      }}
    >
      <p>
        {many(count)} from {name}, <Amount minor={sumMinor} currency={currency} />.
      </p>
      <div className="flex flex-wrap items-end gap-3">
        <Field label="Paid on">
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
        <Button type="submit" kind="primary" busy={making.isPending}>
          Make the file
        </Button>
      </div>
      <p className="text-xs text-soft">Each transfer stands in one file, and in no other.</p>
      <Problem problem={making.error} />
    </form>
  );
}

function Made({ batch }: { batch: Seen["batches"][number] }) {
  const { id, messageId, count, sumMinor, currency, madeAt, by, open, day } = batch;
  const params = { batch: id };
  const confirming = useDeed("POST /transfers/:batch/arrival");
  const reporting = useDeed("POST /transfers/:batch/report");
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = "";
    if (file) reporting.mutate({ params, body: { xml: await file.text() } });
  };
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="min-w-0">
          <span className="breaks font-medium">{messageId}</span>{" "}
          <span className="text-soft">
            {many(count)}, <Amount minor={sumMinor} currency={currency} />, to be paid on {day}
          </span>
        </span>
        {open === 0 ? (
          <State tone="kept" shape="tick">
            settled
          </State>
        ) : (
          <State tone="gold" shape="arrow">
            {open === count ? "under way" : `${open} under way`}
          </State>
        )}
      </div>
      <p className="text-xs text-soft">
        Made by {by.name} <When at={madeAt} />
      </p>
      <div className="flex flex-wrap gap-2">
        <a className={buttonLook()} href={`${PREFIX}/transfers/${id}/file`} download>
          Fetch the file<span className="sr-only"> {messageId}</span>
        </a>
        {open > 0 ? (
          <>
            <label className={`${buttonLook()} cursor-pointer has-focus-visible:outline-2`}>
              Read the bank’s report …
              <input
                type="file"
                accept=".xml,application/xml,text/xml"
                className="sr-only"
                onChange={(event) => void read(event)}
              />
            </label>
            <WithWords
              opens="All of it was booked"
              label="Where did you see that?"
              hint="The bank’s statement and its number. It is kept as the proof."
              does="All of it was booked"
              deed={confirming}
              onDo={(words) => confirming.mutate({ params, body: { words } })}
            />
          </>
        ) : null}
      </div>
      <Problem problem={reporting.error} />
    </div>
  );
}
