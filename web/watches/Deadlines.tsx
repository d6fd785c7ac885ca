/** What the law may ask of a case: which deadlines hold, by whose word, and saying otherwise. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import type { CaseView } from "../api/shapes.ts";
import { OneLine } from "../cases/OneLine.tsx";
import { Button } from "../kit/Button.tsx";
import { State } from "../kit/State.tsx";

type Deadline = CaseView["watch"]["deadlines"][number];
type Props = { view: CaseView; mayJudge: boolean };

export function Deadlines({ view, mayJudge }: Props) {
  const { deadlines } = view.watch;
  if (deadlines.length === 0) return null;
  const held = deadlines.filter(({ on }) => on).length;
  return (
    <details>
      <summary className="text-xs text-soft">
        What the law may ask here: {held} of {deadlines.length} hold
      </summary>
      <ul className="mt-2 grid gap-3">
        {deadlines.map((deadline) => (
          <li key={deadline.id} className="grid gap-1 rounded-md bg-wash p-3 text-xs">
            <One deadline={deadline} caseId={view.case.id} mayJudge={mayJudge} />
          </li>
        ))}
      </ul>
    </details>
  );
}

type OneProps = { deadline: Deadline; caseId: string; mayJudge: boolean };

function One({ deadline, caseId, mayJudge }: OneProps) {
  const { name, demands, within, only, on, choice, extended, follows } = deadline;
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium">{name}</span>
        <State shape={on ? "tick" : "ring"} tone={on ? "gold" : "plain"}>
          {on ? "holds" : "doesn’t hold"}
        </State>
      </p>
      <p>
        {within}: {demands}.
      </p>
      {only ? <p className="text-soft">Only for: {only}.</p> : null}
      {choice ? (
        <p className="text-soft">
          {choice.by}: {choice.because}
        </p>
      ) : (
        <p className="text-soft">
          {only ? "Nobody has said that it is one." : "By the trade and the country of the house."}
        </p>
      )}
      {extended ? <p className="text-soft">Extended: {extended.because}</p> : null}
      {follows ? <p className="text-soft">Afterwards: {follows}</p> : null}
      <p className="breaks text-soft">
        {deadline.source} ({deadline.confidence}, {deadline.seen})
      </p>
      {mayJudge ? <Deeds deadline={deadline} caseId={caseId} /> : null}
    </>
  );
}

function Deeds({ deadline, caseId }: Omit<OneProps, "mayJudge">) {
  const maySetAside = useMay("deadline:set-aside");
  const [asked, setAsked] = useState<"choice" | "extension" | null>(null);
  const onDone = () => setAsked(null);
  const judging = useDeed("POST /cases/:case/deadlines/:deadline/choice", { onDone });
  const extending = useDeed("POST /cases/:case/deadlines/:deadline/extension", { onDone });
  const params = { case: caseId, deadline: deadline.id };
  const { on, extension, extended } = deadline;
  if (asked === "choice") {
    return (
      <OneLine
        label={on ? "Why does it not hold here?" : "Why does it hold here?"}
        button={on ? "Set it aside" : "It holds"}
        deed={judging}
        onKeep={(because) => judging.mutate({ params, body: { applies: !on, because } })}
        onLeave={() => setAsked(null)}
      />
    );
  }
  if (asked === "extension" && extension) {
    return (
      <OneLine
        label={`Why ${extension.to}?`}
        hint={extension.when}
        button="Extend it"
        deed={extending}
        onKeep={(because) => extending.mutate({ params, body: { because } })}
        onLeave={() => setAsked(null)}
      />
    );
  }
  return (
    <div className="flex flex-wrap gap-2">
      {on && !maySetAside ? null : (
        <Button onClick={() => setAsked("choice")}>{on ? "Set it aside …" : "It holds …"}</Button>
      )}
      {on && extension && !extended ? (
        <Button onClick={() => setAsked("extension")}>Extend to {extension.to} …</Button>
      ) : null}
    </div>
  );
}
