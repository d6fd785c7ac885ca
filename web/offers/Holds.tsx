/** Why an offer waits or waited for another person, in the house's words and its proposer's. */
import { useId } from "react";
import { useMe } from "../api/session.ts";
import type { Offer } from "../api/shapes.ts";

export function Holds({ offer: { holds, state, proposedBy, approvedBy } }: { offer: Offer }) {
  const me = useMe();
  const title = useId();
  if (holds.length === 0) return null;
  const said = once(holds.map(({ words }) => words));
  const letGo = once(holds.map((hold) => hold.letGo));
  // The sentences speak to whoever proposed; everybody else is told so.
  const told = me.colleague.id === proposedBy.id ? "" : `, as ${proposedBy.name} was told`;
  return (
    <div className="grid gap-1">
      <p id={title} className="text-soft">
        {state === "proposed" ? "Why it waits" : "Why it waited"}
        {told}:
      </p>
      <ul aria-labelledby={title} className="grid list-disc gap-0.5 pl-5">
        {holds.map(({ code, says }) => (
          <li key={`${code} ${says}`} className="breaks">
            {says}
          </li>
        ))}
      </ul>
      {said.map((words) => (
        <p key={words} className="breaks">
          <span className="text-soft">{proposedBy.name}: </span>
          {words}
        </p>
      ))}
      {letGo.map((words) => (
        <p key={words} className="breaks">
          <span className="text-soft">{approvedBy?.name ?? "A colleague"} let it go over: </span>
          {words}
        </p>
      ))}
    </div>
  );
}

const once = (words: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(words.flatMap((each) => each ?? [])),
];
