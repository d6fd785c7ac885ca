/** How a case is handled: that it sleeps or is back, its tags; where it says what was sought. */
import { useDoor } from "../api/doors.ts";
import type { InboxRow } from "../api/shapes.ts";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { hues } from "../words/hues.ts";

export function Handling({ row }: { row: InboxRow }) {
  const tags = useDoor("GET /tags", {}, { enabled: row.tags.length > 0 }).data?.tags ?? [];
  return (
    <>
      {row.snoozedUntil ? (
        <span className="shrink-0">
          <State shape="clock">
            sleeps until <When at={row.snoozedUntil} />
          </State>
        </span>
      ) : null}
      {row.backBecause ? (
        <span className="flex min-w-0">
          <State line tone="gold" shape="wave">
            is back: {row.backBecause}
          </State>
        </span>
      ) : null}
      {tags
        .filter(({ id }) => row.tags.includes(id))
        .map(({ id, name, hue }) => (
          <span key={id} className="inline-flex shrink-0 items-baseline gap-1 text-xs">
            <span aria-hidden="true" className={`size-2 rounded-full ${hues[hue]}`} />
            {name}
          </span>
        ))}
    </>
  );
}

/** A piece of what was said, with what was sought marked in it. */
export function Said({ hit: { text, spans } }: { hit: NonNullable<InboxRow["hit"]> }) {
  const pieces = spans.map(({ start, end }, at) => (
    <span key={start}>
      {text.slice(spans[at - 1]?.end ?? 0, start)}
      <mark className="bg-gold-wash text-ink underline decoration-seam">
        {text.slice(start, end)}
      </mark>
    </span>
  ));
  return (
    <>
      {pieces}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}
