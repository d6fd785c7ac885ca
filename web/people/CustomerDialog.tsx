/** Corrects what we know of a customer. */
import type { FormEvent } from "react";
import { useDeed } from "../api/doors.ts";
import type { CaseView, Customer } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { minorOf, typedAmount } from "../words/sums.ts";
import { Overtaken } from "../cases/Overtaken.tsx";
import { useEdit } from "../cases/useEdit.ts";

type Props = { view: CaseView; open: boolean; onClose: () => void };

const seeded = (customer: Customer, currency: string) => ({
  name: customer.name,
  phone: customer.phone ?? "",
  since: customer.since ?? "",
  yearly: typedAmount(customer.yearlyMinor, currency),
  referrals: String(customer.referrals),
});

export function CustomerDialog({ view, open, onClose }: Props) {
  const { customer, currency } = view;
  const edit = useEdit(seeded(customer, currency), customer.version);
  const { draft, change } = edit;
  const correcting = useDeed("PUT /customers/:customer", {
    onDone: () => {
      edit.settled();
      onClose();
    },
  });
  const yearly = draft.yearly.trim() === "" ? null : minorOf(draft.yearly, currency);
  const yearlyProblem =
    draft.yearly.trim() !== "" && yearly === null ? `An amount in ${currency}, such as 480` : null;
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (yearlyProblem) return;
    correcting.mutate({
      params: { customer: customer.id },
      version: edit.version,
      body: {
        name: draft.name,
        phone: draft.phone.trim() || null,
        since: draft.since || null,
        yearlyMinor: yearly,
        referrals: Number(draft.referrals) || 0,
      },
    });
  };
  const line = (
    key: keyof typeof draft,
    label: string,
    rest: React.ComponentProps<"input"> = {},
  ) => (
    <Field label={label} problem={key === "yearly" ? yearlyProblem : null}>
      {(aria) => (
        <Input
          {...aria}
          {...rest}
          value={draft[key]}
          onChange={(event) => change({ [key]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <Dialog
      title={`What we know of ${customer.name}`}
      open={open}
      onClose={onClose}
      foot={
        <Button
          type="submit"
          form="customer"
          kind="primary"
          busy={correcting.isPending}
          disabled={edit.overtaken}
        >
          Keep it
        </Button>
      }
    >
      <form id="customer" className="grid gap-4 sm:grid-cols-2" onSubmit={keep}>
        {line("name", "Name", { required: true })}
        {line("phone", "Phone", { type: "tel" })}
        {line("since", "Customer since", { type: "date" })}
        {line("yearly", `Worth a year (${currency})`, { inputMode: "decimal" })}
        {line("referrals", "Others they sent us", { type: "number", min: 0, max: 10_000 })}
        <p className="self-end text-soft">{customer.email ?? "No mail address is known."}</p>
      </form>
      <Overtaken edit={edit} problem={correcting.error} />
    </Dialog>
  );
}
