/** Erases a customer: what goes and what stays is seen first, then their name is typed. */
import { useState } from "react";
import { Link } from "@tanstack/react-router";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import type { Customer } from "../api/shapes.ts";
import { useMay } from "../api/session.ts";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Check, Choice } from "../kit/Choice.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";

type Preview = Answer<"GET /customers/:customer/erasure">;
type Ground = "asked" | "not_needed" | "unlawful";

export function Erase({ customer }: { customer: Customer }) {
  const [open, setOpen] = useState(false);
  if (!useMay("customer:erase")) return null;
  return (
    <>
      <Button kind="danger" onClick={() => setOpen(true)}>
        Erase …
      </Button>
      {open ? <Asking customer={customer} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Asking({ customer, onClose }: { customer: Customer; onClose: () => void }) {
  const params = { customer: customer.id };
  const { data: preview, error } = useDoor("GET /customers/:customer/erasure", { params });
  const erasing = useDeed("POST /customers/:customer/erasure", { onDone: onClose });
  const [ground, setGround] = useState<Ground>("asked");
  const [name, setName] = useState("");
  const [anyway, setAnyway] = useState(false);
  const stopped = preview?.open.some(({ stops }) => stops) ?? true;
  const waits = preview?.open.some(({ stops }) => !stops) ?? false;
  const ready = preview && !stopped && (anyway || !waits) && name.trim() !== "";
  return (
    <Dialog
      title={`Erase ${customer.name}`}
      open
      onClose={onClose}
      wide
      foot={
        <Button
          kind="danger"
          busy={erasing.isPending}
          disabled={!ready}
          onClick={() => erasing.mutate({ params, body: { ground, name, anyway } })}
        >
          Erase for good
        </Button>
      }
    >
      {preview ? (
        <Told preview={preview} />
      ) : error ? (
        <Problem problem={error} />
      ) : (
        <Busy>Looking where they are spoken of …</Busy>
      )}
      {preview && !stopped ? (
        <>
          {waits ? (
            <Check
              label="What is open ends with it"
              hint="Cases are closed, promises and offers withdrawn, letters not sent."
              checked={anyway}
              onChange={({ target }) => setAnyway(target.checked)}
            />
          ) : null}
          <Choice<Ground>
            legend="Why"
            value={ground}
            onChange={setGround}
            options={[
              { value: "asked", label: "They asked for it" },
              { value: "not_needed", label: "It is needed no longer" },
              { value: "unlawful", label: "It should not have been kept" },
            ]}
          />
          <Field
            label={`Type their name: ${preview.name}`}
            hint="There is no way back, not even for us."
          >
            {(aria) => (
              <Input
                {...aria}
                autoComplete="off"
                value={name}
                onChange={({ target }) => setName(target.value)}
              />
            )}
          </Field>
        </>
      ) : null}
      <Problem problem={erasing.error} />
    </Dialog>
  );
}

function Told({ preview: { goes, stays, open, staysUnwanted } }: { preview: Preview }) {
  return (
    <>
      {open.length > 0 ? (
        <section>
          <h3 className="font-medium">Still open</h3>
          <ul className="list-disc pl-5">
            {open.map(({ says, caseId }) => (
              <li key={`${says} ${caseId}`}>
                {caseId ? (
                  <Link to="/cases/$case" params={{ case: caseId }} className="underline">
                    {says}
                  </Link>
                ) : (
                  says
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h3 className="font-medium">What goes</h3>
        <ul className="figures list-disc pl-5">
          {goes.map(({ what, count }) => (
            <li key={what}>
              {count} {what}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className="font-medium">What stays</h3>
        <ul className="list-disc pl-5">
          {stays.map((each) => (
            <li key={each}>{each}</li>
          ))}
          {staysUnwanted ? (
            <li>
              That nobody writes to them: a hash of their address, which tells nobody what it is.
            </li>
          ) : null}
        </ul>
        <p className="mt-2 text-soft">
          Not found by itself: what was written about them on other customers’ cases, mail in other
          people’s mailboxes, and backups made before today.
        </p>
      </section>
    </>
  );
}
