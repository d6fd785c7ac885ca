/** The parts of the machine that no step walks: each needs a step, or a reason. */
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { type Sheet, unwalked, type Vocabulary } from "./sheet.ts";

type Without = Sheet["without"];
type Props = { sheet: Sheet; words: Vocabulary; onChange: (without: Without) => void };

export function LeftOut({ sheet, words, onChange }: Props) {
  const missing = unwalked(sheet, words.phases);
  if (missing.length === 0) return null;
  return (
    <Panel title="What no step walks">
      {missing.map(({ id, name, does, phases: [phase] }) => (
        <Field key={id} label={`Why “${name}” is left out`} hint={`${does} Or add a step for it.`}>
          {(aria) => (
            <Input
              {...aria}
              maxLength={1_000}
              value={(phase && sheet.without[phase]) ?? ""}
              onChange={({ target }) =>
                onChange({ ...sheet.without, ...(phase ? { [phase]: target.value } : {}) })
              }
            />
          )}
        </Field>
      ))}
    </Panel>
  );
}
