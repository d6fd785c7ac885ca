/** How a case is handled among us: its queue, its tags, that it sleeps or is back. */
import { useDeed, useDoor } from "../api/doors.ts";
import type { CaseView } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Menu } from "../kit/Menu.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { hues } from "../words/hues.ts";
import type { Deed } from "./deeds.ts";

const small = "min-h-6! px-2! py-0! text-xs font-normal!";

export function CaseHandling({ view }: { view: CaseView }) {
  const queues = useDoor("GET /queues", {}).data?.queues ?? [];
  const tags = useDoor("GET /tags", {}).data?.tags ?? [];
  const doing = useDeed("POST /cases/:case/deeds");
  const { queueId, tagIds, sleep, back } = view.handling;
  const open = view.case.state === "open";
  const act = (deed: Deed) => doing.mutate({ params: { case: view.case.id }, body: deed });
  const queue = queues.find(({ id }) => id === queueId);
  const on = tags.filter(({ id }) => tagIds.includes(id));
  const off = tags.filter(({ id }) => !tagIds.includes(id));
  if (queues.length === 0 && tags.length === 0 && !sleep && !back) return null;
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-2">
      {queues.length > 0 ? (
        <Menu
          align="start"
          trigger={<Button className={small}>{queue ? `In ${queue.name}` : "In no queue"}</Button>}
          items={[
            ...queues
              .filter(({ id }) => id !== queueId)
              .map(({ id, name }) => ({
                label: `Put it in ${name}`,
                onSelect: () => act({ kind: "place", queueId: id }),
              })),
            ...(queue
              ? [
                  {
                    label: "Take it out of every queue",
                    onSelect: () => act({ kind: "place", queueId: null }),
                  },
                ]
              : []),
          ]}
        />
      ) : null}
      {on.map(({ id, name, hue }) => (
        <button
          key={id}
          type="button"
          aria-label={`${name}: take the tag off`}
          title="Take it off"
          onClick={() => act({ kind: "untag", tagId: id })}
          className="inline-flex min-h-6 items-center gap-1.5 rounded-full border border-edge/60
            bg-sheet px-2 text-xs hover:bg-wash"
        >
          <span aria-hidden="true" className={`size-2 rounded-full ${hues[hue]}`} />
          {name} <span aria-hidden="true">×</span>
        </button>
      ))}
      {off.length > 0 ? (
        <Menu
          align="start"
          trigger={<Button className={small}>Tag …</Button>}
          items={off.map(({ id, name }) => ({
            label: name,
            onSelect: () => act({ kind: "tag", tagId: id }),
          }))}
        />
      ) : null}
      {sleep ? (
        <>
          <State shape="clock">
            sleeps until <When at={sleep.until} />
            {sleep.because ? `: ${sleep.because}` : ""}
          </State>
          <Button className={small} busy={doing.isPending} onClick={() => act({ kind: "wake" })}>
            Wake it
          </Button>
        </>
      ) : null}
      {back && open ? (
        <State tone="gold" shape="wave">
          is back: {back}
        </State>
      ) : null}
      <Problem problem={doing.error} />
    </div>
  );
}
