/** Narrows a list: by owner, queue, tag, harm, clock; in which order; and keeps it as a view. */
import { useState } from "react";
import { useDoor } from "../api/doors.ts";
import { useColleagues } from "../api/session.ts";
import type { View } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Select } from "../kit/Input.tsx";
import { type Asked, filterOf, isNarrowed } from "./asked.ts";
import { ViewForm } from "./ViewForm.tsx";

type Options = readonly (readonly [value: string, label: string])[];

const HARM: Options = [
  ["", "Any harm"],
  ["critical", "Critical"],
  ["severe", "Severe"],
  ["moderate", "Moderate"],
  ["minor", "Minor"],
  ["none", "Not yet weighed"],
];
const CLOCK: Options = [
  ["", "Any clock"],
  ["overdue", "Run out"],
  ["soon", "Runs out soon"],
  ["running", "Runs"],
  ["none", "None runs"],
];
const SORT: Options = [
  ["", "In the usual order"],
  ["newest", "Newest first"],
  ["oldest", "Waiting longest first"],
  ["deadline", "Next deadline first"],
];

type Props = { view: View; asked: Asked; onAsk: (asked: Asked) => void };

export function Filters({ view, asked, onAsk }: Props) {
  const [keeping, setKeeping] = useState(false);
  const { here } = useColleagues();
  const queues = useDoor("GET /queues", {}).data?.queues ?? [];
  const tags = useDoor("GET /tags", {}).data?.tags ?? [];
  const named = (all: readonly { id: string; name: string }[]): Options =>
    all.map(({ id, name }) => [id, name] as const);
  const pick = (name: keyof Asked, label: string, options: Options) => (
    <Select
      aria-label={label}
      className="w-auto! max-w-44"
      value={asked[name] ?? ""}
      options={options}
      onChange={({ target }) => {
        const { [name]: _, ...others } = asked;
        onAsk((target.value ? { ...others, [name]: target.value } : others) as Asked);
      }}
    />
  );
  return (
    <fieldset className="flex flex-wrap items-center gap-2" aria-label="Narrow the list">
      {pick("owner", "Owner", [
        ["", "Anybody’s"],
        ["me", "Mine"],
        ["none", "Nobody’s"],
        ...named(here),
      ])}
      {queues.length > 0
        ? pick("queue", "Queue", [["", "Any queue"], ["none", "In no queue"], ...named(queues)])
        : null}
      {tags.length > 0 ? pick("tag", "Tag", [["", "Any tag"], ...named(tags)]) : null}
      {pick("severity", "Harm", HARM)}
      {pick("clock", "Clock", CLOCK)}
      {pick("sort", "Order", SORT)}
      {isNarrowed(asked) ? (
        <>
          <Button onClick={() => onAsk({})}>Show all again</Button>
          <Button onClick={() => setKeeping(true)}>Keep as a view</Button>
        </>
      ) : null}
      {keeping ? (
        <ViewForm
          view={null}
          now={{ filter: filterOf(view, asked), sort: asked.sort }}
          onClose={() => setKeeping(false)}
        />
      ) : null}
    </fieldset>
  );
}
