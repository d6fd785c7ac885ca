/** What it cost them besides the price; it widens what is fair. */
import { Choice } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { minorOf } from "../words/sums.ts";

/** As the fields hold it. */
export type Told = { service: "" | "refused" | "consumed"; lost: string; hours: string };
export const UNTOLD: Told = { service: "", lost: "", hours: "" };

/** As the desk reckons with it; what can't be read counts as not told. */
export function harmOf({ service, lost, hours }: Told, currency: string) {
  const lostMinor = minorOf(lost, currency);
  const spent = Number(hours.replace(",", "."));
  return {
    ...(service ? { service } : {}),
    ...(lostMinor ? { lostMinor } : {}),
    ...(spent > 0 ? { hours: spent } : {}),
  };
}

type Props = { told: Told; currency: string; onChange: (told: Told) => void };

export const HarmField = ({ told, currency, onChange }: Props) => (
  <details className="grid gap-3">
    <summary className="font-medium">What it cost them besides the price</summary>
    <div className="grid gap-3 pt-2">
      <Choice
        legend="What went wrong, they"
        value={told.service || null}
        onChange={(service) => onChange({ ...told, service })}
        options={[
          { value: "refused", label: "refused or sent back" },
          { value: "consumed", label: "used all the same" },
        ]}
      />
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <Field label={`Paid out of their pocket, in ${currency}`}>
          {(aria) => (
            <Input
              {...aria}
              inputMode="decimal"
              value={told.lost}
              onChange={({ target }) => onChange({ ...told, lost: target.value })}
            />
          )}
        </Field>
        <Field label="Hours that it took them">
          {(aria) => (
            <Input
              {...aria}
              inputMode="decimal"
              value={told.hours}
              onChange={({ target }) => onChange({ ...told, hours: target.value })}
            />
          )}
        </Field>
      </div>
    </div>
  </details>
);
