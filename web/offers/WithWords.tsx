/** A deed that wants a sentence first: a button that opens one field in place, and nothing more. */
import { useState } from "react";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";

type Props = {
  /** What the button that opens it says; it ends in an ellipsis by itself. */
  opens: string;
  label: string;
  hint?: string;
  does: string;
  danger?: boolean;
  busy: boolean;
  problem: Error | null;
  onDo: (words: string) => void;
};

export function WithWords({ opens, label, hint, does, danger, busy, problem, onDo }: Props) {
  const [words, setWords] = useState<string | null>(null);
  if (words === null) return <Button onClick={() => setWords("")}>{opens} …</Button>;
  return (
    <form
      className="grid w-full gap-2 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim()) onDo(words.trim());
      }}
    >
      <Field label={label} hint={hint}>
        {(aria) => (
          <Input
            {...aria}
            autoFocus
            required
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
      <Problem problem={problem} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind={danger ? "danger" : "primary"} busy={busy}>
          {does}
        </Button>
        <Button onClick={() => setWords(null)}>Not now</Button>
      </div>
    </form>
  );
}
