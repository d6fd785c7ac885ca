/** A playbook goes out of use, or back into it: who did so, when and why. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { useToast } from "../kit/Toast.tsx";
import { When } from "../kit/When.tsx";
import { WhyDialog } from "../reasons/WhyDialog.tsx";

type Read = Answer<"GET /playbooks/:playbook">;

/** Stands above the steps of a playbook that is out of use. */
export function Retired({ read, mayAmend }: { read: Read; mayAmend: boolean }) {
  const [newest] = read.retirements;
  const [open, setOpen] = useState(false);
  if (!newest?.retired) return null;
  return (
    <div className="grid justify-items-start gap-2 rounded-md bg-gold-wash px-3 py-2">
      <p>
        <span className="font-medium">Retired</span> by {newest.byName}, <When at={newest.at} />
        {`: ${newest.because}`}
      </p>
      <p className="text-soft">No case begins it any more. {goOn(read.openCases)}</p>
      {mayAmend ? <Button onClick={() => setOpen(true)}>Bring it back</Button> : null}
      {open ? <Asking read={read} retiring={false} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

/** Stands below everything else: the way out of use, and what was said each time. */
export function Retiring({ read, mayAmend }: { read: Read; mayAmend: boolean }) {
  const { retirements, usual } = read;
  const [open, setOpen] = useState(false);
  const mayRetire = mayAmend && !usual && !retirements[0]?.retired;
  if (!mayRetire && retirements.length === 0 && !usual) return null;
  return (
    <Panel title="In use, or retired">
      {usual ? <p className="text-soft">Every new case begins with this playbook.</p> : null}
      {retirements.length > 0 ? (
        <ul className="grid gap-2">
          {retirements.map(({ at, retired, byName, because }) => (
            <li key={at}>
              {retired ? "Retired" : "Brought back"} by {byName}, <When at={at} />: {because}
            </li>
          ))}
        </ul>
      ) : null}
      {mayRetire ? (
        <div className="flex flex-wrap items-baseline gap-3">
          <Button kind="danger" onClick={() => setOpen(true)}>
            Retire this playbook
          </Button>
          <span className="text-soft">{goOn(read.openCases)}</span>
        </div>
      ) : null}
      {open ? <Asking read={read} retiring onClose={() => setOpen(false)} /> : null}
    </Panel>
  );
}

type AskingProps = { read: Read; retiring: boolean; onClose: () => void };

function Asking({ read, retiring, onClose }: AskingProps) {
  const { id, name } = read.playbook;
  const say = useToast();
  const after = (said: string) => () => {
    say(said);
    onClose();
  };
  const leaving = useDeed("POST /playbooks/:playbook/retirement", {
    onDone: after(`${name} is retired`),
  });
  const returning = useDeed("POST /playbooks/:playbook/return", {
    onDone: after(`${name} is in use again`),
  });
  const asking = retiring ? leaving : returning;
  const does = retiring ? `Retire ${name}` : `Bring ${name} back`;
  return (
    <WhyDialog
      title={does}
      does={does}
      kind={retiring ? "danger" : "primary"}
      hint="It stands here beside your name."
      deed={asking}
      onDo={(because) => asking.mutate({ params: { playbook: id }, body: { because } })}
      onClose={onClose}
    >
      <p>
        {retiring
          ? `It is suggested and chosen no more. ${goOn(read.openCases)} You can bring it back.`
          : "It is suggested again, and can be chosen for a case."}
      </p>
    </WhyDialog>
  );
}

function goOn(openCases: number): string {
  if (openCases === 0) return "No open case walks it.";
  return openCases === 1
    ? "The one open case that walks it goes on to its end."
    : `The ${openCases} open cases that walk it go on to their end.`;
}
