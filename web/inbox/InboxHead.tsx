/** The head of the inbox: which view, what is searched for, and what to take in. */
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useDoor } from "../api/doors.ts";
import type { View } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Input } from "../kit/Input.tsx";
import { Menu } from "../kit/Menu.tsx";
import { counted, SavedViews } from "../shell/SavedViews.tsx";
import { viewOrder, views } from "../shell/views.ts";
import { type Asked, filterOf, holds, isNarrowed } from "./asked.ts";
import { Filters } from "./Filters.tsx";

/** A pause in typing after which the search is made. */
const PAUSE = 250;

type Props = {
  view: View;
  search: string;
  onSearch: (search: string) => void;
  onTake: () => void;
  asked: Asked;
  onAsk: (asked: Asked) => void;
};

export function InboxHead({ view, search, onSearch, onTake, asked, onAsk }: Props) {
  const [narrowing, setNarrowing] = useState(isNarrowed(asked));
  const { data } = useDoor("GET /views/counts", {}, { keepPrevious: true });
  const here = filterOf(view, asked);
  const kept = useDoor("GET /views", {}, { keepPrevious: true }).data?.views.find(({ filter }) =>
    holds(filter, here),
  );
  const go = useNavigate();
  const [typed, setTyped] = useState(search);
  useEffect(() => {
    if (typed.trim() === search) return;
    const timer = setTimeout(() => onSearch(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  });

  return (
    <header className="grid gap-2 border-b border-line px-4 py-3">
      <div className="flex items-center gap-3">
        <h1 className="max-w-48 shrink-0 truncate text-letter max-sm:sr-only">
          {kept?.name ?? views[view].name}
        </h1>
        <form
          aria-label="Search the inbox"
          className="min-w-0 flex-1"
          onSubmit={(event) => {
            event.preventDefault();
            onSearch(typed.trim());
          }}
        >
          <Input
            id="inbox-search"
            type="search"
            aria-label="Search by name, number or words"
            placeholder="Search by name, number or words"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </form>
        <Button aria-expanded={narrowing} onClick={() => setNarrowing(!narrowing)}>
          Narrow
        </Button>
        <Menu
          trigger={<Button>Take in</Button>}
          items={[
            { label: "A customer is on the phone", onSelect: () => void go({ to: "/calls" }) },
            { label: "It came on paper, in person or elsewhere", onSelect: onTake },
          ]}
        />
      </div>
      {narrowing ? <Filters view={view} asked={asked} onAsk={onAsk} /> : null}
      <nav aria-label="Views" className="-mx-4 flex overflow-x-auto px-3 md:hidden">
        {viewOrder.map((each) => (
          <Link
            key={each}
            to="/inbox/$view"
            params={{ view: each }}
            className="shrink-0 rounded-md px-2.5 py-2 text-soft aria-[current=page]:bg-wash
              aria-[current=page]:font-medium aria-[current=page]:text-ink"
          >
            {views[each].name}{" "}
            <span className="figures text-xs">{counted(data?.counts[each])}</span>
          </Link>
        ))}
        <SavedViews
          className="flex rounded-md text-soft aria-[current=page]:bg-wash
            aria-[current=page]:font-medium aria-[current=page]:text-ink"
          lies="flex border-l border-line pl-1"
        />
      </nav>
    </header>
  );
}
