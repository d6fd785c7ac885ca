/** Approving a letter although something stops it: only with a written reason, which stays. */
import { useState } from "react";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";

type Props = {
  open: boolean;
  busy: boolean;
  problem: Error | null;
  /** What stands in the way, a sentence each. */
  reasons: readonly string[];
  onClose: () => void;
  onApprove: (reason: string) => void;
};

export function Override({ open, busy, problem, reasons, onClose, onApprove }: Props) {
  const [reason, setReason] = useState("");
  return (
    <Dialog
      title="Approve it all the same"
      open={open}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Back to the letter</Button>
          <Button
            kind="primary"
            busy={busy}
            disabled={!reason.trim()}
            onClick={() => onApprove(reason.trim())}
          >
            Approve with this reason
          </Button>
        </>
      }
    >
      <p>This stands in the way:</p>
      <ul className="grid list-disc gap-1 pl-5">
        {reasons.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <Field
        label="Why should it go as it is?"
        hint="Your reason stays with the case, for everyone to read."
      >
        {(aria) => (
          <TextArea {...aria} value={reason} onChange={({ target }) => setReason(target.value)} />
        )}
      </Field>
      <Problem problem={problem} />
    </Dialog>
  );
}
