/** Macros: a few deeds and a snippet under one name; none of them apologises. */
import { useState } from "react";
import { useDoor } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { deedSays, type Macro, useDeedNames } from "./deeds.ts";
import { MacroForm } from "./MacroForm.tsx";

export function Macros() {
  const mayEdit = useMay("macro:edit");
  const { data, error } = useDoor("GET /macros", {});
  const [at, setAt] = useState<string | null>(null);
  const macros = data?.macros ?? [];
  return (
    <Panel
      title="Macros"
      aside={
        mayEdit && at === null ? <Button onClick={() => setAt("new")}>Make a macro</Button> : null
      }
    >
      <p className="text-soft">
        What you do often, in one go: chosen on a case with <kbd className="font-sans">m</kbd>, or
        for many cases from the inbox. An apology is never among it: that is written each time, for
        the one it is for.
      </p>
      {at === "new" ? <MacroForm macro={null} onDone={() => setAt(null)} /> : null}
      <Problem problem={error} />
      {data && macros.length === 0 && at === null ? (
        <p>There is none yet. Make one of what you did three times today.</p>
      ) : null}
      <ul className="grid">
        {macros.map((macro) => (
          <li key={macro.id} className="border-t border-line py-3 first:border-t-0">
            {at === macro.id ? (
              <MacroForm macro={macro} onDone={() => setAt(null)} />
            ) : (
              <One macro={macro} mayEdit={mayEdit} onChange={() => setAt(macro.id)} />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type OneProps = { macro: Macro; mayEdit: boolean; onChange: () => void };

function One({ macro, mayEdit, onChange }: OneProps) {
  const names = useDeedNames();
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium">
          {macro.name}
          {macro.mine ? <span className="font-normal text-soft"> (yours alone)</span> : null}
        </span>
        {mayEdit ? (
          <Button onClick={onChange}>
            Change …<span className="sr-only"> the macro {macro.name}</span>
          </Button>
        ) : null}
      </div>
      <p className="text-soft">
        {[
          ...macro.deeds.map((deed) => deedSays(deed, names)),
          ...(macro.snippet ? ["A snippet for the letter"] : []),
        ].join(" · ")}
      </p>
    </div>
  );
}
