/** What goes out with the letter: its subject, what kind it is, and the offer that it makes. */
import type { CaseView } from "../api/shapes.ts";
import { Amount } from "../kit/Amount.tsx";
import { Check } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { KINDS, type LetterKind } from "./kinds.ts";
import type { Draft } from "./useDraft.ts";

type HeadProps = {
  draft: Draft;
  readOnly: boolean;
  onChange: (part: Partial<Draft>) => void;
};

export function Head({ draft, readOnly, onChange }: HeadProps) {
  const kind = KINDS.find(({ value }) => value === draft.kind);
  return (
    <div className="grid gap-3 border-b border-line pb-4 sm:grid-cols-[1fr_14rem]">
      <Field
        label="Subject"
        problem={draft.subject.trim() ? null : "It needs a subject to be kept."}
      >
        {(aria) => (
          <Input
            {...aria}
            value={draft.subject}
            readOnly={readOnly}
            maxLength={300}
            onChange={({ target }) => onChange({ subject: target.value })}
          />
        )}
      </Field>
      <Field label="Kind of letter">
        {(aria) => (
          <Select
            {...aria}
            value={draft.kind}
            disabled={readOnly}
            title={kind?.hint}
            onChange={({ target }) => onChange({ kind: target.value as LetterKind })}
            options={KINDS.map(({ value, label }) => [value, label] as const)}
          />
        )}
      </Field>
    </div>
  );
}

type OfferProps = {
  offers: CaseView["offers"];
  chosen: string | undefined;
  onChoose: (offerId: string | undefined) => void;
};

/** An approved offer goes out with the letter; the customer answers it on their page. */
export function OfferToGo({ offers, chosen, onChoose }: OfferProps) {
  const ready = offers.filter(({ state }) => state === "approved");
  const waiting = offers.some(({ state }) => state === "proposed");
  if (ready.length === 0 && !waiting) return null;
  return (
    <section aria-labelledby="letter-offer" className="grid gap-2">
      <h2 id="letter-offer">The offer that goes with it</h2>
      {ready.map((offer) => (
        <Check
          key={offer.id}
          checked={chosen === offer.id}
          onChange={({ target }) => onChoose(target.checked ? offer.id : undefined)}
          label={offer.options.map(({ label }) => label).join(" · or · ")}
          hint={
            <>
              costs us up to <Amount minor={offer.costMinor} currency={offer.currency} />
            </>
          }
        />
      ))}
      {ready.length === 0 ? (
        <p className="text-soft">An offer waits for approval; then it can go with the letter.</p>
      ) : null}
    </section>
  );
}
