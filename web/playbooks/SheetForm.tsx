/** A playbook in a form: its words, steps, gates; tried on a real case before it holds. */
import type { ReactNode } from "react";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, TextArea } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { GatesForm } from "./GatesForm.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { LettersForm } from "./LettersForm.tsx";
import { Preview } from "./Preview.tsx";
import { Steps } from "./Steps.tsx";
import { SuitsForm } from "./SuitsForm.tsx";
import { type Sheet, tidied, type Vocabulary } from "./sheet.ts";
import { useCompared } from "./useCompared.ts";
import type { Writing } from "./useSheet.ts";

type Compared = ReturnType<typeof useCompared>;
type Props = {
  writing: Writing;
  words: Vocabulary;
  /** Compared with this edition; null for a playbook that is new. */
  version: number | null;
  /** How it is let hold. */
  children: (compared: Compared) => ReactNode;
};

export function SheetForm({ writing, words, version, children }: Props) {
  const { sheet, change } = writing;
  const compared = useCompared(sheet, version);
  const flaws = compared.data?.flaws ?? [];
  return (
    <>
      {writing.found ? (
        <p className="flex flex-wrap items-baseline gap-3 rounded-md bg-gold-wash px-3 py-2">
          What you wrote here earlier and didn’t let hold is still here.
          <Button onClick={writing.drop}>Begin anew</Button>
        </p>
      ) : null}
      <About sheet={sheet} onChange={change} />
      <Steps sheet={sheet} words={words} flaws={flaws} onChange={(steps) => change({ steps })} />
      <LeftOut sheet={sheet} words={words} onChange={(without) => change({ without })} />
      <LettersForm letters={sheet.letters} onChange={(letters) => change({ letters })} />
      <GatesForm gates={sheet.gates} words={words} onChange={(gates) => change({ gates })} />
      <SuitsForm suits={sheet.suits} onChange={(suits) => change({ suits })} />
      <Preview sheet={tidied(sheet)} />
      {children(compared)}
    </>
  );
}

type AboutProps = { sheet: Sheet; onChange: (part: Partial<Sheet>) => void };

const About = ({ sheet, onChange }: AboutProps) => (
  <Panel title="The playbook">
    <Field label="Name">
      {(aria) => (
        <Input
          {...aria}
          required
          maxLength={80}
          value={sheet.name}
          onChange={({ target }) => onChange({ name: target.value })}
        />
      )}
    </Field>
    <Field label="What it is for">
      {(aria) => (
        <TextArea
          {...aria}
          required
          maxLength={1_000}
          value={sheet.about}
          onChange={({ target }) => onChange({ about: target.value })}
        />
      )}
    </Field>
    <Field label="Where it comes from" hint="A study, a rule, or “our choice”.">
      {(aria) => (
        <TextArea
          {...aria}
          required
          rows={2}
          maxLength={1_000}
          value={sheet.source}
          onChange={({ target }) => onChange({ source: target.value })}
        />
      )}
    </Field>
  </Panel>
);
