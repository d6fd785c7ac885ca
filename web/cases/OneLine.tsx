/** One question asked in place, with its deed and a way to leave it. */
import { type FormEvent, useState } from "react";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";

type Props = {
  label: string;
  hint?: string;
  button: string;
  deed: { isPending: boolean; error: Error | null };
  onKeep: (text: string) => void;
  onLeave: () => void;
};

export function OneLine({ label, hint, button, deed, onKeep, onLeave }: Props) {
  const [text, setText] = useState("");
  const keep = (event: FormEvent) => {
    event.preventDefault();
    onKeep(text);
  };
  return (
    <form className="grid gap-2" onSubmit={keep}>
      <Field label={label} hint={hint}>
        {(aria) => (
          <TextArea
            {...aria}
            required
            rows={2}
            maxLength={1_000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Problem problem={deed.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={deed.isPending}>
          {button}
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
      </div>
    </form>
  );
}
