/** What we change against which cause, and whether it helped: over all cases. */
import type { Answer } from "../api/client.ts";
import { useDoor } from "../api/doors.ts";
import { CaseLink } from "../incidents/CaseLink.tsx";
import { Busy } from "../kit/Busy.tsx";
import { Empty } from "../kit/Empty.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { TellThem } from "../tellings/TellThem.tsx";
import { spoken, verdicts } from "./causes.ts";

type Action = Answer<"GET /actions">["actions"][number];

export function Changes({ causes }: { causes: readonly { id: string; name: string }[] }) {
  const { data, error } = useDoor("GET /actions", { query: {} });
  if (!data) return error ? <Problem problem={error} /> : <Busy>Fetching changes …</Busy>;
  const nameOf = new Map(causes.map(({ id, name }) => [id, name]));
  if (data.actions.length === 0)
    return (
      <Empty title="Nothing is changed yet">
        On a case, “Cause and plan” asks what would have kept it from happening.
      </Empty>
    );
  return (
    <ul className="grid">
      {data.actions.map((action) => (
        <li key={action.id} className="grid gap-1 border-t border-line py-3 first:border-t-0">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="breaks min-w-0 font-medium">
              <CaseLink id={action.caseId}>{action.what}</CaseLink>
            </span>
            <Standing action={action} />
          </div>
          <p className="text-soft">
            {action.causeId ? `Against: ${nameOf.get(action.causeId)}` : "Against no cause by name"}
          </p>
          {action.effect ? <p className="figures">{spoken(action.effect)}</p> : null}
          <TellThem action={action} />
        </li>
      ))}
    </ul>
  );
}

/** Where a change stands, from planned to proven. */
export function Standing({ action }: { action: Action }) {
  const { doneAt, verified, effect, causeId, reopened } = action;
  if (reopened && !doneAt)
    return (
      <State tone="late" shape="bell">
        open again
      </State>
    );
  if (effect) {
    const { says, tone, shape } = verdicts[effect.verdict];
    return (
      <State tone={tone} shape={shape}>
        {says}
      </State>
    );
  }
  if (!doneAt) return <State shape="ring">planned</State>;
  const seen = verified ? "done, and seen" : "done";
  return (
    <State tone="kept" shape="tick">
      {causeId ? `${seen}; being counted` : seen}
    </State>
  );
}
