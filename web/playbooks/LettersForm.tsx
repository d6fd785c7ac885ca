/** What each kind of letter must hold before it may leave. */
import { Panel } from "../kit/Panel.tsx";
import { Several } from "./Several.tsx";
import type { Sheet } from "./sheet.ts";
import { HOLDS, LETTERS } from "./words.ts";

type Letters = Sheet["letters"];
type Props = { letters: Letters; onChange: (letters: Letters) => void };

export const LettersForm = ({ letters, onChange }: Props) => (
  <Panel title="What a letter must hold">
    <p className="text-soft">
      Ask for little: what you ask for here stops a letter. The lens advises on the rest anyway.
    </p>
    {LETTERS.map(([kind, label]) => (
      <Several
        key={kind}
        legend={label}
        values={letters[kind] ?? []}
        options={HOLDS}
        onChange={(held) => onChange({ ...letters, [kind]: held })}
      />
    ))}
  </Panel>
);
