/** The customer's own words, and their points, ticked as the draft speaks to them. */
import type { Heard } from "@amends/sincerity";
import { useState } from "react";
import type { CaseView } from "../api/shapes.ts";
import { Check } from "../kit/Choice.tsx";
import { When } from "../kit/When.tsx";
import { Words } from "../kit/Words.tsx";
import { TheirWords } from "../lens/TheirWords.tsx";
import { pointsOf, speaksTo } from "./points.ts";

type Props = {
  view: CaseView;
  draft: string;
  /** The points of the words that the case began with, as the letter is read against them. */
  heard: readonly Heard[];
};

/** A tick by hand outlasts what the words say. */
export function Points({ view, draft, heard }: Props) {
  const [byHand, setByHand] = useState<Readonly<Record<string, boolean>>>({});
  const { listening, case: one, messages } = view;
  const points = pointsOf(
    listening
      ? {
          happened: listening.happened,
          feels: listening.feels,
          costThem: listening.costThem,
          asks: listening.wants,
        }
      : one,
  );
  const ticked = points.map((point) => byHand[point.id] ?? speaksTo(draft, point));
  const said = messages.filter(({ direction }) => direction === "in");
  const [complaint] = said;

  return (
    <div className="grid gap-6">
      <section aria-labelledby="their-points" className="grid gap-3">
        <h2 id="their-points" className="flex justify-between gap-4">
          Their points
          {points.length > 0 ? (
            <span className="figures text-xs font-normal text-soft">
              {ticked.filter(Boolean).length} of {points.length} spoken to
            </span>
          ) : null}
        </h2>
        {points.length === 0 ? (
          <p className="text-soft">
            Nobody has noted yet what they feel and ask for. Listen first, then write.
          </p>
        ) : null}
        <ul className="grid gap-2.5">
          {points.map((point, place) => (
            <li key={point.id}>
              <Check
                checked={ticked[place] ?? false}
                onChange={({ target }) => setByHand({ ...byHand, [point.id]: target.checked })}
                label={<span className="font-serif text-letter leading-5">{point.words}</span>}
                hint={point.about}
              />
            </li>
          ))}
        </ul>
      </section>
      {said.length > 0 ? (
        <section aria-labelledby="their-words" className="grid gap-3">
          <h2 id="their-words">Their words</h2>
          {said.map((message) => (
            <article key={message.id} className="grid gap-1">
              <p className="text-xs text-soft">
                {message.by.name}, <When at={message.at} />
              </p>
              {message.id === complaint?.id ? (
                <TheirWords text={message.body} points={heard} />
              ) : (
                <Words>{message.body}</Words>
              )}
            </article>
          ))}
        </section>
      ) : null}
    </div>
  );
}
