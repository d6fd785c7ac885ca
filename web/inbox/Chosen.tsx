/** One deed for all chosen cases: what it is, how far it has come, and where a gate said no. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import { useColleagues, useMe } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Menu } from "../kit/Menu.tsx";
import { Problem } from "../kit/Problem.tsx";
import type { Deed } from "./asked.ts";
import { CloseThem } from "./CloseThem.tsx";
import { Sleep } from "./Sleep.tsx";

type Props = { ids: readonly string[]; onNone: () => void };

export function Chosen({ ids, onNone }: Props) {
  const [bulk, setBulk] = useState<string | null>(null);
  const [closing, setClosing] = useState(false);
  const [sleeping, setSleeping] = useState(false);
  const { colleague: me } = useMe();
  const { here } = useColleagues();
  const queues = useDoor("GET /queues", {}).data?.queues ?? [];
  const tags = useDoor("GET /tags", {}).data?.tags ?? [];
  const starting = useDeed("POST /bulks", { onDone: ({ id }) => setBulk(id) });
  const act = (deed: Deed) => starting.mutate({ body: { deed, cases: { ids: [...ids] } } });
  const item = (label: string, deed: Deed) => ({ label, onSelect: () => act(deed) });
  return (
    <section
      aria-label="The chosen cases"
      className="flex flex-wrap items-center gap-2 border-b border-line bg-wash px-4 py-2"
    >
      <output className="figures mr-2 font-medium">
        {ids.length === 1 ? "1 case chosen" : `${ids.length} cases chosen`}
      </output>
      <Menu
        align="start"
        trigger={<Button>Who</Button>}
        items={[
          item("I take them", { kind: "assign", colleagueId: me.id }),
          item("Whoever has least in hand", { kind: "share_out", how: "least_loaded" }),
          item("Whoever can, by skill", { kind: "share_out", how: "by_skill" }),
          ...here
            .filter(({ id }) => id !== me.id)
            .map(({ id, name }) => item(name, { kind: "assign", colleagueId: id })),
        ]}
      />
      {tags.length > 0 ? (
        <Menu
          align="start"
          trigger={<Button>Tag</Button>}
          items={tags.map(({ id, name }) => item(name, { kind: "tag", tagId: id }))}
        />
      ) : null}
      {queues.length > 0 ? (
        <Menu
          align="start"
          trigger={<Button>Queue</Button>}
          items={[
            ...queues.map(({ id, name }) => item(name, { kind: "place", queueId: id })),
            item("Out of every queue", { kind: "place", queueId: null }),
          ]}
        />
      ) : null}
      <Button onClick={() => setSleeping(true)}>Sleep</Button>
      <Button onClick={() => setClosing(true)}>Close</Button>
      <Button onClick={onNone}>Choose none</Button>
      <Problem problem={starting.error} />
      {sleeping ? (
        <Sleep
          only={ids.length === 1 ? (ids[0] ?? null) : null}
          onClose={() => setSleeping(false)}
          onSleep={(deed) => {
            setSleeping(false);
            act(deed);
          }}
        />
      ) : null}
      {closing ? (
        <CloseThem
          count={ids.length}
          onLeave={() => setClosing(false)}
          onClose={(reason) => {
            setClosing(false);
            act({ kind: "close", reason });
          }}
        />
      ) : null}
      {bulk ? <Bulk id={bulk} onClose={() => setBulk(null)} /> : null}
    </section>
  );
}

function Bulk({ id, onClose }: { id: string; onClose: () => void }) {
  const params = { bulk: id };
  const { data } = useDoor("GET /bulks/:bulk", { params }, { every: 700 });
  const stopping = useDeed("POST /bulks/:bulk/stop");
  if (!data) return null;
  const all = data.waiting + data.done + data.refused;
  const runs = data.state === "running";
  return (
    <Dialog
      title={runs ? "One after the other" : data.state === "stopped" ? "Stopped" : "Done"}
      open
      onClose={onClose}
      foot={
        runs ? (
          <Button busy={stopping.isPending} onClick={() => stopping.mutate({ params })}>
            Stop here
          </Button>
        ) : (
          <Button kind="primary" onClick={onClose}>
            Back to the list
          </Button>
        )
      }
    >
      <progress
        className="h-1.5 w-full appearance-none [&::-moz-progress-bar]:bg-seam
          [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-seam"
        max={all}
        value={all - data.waiting}
      />
      <output className="figures">
        {data.done} of {all} done{data.refused > 0 ? `, ${data.refused} met a gate` : ""}.
        {runs ? " You can leave this; it goes on." : ""}
      </output>
      {data.refusals.length > 0 ? (
        <ul className="grid gap-2">
          {data.refusals.map(({ caseId, number, because }) => (
            <li key={caseId}>
              <Link
                to="/cases/$case"
                params={{ case: caseId }}
                className="figures text-gold underline underline-offset-4"
              >
                Case {number}
              </Link>
              : {because}
            </li>
          ))}
        </ul>
      ) : null}
    </Dialog>
  );
}
