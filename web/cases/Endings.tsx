/** The end of a case and its reopening; while something is open, it says what, and leads there. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import type { CaseView } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { Mark } from "../kit/State.tsx";
import { useToast } from "../kit/Toast.tsx";
import { firstName } from "../words/names.ts";
import { type Part, placeOf } from "./parts.ts";

type Props = { view: CaseView; open: boolean; onClose: () => void };

export function Closing({
  view,
  open,
  onClose,
  onGo,
}: Props & { onGo: (place: Part | "letter") => void }) {
  const [reason, setReason] = useState("");
  const say = useToast();
  const name = firstName(view.customer.name);
  const gate = view.gates.find(({ deed }) => deed === "close_case");
  const closing = useDeed("POST /cases/:case/closure", {
    onDone: () => {
      onClose();
      say(`${name}’s case is closed`);
    },
  });
  if (gate && !gate.open)
    return (
      <Dialog title={`${name}’s case can’t be closed yet`} open={open} onClose={onClose}>
        <p>{gate.because}</p>
        <ul className="grid gap-2">
          {gate.unmet.map(({ code, because }) => (
            <li key={code} className="flex items-baseline gap-2">
              <span className="text-soft">
                <Mark shape="ring" />
              </span>
              <span className="flex-1">{because}</span>
              <Button
                onClick={() => {
                  onClose();
                  onGo(placeOf(code));
                }}
              >
                Go there<span className="sr-only">: {because}</span>
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    );
  return (
    <Dialog
      title={`Close ${name}’s case`}
      open={open}
      onClose={onClose}
      foot={
        <Button
          kind="primary"
          busy={closing.isPending}
          disabled={!reason.trim()}
          onClick={() => closing.mutate({ params: { case: view.case.id }, body: { reason } })}
        >
          Close {name}’s case
        </Button>
      }
    >
      <Field label="How it ended" hint="One or two sentences; they stand in its history.">
        {(aria) => (
          <TextArea
            {...aria}
            maxLength={1_000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <Problem problem={closing.error} />
    </Dialog>
  );
}

export function Reopening({ view, open, onClose }: Props) {
  const [because, setBecause] = useState("");
  const name = firstName(view.customer.name);
  const reopening = useDeed("POST /cases/:case/reopening", { onDone: onClose });
  return (
    <Dialog
      title={`Open ${name}’s case again`}
      open={open}
      onClose={onClose}
      foot={
        <Button
          kind="primary"
          busy={reopening.isPending}
          disabled={!because.trim()}
          onClick={() => reopening.mutate({ params: { case: view.case.id }, body: { because } })}
        >
          Open it again
        </Button>
      }
    >
      <Field label="What is not put right">
        {(aria) => (
          <TextArea
            {...aria}
            maxLength={1_000}
            value={because}
            onChange={(event) => setBecause(event.target.value)}
          />
        )}
      </Field>
      <Problem problem={reopening.error} />
    </Dialog>
  );
}
