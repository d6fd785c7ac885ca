/** What the house can give: each remedy with what it costs us and is worth to them; editions. */
import { useState } from "react";
import { useDoor } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { kindWords } from "../offers/remedy.ts";
import { CatalogueForm } from "./CatalogueForm.tsx";
import { CatalogueEditions } from "./CatalogueEditions.tsx";
import type { Shelf } from "./shelf.ts";

export function Catalogue() {
  const { data, error } = useDoor("GET /catalogue", {});
  const mayEdit = useMay("catalogue:edit");
  const [editing, setEditing] = useState(false);
  if (!data) return error ? <Problem problem={error} /> : <Busy />;
  return (
    <div className="grid gap-4">
      <Panel
        title="What we can give"
        aside={
          mayEdit && !editing ? (
            <Button onClick={() => setEditing(true)}>Change the catalogue</Button>
          ) : null
        }
      >
        <p className="text-soft">
          Offered where a clause of the handbook does not have it. Percents are of what stands on
          it: what it usually costs us, and what it is worth to the customer.
        </p>
        {editing ? (
          <CatalogueForm shelf={data} onDone={() => setEditing(false)} />
        ) : (
          <List entries={data.entries} />
        )}
      </Panel>
      <CatalogueEditions shelf={data} mayEdit={mayEdit} />
    </div>
  );
}

const List = ({ entries }: { entries: Shelf["entries"] }) => (
  <ul className="grid">
    {entries.map(({ id, kind, name, says, for: losses, cost, worth }) => (
      <li
        key={id}
        className="grid gap-x-4 gap-y-0.5 border-t border-line py-2 first:border-0
          sm:grid-cols-[1fr_auto]"
      >
        <span>
          <span className="font-medium">{name}</span>{" "}
          <span className="text-xs text-soft">{kindWords(kind).toLowerCase()}</span>
        </span>
        <span className="figures text-xs text-soft sm:text-right">
          {cost + worth === 0 ? "costs nothing" : `costs ${cost} %, worth ${worth} %`}
        </span>
        <span className="sm:col-span-2">
          {says} <span className="text-xs text-soft">For {losses.join(", ")}.</span>
        </span>
      </li>
    ))}
  </ul>
);
