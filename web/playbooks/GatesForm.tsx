/** Gates that a playbook adds to those of the house, which no playbook changes. */
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { deedWords } from "../handbook/words.ts";
import { NeedsForm } from "./NeedsForm.tsx";
import { Several } from "./Several.tsx";
import { freeName, type Gate, type Vocabulary } from "./sheet.ts";
import { DEEDS, LETTERS } from "./words.ts";

const MOST = 12;
type Props = {
  gates: readonly Gate[];
  words: Vocabulary;
  onChange: (gates: Gate[]) => void;
};

export function GatesForm({ gates, words, onChange }: Props) {
  const taken = [...gates, ...words.gates].map(({ code }) => code);
  const blank = (): Gate => ({
    code: freeName("own-gate", taken),
    before: ["close_case"],
    letters: [],
    because: "",
    needs: [{ fact: "heard", unless: [] }],
  });
  return (
    <Panel title="Gates">
      <p className="text-soft">These are the house’s, whatever stands below:</p>
      <ul className="grid list-disc gap-2 pl-5">
        {words.gates.map(({ code, before, because }) => (
          <li key={code}>
            Before {deedWords(before)}: {because}
          </li>
        ))}
      </ul>
      {gates.map((gate, place) => (
        <section key={gate.code} className="grid gap-3 rounded-md border border-line p-3">
          <h3 className="font-medium">A gate of this playbook: {gate.code}</h3>
          <One gate={gate} words={words} onChange={(next) => onChange(gates.with(place, next))} />
          <div>
            <Button onClick={() => onChange(gates.toSpliced(place, 1))}>Take this gate out</Button>
          </div>
        </section>
      ))}
      {gates.length < MOST ? (
        <div>
          <Button onClick={() => onChange([...gates, blank()])}>Add a gate</Button>
        </div>
      ) : null}
    </Panel>
  );
}

type OneProps = { gate: Gate; words: Vocabulary; onChange: (gate: Gate) => void };

function One({ gate, words, onChange }: OneProps) {
  const change = (part: Partial<Gate>) => onChange({ ...gate, ...part });
  const ofLetters = gate.before.some((deed) => deed.endsWith("letter"));
  return (
    <>
      <Field label="What the colleague reads" hint="What is so, and what would open the gate.">
        {(aria) => (
          <TextArea
            {...aria}
            required
            maxLength={1_000}
            value={gate.because}
            onChange={({ target }) => change({ because: target.value })}
          />
        )}
      </Field>
      <Several
        legend="Stands before"
        values={gate.before}
        options={DEEDS}
        onChange={(before) => change({ before })}
      />
      {ofLetters ? (
        <Several
          legend="Which letters it holds back"
          values={gate.letters}
          options={LETTERS}
          onChange={(letters) => change({ letters })}
        />
      ) : null}
      <NeedsForm
        legend="Opens when"
        of={gate.code}
        needs={gate.needs}
        words={words}
        onChange={(needs) => change({ needs })}
      />
    </>
  );
}
