/** The end of a case and its reopening; while something is open, it says what, and leads there. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import type { CaseView } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Mark } from "../kit/State.tsx";
import { useToast } from "../kit/Toast.tsx";
import { WhyDialog } from "../reasons/WhyDialog.tsx";
import { firstName } from "../words/names.ts";
import { type Part, placeOf } from "./parts.ts";

type Props = { view: CaseView; open: boolean; onClose: () => void };

export function Closing({
  view,
  open,
  onClose,
  onGo,
}: Props & { onGo: (place: Part | "letter") => void }) {
  const say = useToast();
  const name = firstName(view.customer.name);
  const read = useReadAt(view.asOf, open);
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
    <WhyDialog
      open={open}
      title={`Close ${name}’s case`}
      label="How it ended"
      hint="One or two sentences; they stand in its history."
      most={1_000}
      does={`Close ${name}’s case`}
      deed={closing}
      onDo={(reason) =>
        closing.mutate({ params: { case: view.case.id }, version: read, body: { reason } })
      }
      onClose={onClose}
    />
  );
}

/** How far the case had come when this was opened: what comes later, nobody has read yet. */
function useReadAt(asOf: number, open: boolean): number {
  const [read, setRead] = useState({ asOf, open });
  if (read.open === open) return read.asOf;
  setRead({ asOf, open });
  return asOf;
}

export function Reopening({ view, open, onClose }: Props) {
  const name = firstName(view.customer.name);
  const reopening = useDeed("POST /cases/:case/reopening", { onDone: onClose });
  return (
    <WhyDialog
      open={open}
      title={`Open ${name}’s case again`}
      label="What is not put right"
      hint="It stands in its history."
      most={1_000}
      does="Open it again"
      deed={reopening}
      onDo={(because) => reopening.mutate({ params: { case: view.case.id }, body: { because } })}
      onClose={onClose}
    />
  );
}
