/** Lists that one keeps, or that others share, with how many cases each holds. */
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useDoor } from "../api/doors.ts";
import { askedIn, filterOf } from "../inbox/asked.ts";
import { type SavedView, ViewForm } from "../inbox/ViewForm.tsx";
import { isView } from "./views.ts";

/** Counts stop here: so many, or more. */
const MOST = 1_000;

export const counted = (count: number | undefined): string =>
  count === undefined ? "" : count >= MOST ? `${MOST.toLocaleString("en")}+` : String(count);

type Props = {
  /** How each place looks. */
  className: string;
  /** How the list of them lies. */
  lies: string;
};

export function SavedViews({ className, lies }: Props) {
  const { data } = useDoor("GET /views", {}, { keepPrevious: true });
  const [changed, setChanged] = useState<SavedView | null>(null);
  const { view: here } = useParams({ strict: false });
  const { sort, ...asked } = askedIn(useSearch({ strict: false }));
  const now = here && isView(here) ? { filter: filterOf(here, asked), sort } : null;
  if (!data || data.views.length === 0) return null;
  return (
    <>
      <ul aria-label="Kept views" className={lies}>
        {data.views.map((saved) => (
          <li key={saved.id} className="group relative shrink-0">
            <One saved={saved} className={className} onChange={() => setChanged(saved)} />
          </li>
        ))}
      </ul>
      {changed ? <ViewForm view={changed} now={now} onClose={() => setChanged(null)} /> : null}
    </>
  );
}

type OneProps = { saved: SavedView; className: string; onChange: () => void };

function One({ saved, className, onChange }: OneProps) {
  const { name, mine, shared, count, filter, sort } = saved;
  const { view, ...asked } = filter;
  return (
    <>
      <Link
        to="/inbox/$view"
        params={{ view }}
        search={{ ...asked, sort }}
        className={`${className} justify-between gap-2 px-2.5 py-1.5`}
        title={shared ? "Everybody sees this view" : "Only you see this view"}
      >
        <span className="truncate">{name}</span>
        <span className="figures text-xs">{counted(count)}</span>
      </Link>
      {mine ? (
        <button
          type="button"
          aria-label={`Change the view “${name}”`}
          title="Rename, share or drop it"
          onClick={onChange}
          className="absolute inset-y-0 right-8 min-w-6 px-1 text-soft opacity-0
            group-hover:opacity-100 hover:text-ink focus-visible:opacity-100 max-md:hidden"
        >
          …
        </button>
      ) : null}
    </>
  );
}
