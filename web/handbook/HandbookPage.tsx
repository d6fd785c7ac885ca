/** The handbook: every playbook and every trade, to be picked and read. */
import { Link } from "@tanstack/react-router";
import type { Answer } from "../api/client.ts";
import { useDoor } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import { Busy } from "../kit/Busy.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useTitle } from "../shell/title.ts";
import { Checkpoints } from "./Checkpoints.tsx";

export function HandbookPage() {
  useTitle("Handbook");
  const { data: ways, error } = useDoor("GET /playbooks", {});
  const { data: trades } = useDoor("GET /industries", {});
  const mayAmend = useMay("playbook:amend");
  const all = ways?.playbooks ?? [];
  const out = all.filter(({ retired }) => retired);
  return (
    <div className="mx-auto grid max-w-5xl gap-4 px-4 py-6 md:px-8">
      <header className="grid gap-1">
        <h1 className="text-title">Handbook</h1>
        <p className="max-w-prose text-soft">
          How this house treats a mistake. A playbook names the steps; a trade says what fails there
          and what makes it good, with a case told to its end.
        </p>
      </header>
      <Problem problem={error} />
      {!ways && !error ? <Busy /> : null}
      <div className="grid items-start gap-4 md:grid-cols-2">
        <Panel
          title="Playbooks"
          aside={
            mayAmend ? (
              <Link to="/handbook/new" className="text-gold underline underline-offset-4">
                A new playbook
              </Link>
            ) : null
          }
        >
          <Ways ways={all.filter(({ retired }) => !retired)} />
          {out.length > 0 ? (
            <details>
              <summary className="font-medium">Retired ({out.length})</summary>
              <p className="mt-1 mb-4 text-xs text-soft">
                No case begins these any more; cases that walk them go on to their end.
              </p>
              <Ways ways={out} />
            </details>
          ) : null}
        </Panel>
        <Panel title="Trades">
          <ul className="-m-2 grid">
            {trades?.industries.map(({ id, name, about, failures }) => (
              <li key={id}>
                <Link to="/handbook/trades/$trade" params={{ trade: id }} className={ROW}>
                  <Entry name={name} about={about} holds={`${failures.length} failures`} />
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
      <Checkpoints />
    </div>
  );
}

const Ways = ({ ways }: { ways: Answer<"GET /playbooks">["playbooks"] }) => (
  <ul className="-m-2 grid">
    {ways.map(({ id, name, about, steps }) => (
      <li key={id}>
        <Link to="/handbook/playbooks/$playbook" params={{ playbook: id }} className={ROW}>
          <Entry name={name} about={about} holds={`${steps.length} steps`} />
        </Link>
      </li>
    ))}
  </ul>
);

const ROW = "grid gap-0.5 rounded-md px-2 py-2 hover:bg-wash";

const Entry = ({ name, about, holds }: { name: string; about: string; holds: string }) => (
  <>
    <span className="flex items-baseline justify-between gap-2">
      <span className="font-medium">{name}</span>
      <span className="shrink-0 text-xs text-soft">{holds}</span>
    </span>
    <span className="text-xs text-soft">{about}</span>
  </>
);
