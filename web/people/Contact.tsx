/** How a customer wants to be reached: in which language, and whether at all. */
import { useDeed } from "../api/doors.ts";
import type { Customer } from "../api/shapes.ts";
import { useMay } from "../api/session.ts";
import { Check } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Select } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";

const LANGUAGES = "en de fr es it nl pt pl sv da fi cs ja zh".split(" ");
const names = new Intl.DisplayNames("en", { type: "language" });

export function Contact({ customer }: { customer: Customer }) {
  const mayEdit = useMay("customer:edit");
  const correcting = useDeed("PUT /customers/:customer");
  const { id, name, phone, since, yearlyMinor, referrals, language, contact, version } = customer;
  const change = (part: Partial<Pick<Customer, "language" | "contact">>) =>
    correcting.mutate({
      params: { customer: id },
      body: { name, phone, since, yearlyMinor, referrals, language, contact, ...part },
      version,
    });
  return (
    <Panel title="How to reach them">
      <Field label="Their language">
        {(aria) => (
          <Select
            {...aria}
            disabled={!mayEdit}
            value={language ?? ""}
            options={[
              ["", "Nobody said yet"],
              ...LANGUAGES.map((code) => [code, names.of(code) ?? code] as const),
            ]}
            onChange={({ target }) => change({ language: target.value || null })}
          />
        )}
      </Field>
      <Check
        label="They asked us not to write to them"
        hint="No letter leaves for them, neither ours nor the desk's own, until this is taken back."
        disabled={!mayEdit}
        checked={contact === "unwanted"}
        onChange={({ target }) => change({ contact: target.checked ? "unwanted" : "welcome" })}
      />
      <Problem problem={correcting.error} />
    </Panel>
  );
}
