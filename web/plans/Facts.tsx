/** What the journal holds of a case, to begin a debrief with facts and not with memories. */
import type { CaseView } from "../api/shapes.ts";
import { When } from "../kit/When.tsx";

export const Facts = ({ view }: { view: CaseView }) => (
  <details>
    <summary className="text-gold">What happened when, as the desk has it</summary>
    <ol className="mt-2 grid max-h-72 gap-1 overflow-y-auto">
      {view.timeline.map(({ seq, at, says }) => (
        <li key={seq} className="flex items-baseline justify-between gap-4">
          <span className="breaks min-w-0">{says}</span>
          <span className="shrink-0 text-xs text-soft">
            <When at={at} />
          </span>
        </li>
      ))}
    </ol>
  </details>
);
