/** Incidents: what looks like one failure for many, and those that a person has opened. */
import { Link } from "@tanstack/react-router";
import { useDoor } from "../api/doors.ts";
import { Busy } from "../kit/Busy.tsx";
import { Empty } from "../kit/Empty.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { useTitle } from "../shell/title.ts";
import { Outbreak } from "./Outbreak.tsx";

export function IncidentsPage() {
  useTitle("Incidents");
  const { data, error } = useDoor("GET /incidents", {});
  if (!data) return error ? <Problem problem={error} /> : <Busy>Fetching incidents …</Busy>;
  const { incidents, likely } = data;
  return (
    <div className="mx-auto grid max-w-4xl gap-4 px-4 py-6 md:px-8">
      <header>
        <h1 className="text-title">Incidents</h1>
        <p className="text-soft">
          One failure that met many customers. Each keeps a case, and is owed an answer of their
          own.
        </p>
      </header>
      {likely.length > 0 ? (
        <Panel title="Probably incidents">
          <div className="grid gap-5">
            {likely.map((one) => (
              <Outbreak key={one.cases[0]?.id ?? one.title} outbreak={one} />
            ))}
          </div>
        </Panel>
      ) : null}
      {incidents.length > 0 ? (
        <Panel title="Opened by us">
          <ul className="grid">
            {incidents.map((one) => (
              <li
                key={one.id}
                className="flex flex-wrap items-baseline justify-between gap-x-4 border-t
                  border-line py-3 first:border-t-0"
              >
                <span className="min-w-0">
                  <Link
                    to="/incidents/$incident"
                    params={{ incident: one.id }}
                    className="breaks text-gold underline underline-offset-4"
                  >
                    {one.title}
                  </Link>
                  <span className="figures block text-xs text-soft">
                    {one.cases === 1 ? "1 case" : `${one.cases} cases`}, since{" "}
                    <When at={one.openedAt} />
                  </span>
                </span>
                <State tone={one.ended ? "kept" : "gold"} shape={one.ended ? "tick" : "half"}>
                  {one.ended ? "over" : "goes on"}
                </State>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {incidents.length + likely.length === 0 ? (
        <Empty title="No failure has met many">
          When three customers or more tell of one thing within a week, it is proposed here, and on
          their cases.
        </Empty>
      ) : null}
    </div>
  );
}
