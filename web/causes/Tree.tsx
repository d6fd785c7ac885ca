/** The tree of causes, from broad to narrow: what lies on each, and a way to name and move them. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { CauseForm } from "./CauseForm.tsx";
import { factors, inBranches } from "./causes.ts";

type Cause = Answer<"GET /causes">["causes"][number];

export function Tree({ causes, asOf }: { causes: readonly Cause[]; asOf: number }) {
  const [adding, setAdding] = useState(false);
  const naming = useDeed("POST /causes", { onDone: () => setAdding(false) });
  const mayName = useMay("cause:name");
  return (
    <div className="grid gap-4">
      {causes.length === 0 ? (
        <p className="text-soft">
          No cause is named yet. Begin with what you would tell a friend who asks why it keeps
          happening.
        </p>
      ) : null}
      <ul className="grid">
        {inBranches(causes).map(({ cause, depth }) => (
          <li
            key={cause.id}
            className="border-t border-line py-2 first:border-t-0"
            style={{ paddingInlineStart: `${Math.min(depth, 6) * 1.25}rem` }}
          >
            <One cause={cause} causes={causes} asOf={asOf} mayName={mayName} />
          </li>
        ))}
      </ul>
      {adding ? (
        <CauseForm
          causes={causes}
          deed={naming}
          does="Name it"
          onKeep={(body) => naming.mutate({ body })}
          onLeave={() => setAdding(false)}
        />
      ) : mayName ? (
        <div>
          <Button onClick={() => setAdding(true)}>Name a cause</Button>
        </div>
      ) : null}
    </div>
  );
}

type OneProps = { cause: Cause; causes: readonly Cause[]; asOf: number; mayName: boolean };

function One({ cause, causes, asOf, mayName }: OneProps) {
  /** The place in the journal that the form was opened at. */
  const [changing, setChanging] = useState<number | false>(false);
  const change = useDeed("PUT /causes/:cause", { onDone: () => setChanging(false) });
  const { id, name, factor, cases } = cause;
  if (changing !== false)
    return (
      <CauseForm
        cause={cause}
        causes={causes}
        deed={change}
        does="Keep it so"
        onKeep={(body, over) =>
          change.mutate({ params: { cause: id }, version: over ? undefined : changing, body })
        }
        onLeave={() => setChanging(false)}
      />
    );
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <span className="breaks min-w-0">
        {name}{" "}
        <span className="text-xs text-soft">
          {factors.find(([each]) => each === factor)?.[1]} ·{" "}
          {cases === 1 ? "1 case" : `${cases} cases`}
        </span>
      </span>
      {mayName ? (
        <Button aria-label={`Change: ${name}`} onClick={() => setChanging(asOf)}>
          Change
        </Button>
      ) : null}
    </div>
  );
}
