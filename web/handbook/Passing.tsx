/** A step passed over where the playbook allows it, and one taken up again. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useMe } from "../api/session.ts";
import type { CaseView, Step } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { WhyDialog } from "../reasons/WhyDialog.tsx";

const RANKS = ["agent", "lead", "administrator"];

/** Shown only where the playbook lets somebody like the reader pass this step over. */
export function PassOver({ view, step }: { view: CaseView; step: Step }) {
  const [open, setOpen] = useState(false);
  const { colleague } = useMe();
  const skipping = useDeed("POST /cases/:case/steps/:step/skip", {
    onDone: () => setOpen(false),
  });
  const rule = view.playbook.steps.find(({ id }) => id === step.id)?.skip;
  if (!rule || RANKS.indexOf(colleague.role) < RANKS.indexOf(rule.by)) return null;
  return (
    <div>
      <Button onClick={() => setOpen(true)}>Pass this step over</Button>
      {open ? (
        <WhyDialog
          title={`Pass “${step.name}” over`}
          label="Why, in this case"
          hint="It stands in the history with your name."
          does="Pass it over"
          deed={skipping}
          onDo={(because) =>
            skipping.mutate({ params: { case: view.case.id, step: step.id }, body: { because } })
          }
          onClose={() => setOpen(false)}
        >
          <p>The playbook allows it: {rule.because}</p>
        </WhyDialog>
      ) : null}
    </div>
  );
}

/** The steps that were passed over, with who and why; each can be taken up again. */
export function PassedOver({ view }: { view: CaseView }) {
  const passed = view.steps.filter(({ state }) => state === "skipped");
  if (passed.length === 0) return null;
  return (
    <ul aria-label="Passed over" className="grid gap-2">
      {passed.map((step) => (
        <Passed key={step.id} view={view} step={step} />
      ))}
    </ul>
  );
}

function Passed({ view, step }: { view: CaseView; step: Step }) {
  const taking = useDeed("POST /cases/:case/steps/:step/taking-up");
  const told = view.timeline.findLast(
    ({ what, facts }) => what === "step skipped" && facts["step"] === step.id,
  );
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-2 border-l-2 border-line pl-3">
      <span className="text-soft">
        {told ? `${told.by.name}: ${told.says}` : `“${step.name}” is passed over.`}
      </span>
      {view.case.state === "open" ? (
        <Button
          busy={taking.isPending}
          onClick={() => taking.mutate({ params: { case: view.case.id, step: step.id } })}
        >
          Take “{step.name}” up again
        </Button>
      ) : null}
      <Problem problem={taking.error} />
    </li>
  );
}
