/** Why things go wrong: which few causes make most of it, all of them, and what we change. */
import { useState } from "react";
import { useDoor } from "../api/doors.ts";
import { Busy } from "../kit/Busy.tsx";
import { Problem } from "../kit/Problem.tsx";
import { Tabs } from "../kit/Tabs.tsx";
import { useTitle } from "../shell/title.ts";
import { Days } from "../lessons/Days.tsx";
import { Changes } from "./Changes.tsx";
import { Fishbone } from "./Fishbone.tsx";
import { Pareto } from "./Pareto.tsx";
import { Tree } from "./Tree.tsx";

export function CausesPage() {
  useTitle("Causes");
  const [tab, setTab] = useState("pareto");
  const [asked, setAsked] = useState<{ from?: string; to?: string }>({});
  const { data, error } = useDoor("GET /causes", { query: asked }, { keepPrevious: true });
  return (
    <div className="mx-auto grid max-w-5xl gap-6 px-4 py-6 md:px-8">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-title">Causes</h1>
          <p className="text-soft">Why it goes wrong, and whether what we change helps.</p>
        </div>
        <Days asked={asked} shown={data} onAsk={setAsked} />
      </header>
      <Problem problem={error} />
      {!data && !error ? <Busy>Counting …</Busy> : null}
      {data ? (
        <Tabs
          label="Causes"
          value={tab}
          onChange={setTab}
          tabs={[
            { id: "pareto", label: "What makes most of it", content: <Pareto seen={data} /> },
            {
              id: "tree",
              label: "The tree",
              content: <Tree causes={data.causes} asOf={data.asOf} />,
            },
            { id: "bones", label: "The fishbone", content: <Fishbone causes={data.causes} /> },
            { id: "changes", label: "What we change", content: <Changes causes={data.causes} /> },
          ]}
        />
      ) : null}
    </div>
  );
}
