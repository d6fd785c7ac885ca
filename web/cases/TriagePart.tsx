/** Triage: what failed, how grave it is, whether it was us, and what the customer hopes for. */
import type { FormEvent } from "react";
import { useDeed } from "../api/doors.ts";
import type { Case, CaseView } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Choice } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, TextArea } from "../kit/Input.tsx";
import { State } from "../kit/State.tsx";
import { useToast } from "../kit/Toast.tsx";
import { causes, severities, stances } from "../words/standings.ts";
import { Haste, Suggested } from "./Suggested.tsx";
import { minorOf, typedAmount } from "../words/sums.ts";
import { FailureField } from "./FailureField.tsx";
import { Overtaken } from "./Overtaken.tsx";
import { useEdit } from "./useEdit.ts";

const seeded = (file: Case, currency: string) => ({
  failure: file.failure ?? "",
  severity: file.severity,
  stance: file.stance,
  causeState: file.causeState,
  cause: file.cause ?? "",
  feels: file.feels ?? "",
  asks: file.asks ?? "",
  price: typedAmount(file.priceMinor, currency),
});

export function TriagePart({ view }: { view: CaseView }) {
  const { case: file, currency, timeline, suggestions } = view;
  const edit = useEdit(seeded(file, currency), file.version);
  const { draft, change } = edit;
  const say = useToast();
  const triage = useDeed("POST /cases/:case/triage", {
    onDone: () => {
      edit.settled();
      say("The triage is noted");
    },
  });
  const price = draft.price.trim() === "" ? null : minorOf(draft.price, currency);
  const priceProblem =
    draft.price.trim() !== "" && price === null ? `An amount in ${currency}, such as 25.50` : null;
  const { severity } = draft;
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (!severity || priceProblem) return;
    triage.mutate({
      params: { case: file.id },
      version: edit.version,
      body: {
        failure: draft.failure,
        severity,
        stance: draft.stance,
        causeState: draft.causeState,
        cause: draft.cause.trim() || null,
        feels: draft.feels,
        asks: draft.asks,
        priceMinor: price,
      },
    });
  };

  return (
    <form className="grid gap-4" onSubmit={keep}>
      <Haste urgent={suggestions?.urgent ?? []} />
      <FailureField
        value={draft.failure}
        onChange={(failure, usual) =>
          change({ failure, ...(usual && !severity ? { severity: usual } : {}) })
        }
      />
      <Suggested
        of={suggestions?.failure}
        says={suggestions?.failure?.name}
        beside={draft.failure}
        onTake={(failure) => change({ failure })}
      />
      <Choice
        legend="How grave it is for them"
        value={severity}
        onChange={(value) => change({ severity: value })}
        options={severityOptions}
      />
      <Suggested
        of={suggestions?.severity}
        says={suggestions ? severities[suggestions.severity.value].says : undefined}
        beside={severity}
        onTake={(value) => change({ severity: value })}
      />
      <Choice
        legend="Is there good reason for us to be sorry?"
        value={draft.stance}
        onChange={(stance) => change({ stance })}
        options={optionsOf(stances)}
      />
      <Choice
        legend="The cause"
        value={draft.causeState}
        onChange={(causeState) => change({ causeState })}
        options={optionsOf(causes)}
      />
      {draft.causeState === "not_yet_known" ? null : (
        <Field label={draft.causeState === "known" ? "What it was" : "What we know so far"}>
          {(aria) => (
            <TextArea
              {...aria}
              required={draft.causeState === "known"}
              value={draft.cause}
              onChange={(event) => change({ cause: event.target.value })}
            />
          )}
        </Field>
      )}
      <Field label="What they feel" hint="Their word for it, if they gave one.">
        {(aria) => (
          <Input
            {...aria}
            required
            value={draft.feels}
            onChange={(event) => change({ feels: event.target.value })}
          />
        )}
      </Field>
      {draft.feels.trim() ? null : (
        <Suggested of={suggestions?.feels} beside="" onTake={(feels) => change({ feels })} />
      )}
      <Field label="What they ask for">
        {(aria) => (
          <Input
            {...aria}
            required
            value={draft.asks}
            onChange={(event) => change({ asks: event.target.value })}
          />
        )}
      </Field>
      {draft.asks.trim() ? null : (
        <Suggested of={suggestions?.asks} beside="" onTake={(asks) => change({ asks })} />
      )}
      <Field
        label={`Price of what failed (${currency})`}
        hint="The handbook sizes a remedy by it. Empty, if there is none."
        problem={priceProblem}
      >
        {(aria) => (
          <Input
            {...aria}
            inputMode="decimal"
            className="figures sm:w-40"
            value={draft.price}
            onChange={(event) => change({ price: event.target.value })}
          />
        )}
      </Field>
      <Overtaken edit={edit} problem={triage.error} timeline={timeline} />
      {file.state === "closed" ? (
        <p className="text-soft">The case is closed. Open it again to judge it anew.</p>
      ) : (
        <div>
          <Button
            type="submit"
            kind={edit.touched ? "primary" : "quiet"}
            busy={triage.isPending}
            disabled={!severity || edit.overtaken}
          >
            {severity ? "Note the triage" : "Can’t note it yet: how grave is it?"}
          </Button>
        </div>
      )}
    </form>
  );
}

const optionsOf = <V extends string>(words: Record<V, string>) =>
  (Object.keys(words) as V[]).map((value) => ({ value, label: words[value] }));

const severityOptions = (Object.keys(severities) as (keyof typeof severities)[]).map((value) => ({
  value,
  label: (
    <State tone={severities[value].tone} shape={severities[value].shape}>
      {severities[value].says}
    </State>
  ),
}));
