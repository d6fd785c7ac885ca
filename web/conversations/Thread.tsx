/** The conversation: their words, our letters, notes among us, and what happened in between. */
import { useEffect, useMemo, useRef } from "react";
import type { CaseView, Happening } from "../api/shapes.ts";
import { placesOf } from "../cases/heard.ts";
import { When } from "../kit/When.tsx";
import { MessageCard } from "./MessageCard.tsx";
import { storyOf } from "./thread.ts";

/** So many events in a row are told one by one; of more, the last stays in sight. */
const TOLD = 3;

/** Where the conversation scrolls by itself; on a phone one begins at the head of the case. */
const TWO_ZONES = "(min-width: 64rem)";

/** `marking`: whether the words that suggest something for the triage are underlined. */
export function Thread({ view, marking }: { view: CaseView; marking: boolean }) {
  const { suggestions } = view;
  const story = useMemo(() => storyOf(view.messages, view.timeline), [view]);
  const newest = view.messages.at(-1)?.id;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (!matchMedia(TWO_ZONES).matches) return;
    list.current?.querySelector(`[data-message="${newest}"]`)?.scrollIntoView({ block: "start" });
  }, [newest]);
  return (
    <ol ref={list} aria-label="The conversation" className="grid gap-4">
      {story.map((item) =>
        item.kind === "message" ? (
          <li key={item.message.id} data-message={item.message.id} className="scroll-my-5">
            <MessageCard
              message={item.message}
              customer={view.customer.name}
              places={
                marking && suggestions?.messageId === item.message.id
                  ? placesOf(suggestions)
                  : undefined
              }
            />
          </li>
        ) : (
          <li key={item.events[0]?.seq}>
            <Events events={item.events} />
          </li>
        ),
      )}
    </ol>
  );
}

function Events({ events }: { events: readonly Happening[] }) {
  const last = events.at(-1);
  if (events.length <= TOLD || !last) return <Lines events={events} />;
  return (
    <div className="grid gap-1">
      <details className="text-xs text-soft">
        <summary className="pl-4">{events.length - 1} steps in between</summary>
        <div className="pt-1">
          <Lines events={events.slice(0, -1)} />
        </div>
      </details>
      <Lines events={[last]} />
    </div>
  );
}

const Lines = ({ events }: { events: readonly Happening[] }) => (
  <div className="grid gap-1 pl-4">
    {events.map(({ seq, at, says, by }) => (
      <p key={seq} className="breaks text-xs text-soft">
        {says} · {by.name}, <When at={at} />
      </p>
    ))}
  </div>
);
