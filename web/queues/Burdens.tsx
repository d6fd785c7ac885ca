/** Who carries how much, and how much of it is hard: so that it is seen, and shared out. */
import { useDoor } from "../api/doors.ts";
import { useColleagues } from "../api/session.ts";
import { Panel } from "../kit/Panel.tsx";
import { State } from "../kit/State.tsx";
import { firstName } from "../words/names.ts";

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? "" : "s"}`;

function hardOn(name: string, { open, hard }: { open: number; hard: number }): string {
  if (hard === 0) return "";
  return hard === open ? `, hard on ${name}` : `, ${hard} of them hard on ${name}`;
}

export function Burdens() {
  const { nameOf } = useColleagues();
  const { data } = useDoor("GET /burdens", {});
  if (!data || data.burdens.length === 0) return null;
  const long = Math.max(1, ...data.burdens.map(({ load }) => load));
  return (
    <Panel title="Who carries how much">
      {data.relief ? (
        <p className="rounded-md bg-gold-wash p-3">
          {nameOf(data.relief.fromId)} has most of the hard conversations. Might one go to{" "}
          {nameOf(data.relief.toId)}?
        </p>
      ) : (
        <p className="text-soft">
          Open cases, the graver ones counting for more. Severe and critical ones are hard on
          whoever has them.
        </p>
      )}
      <ul className="grid gap-3">
        {data.burdens.map(({ colleagueId, open, hard, load, away }) => (
          <li key={colleagueId} className="grid gap-1">
            <span className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="flex items-baseline gap-x-3">
                {nameOf(colleagueId)}
                {away ? <State shape="bar">away</State> : null}
              </span>
              <span className="figures text-xs text-soft">
                {counted(open, "open case")}
                {hardOn(firstName(nameOf(colleagueId)), { open, hard })}
              </span>
            </span>
            <span aria-hidden="true" className="h-2 rounded-sm bg-wash">
              <span
                className="block h-2 rounded-sm bg-seam"
                style={{ width: `${(load / long) * 100}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
