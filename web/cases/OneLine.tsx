/** One question asked in place, with its deed and a way to leave it. */
import { type FormEvent, useState } from "react";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { Because } from "../reasons/Because.tsx";

type Props = {
  label: string;
  hint?: string | undefined;
  /** How many signs its door takes, where that is not the usual. */
  most?: number | undefined;
  button: string;
  deed: { isPending: boolean; error: Error | null };
  onKeep: (text: string) => void;
  onLeave: () => void;
};

export function OneLine({ label, hint, most, button, deed, onKeep, onLeave }: Props) {
  const [text, setText] = useState("");
  const keep = (event: FormEvent) => {
    event.preventDefault();
    onKeep(text);
  };
  return (
    <form className="grid gap-2" onSubmit={keep}>
      <Because label={label} hint={hint ?? null} most={most} value={text} onChange={setText} />
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
