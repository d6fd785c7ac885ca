/** The promise board: every promise by how it stands, and how often we keep our word. */
import { useState } from "react";
import { useDoor } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import { Busy } from "../kit/Busy.tsx";
import { Empty } from "../kit/Empty.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useKeys } from "../shell/keys.ts";
import { useTitle } from "../shell/title.ts";
import { Filters } from "./Filters.tsx";
import { Group } from "./Group.tsx";
import { type Asked, GROUPS, queryOf } from "./groups.ts";
import { Rate } from "./Rate.tsx";
import { step } from "./step.ts";

export function PromisesPage() {
  useTitle("Promises");
  const mayWeigh = useMay("promise:weigh");
  const [asked, setAsked] = useState<Asked>({ owner: "", kind: "", customer: null });
  const query = queryOf(asked);
  const first = { query: { ...query, group: "broken" as const } };
  const { data, error } = useDoor("GET /promises", first, { keepPrevious: true });
  useKeys({ j: () => step(1), k: () => step(-1) });
  const counts = data?.counts;
  const none = counts && Object.values(counts).every((count) => count === 0);
  const filtered = Object.keys(query).length > 0;
  return (
    <div className="mx-auto grid max-w-4xl gap-6 px-4 py-6 md:px-8">
      <header>
        <h1 className="text-title">Promises</h1>
        <p className="text-soft">
          What we gave our word on, to whom and by when. No case closes over one that is open.
        </p>
      </header>
      <Filters asked={asked} onAsk={setAsked} />
      <Problem problem={error} />
      {!data && !error ? <Busy>Gathering promises …</Busy> : null}
      {none && !filtered ? (
        <Empty title="No promise is open">
          A letter that promises something puts it here when it is sent, and so does a call-back.
        </Empty>
      ) : null}
      {none && filtered ? (
        <Empty title="No such promise">Choose others above, or the whole team’s.</Empty>
      ) : null}
      {counts && !none
        ? GROUPS.map((group) => (
            <Group
              key={group.id}
              group={group}
              count={counts[group.id]}
              query={query}
              onCustomer={(customer) => setAsked({ ...asked, customer })}
            />
          ))
        : null}
      {mayWeigh ? <Rate /> : null}
    </div>
  );
}
