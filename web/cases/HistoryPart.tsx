/** History: the customer's earlier cases, and every line that the journal holds of this one. */
import { Link } from "@tanstack/react-router";
import type { CaseView } from "../api/shapes.ts";
import { When } from "../kit/When.tsx";

export const HistoryPart = ({ view }: { view: CaseView }) => (
  <div className="grid gap-5">
    <section className="grid gap-2">
      <h3>Earlier with {view.customer.name}</h3>
      {view.history.length === 0 ? (
        <p className="text-soft">This is their first case with us.</p>
      ) : (
        <ul className="grid gap-1">
          {view.history.map(({ id, number, title, openedAt }) => (
            <li key={id} className="flex items-baseline justify-between gap-4">
              <Link
                to="/cases/$case"
                params={{ case: id }}
                className="min-w-0 truncate text-gold underline underline-offset-4"
              >
                {title}
              </Link>
              <span className="figures shrink-0 text-xs text-soft">
                {number} · <When at={openedAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
    <section className="grid gap-2">
      <h3>Everything that happened</h3>
      <ol className="grid gap-1.5">
        {view.timeline.map(({ seq, at, says, by }) => (
          <li key={seq} className="flex items-baseline justify-between gap-4">
            <span className="breaks min-w-0">
              {says} <span className="text-xs text-soft">{by.name}</span>
            </span>
            <span className="shrink-0 text-xs text-soft">
              <When at={at} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  </div>
);
