/** Why an offer waits or waited for another person, in the house's words and its proposer's. */
import type { Offer } from "../api/shapes.ts";

export function Holds({ offer: { holds, proposedBy, approvedBy } }: { offer: Offer }) {
  if (holds.length === 0) return null;
  const said = [...new Set(holds.flatMap(({ words }) => words ?? []))];
  return (
    <div className="grid gap-1">
      <ul aria-label="Why it waited" className="grid list-disc gap-0.5 pl-5">
        {holds.map(({ code, says, letGo }) => (
          <li key={`${code} ${says}`} className="breaks">
            {says}
            {letGo ? ` ${approvedBy?.name ?? "A colleague"} let it go over: ${letGo}` : null}
          </li>
        ))}
      </ul>
      {said.map((words) => (
        <p key={words} className="breaks">
          <span className="text-soft">{proposedBy.name}: </span>
          {words}
        </p>
      ))}
    </div>
  );
}
