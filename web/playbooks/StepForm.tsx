/** One step of a playbook in a form: its words, what shows it done, its clock, who may pass it. */
import { Field } from "../kit/Field.tsx";
import { Input, Select, TextArea } from "../kit/Input.tsx";
import { NeedsForm } from "./NeedsForm.tsx";
import { Several } from "./Several.tsx";
import type { Step, Vocabulary } from "./sheet.ts";
import { DEEDS } from "./words.ts";

type Role = NonNullable<Step["skip"]>["by"];
type Props = { step: Step; words: Vocabulary; onChange: (step: Step) => void };

export function StepForm({ step, words, onChange }: Props) {
  const change = (part: Partial<Step>) => onChange({ ...step, ...part });
  return (
    <>
      <Field label="Name">
        {(aria) => (
          <Input
            {...aria}
            required
            maxLength={60}
            value={step.name}
            onChange={({ target }) => change({ name: target.value })}
          />
        )}
      </Field>
      <Field label="What to do" hint="One sentence for a tired colleague.">
        {(aria) => (
          <TextArea
            {...aria}
            required
            maxLength={1_000}
            value={step.does}
            onChange={({ target }) => change({ does: target.value })}
          />
        )}
      </Field>
      <Field label="Questions" hint="One a line. They lead to one’s own words.">
        {(aria) => (
          <TextArea
            {...aria}
            required
            value={step.asks.join("\n")}
            onChange={({ target }) => change({ asks: target.value.split("\n") })}
          />
        )}
      </Field>
      <NeedsForm
        legend="Done when"
        of={step.name}
        needs={step.needs}
        words={words}
        onChange={(needs) => change({ needs })}
      />
      <Several
        legend="What of the machine it walks"
        values={step.phases}
        options={words.phases.flatMap(({ name, phases: [phase] }) =>
          phase ? [[phase, name] as const] : [],
        )}
        onChange={(phases) => change({ phases })}
      />
      <Several
        legend="Its clocks"
        values={step.clocks}
        options={words.clocks.map(({ id, name, within }) => [id, `${name}: ${within}`] as const)}
        onChange={(clocks) => change({ clocks })}
      />
      <Several
        legend="What waits for it"
        hint="A gate of this playbook; it opens when the step is done, or passed over."
        values={step.guards}
        options={DEEDS}
        onChange={(guards) => change({ guards })}
      />
      <Passing step={step} onChange={(skip) => change({ skip })} />
    </>
  );
}

type PassingProps = { step: Step; onChange: (skip: Step["skip"]) => void };

const Passing = ({ step: { skip }, onChange }: PassingProps) => (
  <>
    <Field label="Who may pass it over">
      {(aria) => (
        <Select
          {...aria}
          value={skip?.by ?? ""}
          onChange={({ target }) => {
            const by = target.value as Role | "";
            onChange(by === "" ? null : { by, because: skip?.because ?? "" });
          }}
          options={[
            ["", "Nobody"],
            ["agent", "Anybody here"],
            ["lead", "A lead"],
            ["administrator", "An administrator"],
          ]}
        />
      )}
    </Field>
    {skip ? (
      <Field label="When that is right" hint="Whoever passes it over reads this first.">
        {(aria) => (
          <Input
            {...aria}
            required
            maxLength={1_000}
            value={skip.because}
            onChange={({ target }) => onChange({ by: skip.by, because: target.value })}
          />
        )}
      </Field>
    ) : null}
  </>
);
