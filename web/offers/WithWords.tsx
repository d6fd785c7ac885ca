/** A deed that wants a sentence first: a button that opens one question in place. */
import { useState } from "react";
import { OneLine } from "../cases/OneLine.tsx";
import { Button } from "../kit/Button.tsx";

type Props = {
  /** What the button that opens it says, before its ellipsis. */
  opens: string;
  label: string;
  hint?: string;
  /** How many signs its door takes, where that is not the usual. */
  most?: number;
  does: string;
  deed: { isPending: boolean; error: Error | null };
  onDo: (words: string) => void;
};

export function WithWords({ opens, label, hint, most, does, deed, onDo }: Props) {
  const [open, setOpen] = useState(false);
  if (!open) return <Button onClick={() => setOpen(true)}>{opens} …</Button>;
  return (
    <div className="w-full rounded-md bg-wash p-3">
      <OneLine
        label={label}
        hint={hint}
        most={most}
        button={does}
        deed={deed}
        onKeep={onDo}
        onLeave={() => setOpen(false)}
      />
    </div>
  );
}
