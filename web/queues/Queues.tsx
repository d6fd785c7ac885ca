/** The house's queues: which cases come, in which order rules are asked, and who gets them. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Menu } from "../kit/Menu.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { QueueForm } from "./QueueForm.tsx";
import { type Queue, ruleSays, SHARES } from "./rules.ts";

export function Queues() {
  const mayEdit = useMay("queue:edit");
  const { data, error } = useDoor("GET /queues", {});
  const [at, setAt] = useState<string | null>(null);
  const queues = data?.queues ?? [];
  const leave = () => setAt(null);
  return (
    <Panel
      title="Queues"
      aside={
        mayEdit && at === null ? <Button onClick={() => setAt("new")}>Open a queue</Button> : null
      }
    >
      <p className="text-soft">
        Where cases wait for a team. A case lies in one queue or in none; the rules are asked from
        the top, and the first that fits decides.
      </p>
      {at === "new" ? <QueueForm queue={null} place={queues.length} onDone={leave} /> : null}
      <Problem problem={error} />
      {!data && !error ? <Busy /> : null}
      {data && queues.length === 0 && at === null ? (
        <p>
          There is none yet: every case waits in one list.{" "}
          {mayEdit
            ? "Open one when a team works on a part of them alone."
            : "A lead can open one when a team works on a part of them alone."}
        </p>
      ) : null}
      <ol className="grid">
        {queues.map((queue, place) => (
          <li key={queue.id} className="border-t border-line py-3 first:border-t-0">
            {at === queue.id ? (
              <QueueForm queue={queue} place={queue.place} onDone={leave} />
            ) : (
              <One
                queue={queue}
                above={queues[place - 1]}
                mayEdit={mayEdit}
                onChange={() => setAt(queue.id)}
              />
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

type OneProps = {
  queue: Queue;
  above: Queue | undefined;
  mayEdit: boolean;
  onChange: () => void;
};

function One({ queue, above, mayEdit, onChange }: OneProps) {
  const say = useToast();
  const failures = useDoor("GET /failures", {}).data?.failures ?? [];
  const changing = useDeed("PUT /queues/:queue");
  const { id, name, rule, shares } = queue;
  const put = (one: Queue, but: { place?: number; ended?: boolean }) => {
    const { id: queueId, version: read, ...rest } = one;
    const body = { ...rest, ...but };
    return changing.mutateAsync({ params: { queue: queueId }, version: read, body });
  };
  /** The two change places; where both had the same, the upper one steps back. */
  const up = async () => {
    if (!above) return;
    await put(queue, { place: above.place });
    await put(above, { place: Math.max(queue.place, above.place + 1) });
  };
  const end = async () => {
    await put(queue, { ended: true });
    say(`“${name}” has ended; its cases stand under All open`);
  };
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Link
          to="/inbox/$view"
          params={{ view: "open" }}
          search={{ queue: id }}
          className="font-medium underline decoration-line underline-offset-4"
        >
          {name}
        </Link>
        {mayEdit ? (
          <Menu
            trigger={
              <Button>
                Change …<span className="sr-only"> the queue {name}</span>
              </Button>
            }
            items={[
              { label: "Its name, rule and who gets it", onSelect: onChange },
              {
                label: "Ask its rule one earlier",
                onSelect: () => void up(),
                because: above ? null : "It is asked first.",
              },
              { label: "End the queue", danger: true, onSelect: () => void end() },
            ]}
          />
        ) : null}
      </div>
      <p>{ruleSays(rule, failures)}</p>
      <p className="text-xs text-soft">
        Who gets them: {SHARES[shares].label.toLowerCase()} ({SHARES[shares].hint}).
      </p>
      <Problem problem={changing.error} />
    </div>
  );
}
