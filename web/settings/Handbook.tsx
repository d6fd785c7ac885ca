/** The handbook's playbooks, for reading: what the house does, step by step. */
import type { Answer } from "../api/client.ts";
import { useDoor } from "../api/doors.ts";
import { Busy } from "../kit/Busy.tsx";
import { Problem } from "../kit/Problem.tsx";

type Playbook = Answer<"GET /playbooks">["playbooks"][number];

export function Handbook() {
  const { data, error } = useDoor("GET /playbooks", {});
  return (
    <div className="grid gap-4">
      <p className="text-soft">
        The house's own way. It is written in the folder{" "}
        <code className="font-mono">handbook/</code> of the desk, for whoever runs it to change.
      </p>
      <Problem problem={error} />
      {!data && !error ? <Busy /> : null}
      {data?.playbooks.map((playbook, place) => (
        <details
          key={playbook.id}
          open={place === 0}
          className="rounded-md border border-line bg-sheet"
        >
          <summary className="flex flex-wrap items-baseline gap-x-3 px-4 py-2.5">
            <h2>{playbook.name}</h2>
            <span className="text-xs text-soft">
              {playbook.steps.length} steps · version {playbook.version}
            </span>
          </summary>
          <One playbook={playbook} />
        </details>
      ))}
    </div>
  );
}

const One = ({ playbook }: { playbook: Playbook }) => (
  <div className="grid gap-4 border-t border-line p-4">
    <p>{playbook.about}</p>
    <ol className="grid gap-4">
      {playbook.steps.map((step, place) => (
        <li key={step.id} className="grid gap-1 border-l-2 border-seam pl-3">
          <h3>
            <span className="figures text-soft">{place + 1}. </span>
            {step.name}
            {step.clocks.map(({ id, within }) => (
              <span key={id} className="text-xs font-normal text-soft">
                {" "}
                · {within}
              </span>
            ))}
          </h3>
          <p>{step.does}</p>
          {step.asks.length > 0 ? (
            <ul className="grid gap-0.5 italic">
              {step.asks.map((ask) => (
                <li key={ask}>{ask}</li>
              ))}
            </ul>
          ) : null}
          <p className="text-xs text-soft">
            Done when: {step.needs.map(({ says }) => says).join(" · ")}
          </p>
        </li>
      ))}
    </ol>
    <p className="text-xs text-soft">After: {playbook.source}</p>
  </div>
);
