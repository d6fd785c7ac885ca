/** Something to take along: shown whole, copied by a press where the browser lets us. */
import { useState } from "react";
import { Button } from "./Button.tsx";

type Props = {
  text: string;
  /** What the button is called, for whoever can't see what stands beside it. */
  label: string;
  kind?: "primary";
};

export function Copy({ text, label, kind }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    void (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="grid gap-2">
      <code
        className="breaks rounded-sm bg-wash px-2 py-1.5 font-mono whitespace-pre-wrap
          select-all"
      >
        {text}
      </code>
      <div className="flex flex-wrap items-center gap-3">
        <Button kind={kind} onClick={copy}>
          {copied ? "Copied" : label}
        </Button>
        {copied === false ? (
          <span className="text-soft">This browser doesn't let us copy. Select it by hand.</span>
        ) : null}
      </div>
    </div>
  );
}
