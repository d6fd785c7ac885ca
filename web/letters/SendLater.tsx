/** Sending a letter at an hour of its own; until then it can be taken back. */
import { useState } from "react";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { useNow } from "../kit/now.ts";
import { tomorrowAtNine } from "./leaves.ts";

type Props = { customer: string; busy: boolean; onSend: (at: string) => void };

export function SendLater({ customer, busy, onSend }: Props) {
  const [open, setOpen] = useState(false);
  const now = useNow();
  const [at, setAt] = useState(() => tomorrowAtNine(Date.now()));
  const moment = Date.parse(at);
  const over = Number.isNaN(moment) || moment <= now;
  return (
    <>
      <Button onClick={() => setOpen(true)}>Send later …</Button>
      <Dialog
        title={`Send it to ${customer} later`}
        open={open}
        onClose={() => setOpen(false)}
        foot={
          <>
            <Button onClick={() => setOpen(false)}>Back to the letter</Button>
            <Button
              kind="primary"
              busy={busy}
              disabled={over}
              onClick={() => {
                setOpen(false);
                onSend(new Date(moment).toISOString());
              }}
            >
              Send it then
            </Button>
          </>
        }
      >
        <p>
          Until then you can take it back. If {customer} writes first, it stays here, and you are
          told.
        </p>
        <Field
          label="When it leaves"
          problem={over ? "Choose an hour that is still to come." : null}
        >
          {(aria) => (
            <Input
              {...aria}
              type="datetime-local"
              value={at}
              onChange={({ target }) => setAt(target.value)}
            />
          )}
        </Field>
      </Dialog>
    </>
  );
}
