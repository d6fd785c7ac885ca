/** Lists that one keeps, or that others share, with how many cases each holds. */
import { Link } from "@tanstack/react-router";
import { useDeed, useDoor } from "../api/doors.ts";

/** Counts stop here: so many, or more. */
const MOST = 1_000;

export const counted = (count: number | undefined): string =>
  count === undefined ? "" : count >= MOST ? `${MOST.toLocaleString("en")}+` : String(count);

export function SavedViews({ className }: { className: string }) {
  const { data } = useDoor("GET /views", {}, { keepPrevious: true });
  const dropping = useDeed("DELETE /views/:view");
  if (!data || data.views.length === 0) return null;
  return (
    <ul aria-label="Kept views" className="hidden gap-px md:grid">
      {data.views.map(({ id, name, mine, shared, count, filter: { view, ...asked }, sort }) => (
        <li key={id} className="group relative">
          <Link
            to="/inbox/$view"
            params={{ view }}
            search={{ ...asked, sort }}
            className={`${className} justify-between px-2.5 py-1.5`}
            title={shared ? "Everybody sees this view" : "Only you see this view"}
          >
            <span className="truncate">{name}</span>
            <span className="figures text-xs">{counted(count)}</span>
          </Link>
          {mine ? (
            <button
              type="button"
              aria-label={`Drop the view “${name}”`}
              onClick={() => dropping.mutate({ params: { view: id } })}
              className="absolute inset-y-0 right-8 px-1 text-xs text-soft opacity-0
                group-hover:opacity-100 hover:text-late focus-visible:opacity-100"
            >
              drop
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
