/** Closes many cases for one reason; whichever still owes something stays open and says what. */
import { useState } from "react";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";

type Props = { many: string; one: boolean; onLeave: () => void; onClose: (reason: string) => void };

export function CloseThem({ many, one, onLeave, onClose }: Props) {
  const [reason, setReason] = useState("");
  return (
    <Dialog
      title={one ? "Close the case" : `Close ${many}`}
      open
      onClose={onLeave}
      foot={
        <Button kind="primary" disabled={!reason.trim()} onClick={() => onClose(reason.trim())}>
          Close what may be closed
        </Button>
      }
    >
      <Field
        label="Why they can be closed"
        hint="It stands in each case. One that still owes something stays open, and says what."
      >
        {(aria) => (
          <Input
            {...aria}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
    </Dialog>
  );
}
