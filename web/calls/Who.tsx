/** Who is on the line and what it is about: somebody known, or a name, a phone and an address. */
import { Link } from "@tanstack/react-router";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import type { CallView } from "./calls.ts";
import { Callers } from "./Callers.tsx";
import type { Calling } from "./useCall.ts";

type Props = { view: CallView; calling: Calling };

export function Who({ view, calling: { draft, change } }: Props) {
  const { customer, cases } = view;
  const known = draft.customerId !== null && customer?.id === draft.customerId;
  return (
    <section aria-label="Who it is, and what about" className="grid gap-4">
      {known ? (
        <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <Link
            to="/customers/$customer"
            params={{ customer: customer.id }}
            target="_blank"
            className="text-gold underline underline-offset-4"
          >
            {customer.name}
            <span className="sr-only"> (opens beside this)</span>
          </Link>
          <span className="breaks text-xs text-soft">
            {[customer.phone, customer.email].filter(Boolean).join(" · ") || "no address known"}
          </span>
          <Button onClick={() => change({ customerId: null, caseId: null })}>
            It is somebody else
          </Button>
        </p>
      ) : (
        <Unknown draft={draft} change={change} />
      )}
      {known && cases.length > 0 ? (
        <Field label="What it is about">
          {(aria) => (
            <Select
              {...aria}
              value={draft.caseId ?? ""}
              options={[
                ["", "Something new"],
                ...cases.map(
                  ({ id, number, title, state }) =>
                    [
                      id,
                      `${title} (case ${number}${state === "closed" ? ", closed" : ""})`,
                    ] as const,
                ),
              ]}
              onChange={({ target }) => change({ caseId: target.value || null })}
            />
          )}
        </Field>
      ) : null}
      {draft.caseId ? null : (
        <Field label="In a few words" hint="What the case is called, if this opens one.">
          {(aria) => (
            <Input
              {...aria}
              maxLength={300}
              value={draft.subject}
              onChange={({ target }) => change({ subject: target.value })}
            />
          )}
        </Field>
      )}
    </section>
  );
}

function Unknown({ draft: { caller }, change }: Pick<Calling, "draft" | "change">) {
  const put = (part: Partial<typeof caller>) => change({ caller: { ...caller, ...part } });
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label="Name">
          {(aria) => (
            <Input
              {...aria}
              autoComplete="off"
              maxLength={200}
              value={caller.name}
              onChange={({ target }) => put({ name: target.value })}
            />
          )}
        </Field>
        <Field label="Phone">
          {(aria) => (
            <Input
              {...aria}
              type="tel"
              autoComplete="off"
              maxLength={60}
              value={caller.phone ?? ""}
              onChange={({ target }) => put({ phone: target.value || null })}
            />
          )}
        </Field>
        <Field label="Mail">
          {(aria) => (
            <Input
              {...aria}
              type="email"
              autoComplete="off"
              defaultValue={caller.email ?? ""}
              onBlur={({ target }) =>
                target.validity.valid && put({ email: target.value.trim() || null })
              }
            />
          )}
        </Field>
      </div>
      <Callers
        search={caller.name}
        says="Somebody we know?"
        onChoose={({ customer, caseId }) => change({ customerId: customer.id, caseId })}
      />
    </>
  );
}
