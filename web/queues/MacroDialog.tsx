/** Choosing a macro by its name, and seeing what it will do before it does it. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDoor } from "../api/doors.ts";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { matching } from "../shell/matching.ts";
import { PickList } from "../shell/PickList.tsx";
import { deedSays, type Macro, useDeedNames } from "./deeds.ts";

type Props = {
  /** The case that it is done to, whose gates are asked beforehand; none for many. */
  caseId: string | null;
  /** What the button does it to: "Maria’s case", "312 cases". */
  to: string;
  busy: boolean;
  problem: Error | null;
  onDo: (macro: Macro) => void;
  onClose: () => void;
};

export function MacroDialog({ caseId, to, busy, problem, onDo, onClose }: Props) {
  const macros = useDoor("GET /macros", {});
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<Macro | null>(null);
  const trial = useDoor(
    "GET /cases/:case/macros/:macro",
    { params: { case: caseId ?? "", macro: chosen?.id ?? "" } },
    { enabled: caseId !== null && chosen !== null },
  );
  const shut = trial.data ? isShut(trial.data) : false;
  const all = (macros.data?.macros ?? []).map((macro) => ({
    ...macro,
    label: macro.name,
    kind: macro.mine ? "yours" : "everybody’s",
    run: () => setChosen(macro),
  }));
  if (chosen)
    return (
      <Dialog
        title={chosen.name}
        open
        onClose={onClose}
        foot={
          <>
            <Button onClick={() => setChosen(null)}>Another macro</Button>
            <Button kind="primary" busy={busy} disabled={shut} onClick={() => onDo(chosen)}>
              {shut ? "Can’t do it yet" : `Do it to ${to}`}
            </Button>
          </>
        }
      >
        {caseId ? null : <OnMany macro={chosen} />}
        {caseId && trial.data ? <OnOne trial={trial.data} /> : null}
        {caseId && trial.isPending ? <Busy /> : null}
        <Problem problem={problem ?? trial.error} />
      </Dialog>
    );
  return (
    <Dialog title="Macros" open onClose={onClose}>
      {macros.isPending ? <Busy /> : null}
      {macros.data && all.length === 0 ? (
        <p>
          There is none yet.{" "}
          <Link to="/settings" hash="queues" className="text-gold underline underline-offset-4">
            Make one under Settings, Queues
          </Link>
          .
        </p>
      ) : (
        <PickList
          label="Which macro"
          typed={typed}
          onTyped={setTyped}
          items={matching(all, typed)}
          onPick={(item) => item.run()}
          none={macros.isPending ? null : "No macro goes by that name."}
        />
      )}
    </Dialog>
  );
}

/** The gates of this very case were asked, and nothing was done. */
function OnOne({ trial }: { trial: Answer<"GET /cases/:case/macros/:macro"> }) {
  const names = useDeedNames();
  return (
    <>
      {trial.deeds.length > 0 ? (
        <ol aria-label="What it will do" className="grid gap-2">
          {trial.deeds.map(({ deed, because, unmet }, place) => (
            <li key={place} className="grid gap-1">
              <State shape={because ? "cross" : "arrow"} tone={because ? "late" : "plain"}>
                {deedSays(deed, names)}
              </State>
              {because ? <p className="pl-5">{because}</p> : null}
              {unmet.length > 0 ? (
                <ul className="grid list-disc gap-1 pl-10">
                  {unmet.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              ) : null}
            </li>
          ))}
        </ol>
      ) : null}
      {isShut(trial) ? <p>As long as one can’t be done, none of it is.</p> : null}
      <Snippet text={trial.snippet} says="It goes into the letter, for you to write on:" />
    </>
  );
}

const isShut = ({ deeds }: Answer<"GET /cases/:case/macros/:macro">): boolean =>
  deeds.some(({ because }) => because !== null);

function OnMany({ macro }: { macro: Macro }) {
  const names = useDeedNames();
  return (
    <>
      <ol aria-label="What it will do" className="grid gap-2">
        {macro.deeds.map((deed, place) => (
          <li key={place}>
            <State shape="arrow">{deedSays(deed, names)}</State>
          </li>
        ))}
      </ol>
      <p className="text-soft">
        Each case meets its own gates: all of it is done there, or nothing. Where one says no, you
        are told which and why.
      </p>
      <Snippet text={macro.snippet} says="Left out: a letter is written by hand, for one." />
    </>
  );
}

const Snippet = ({ text, says }: { text: string; says: string }) =>
  text ? (
    <figure className="grid gap-1">
      <figcaption className="text-xs text-soft">{says}</figcaption>
      <blockquote className="rounded-md bg-wash p-3 whitespace-pre-wrap">{text}</blockquote>
    </figure>
  ) : null;
