/** The rail: the views of the inbox with their counts, and the rooms; a bar on a phone. */
import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useDoor } from "../api/doors.ts";
import { useMe } from "../api/session.ts";
import { OnCall } from "../calls/Phone.tsx";
import { Waiting } from "../chats/Waiting.tsx";
import { Glyph, type GlyphName } from "./Glyph.tsx";
import { Mark } from "./Mark.tsx";
import { MeMenu } from "./MeMenu.tsx";
import { counted, SavedViews } from "./SavedViews.tsx";
import { viewOrder, views } from "./views.ts";

const place = `flex items-center rounded-md text-soft hover:bg-wash hover:text-ink
  aria-[current=page]:bg-wash aria-[current=page]:font-medium aria-[current=page]:text-ink`;

type Props = { onSearch: () => void; onKeys: () => void };

export function Rail({ onSearch, onKeys }: Props) {
  const { workspace } = useMe();
  const { data } = useDoor("GET /views/counts", {}, { keepPrevious: true });
  return (
    <header
      className="flex shrink-0 border-line max-md:border-t md:w-52 md:flex-col md:gap-4
      md:border-r md:p-3"
    >
      <div className="hidden items-center gap-2 px-2 pt-1 md:flex">
        <Mark />
        <span className="truncate font-semibold">{workspace.name}</span>
      </div>
      <button
        type="button"
        onClick={onSearch}
        className="mx-1 hidden items-center justify-between rounded-md border border-line bg-sheet
          px-2.5 py-1.5 text-soft hover:text-ink md:flex"
      >
        Find or do
        <kbd className="font-sans text-xs">Ctrl K</kbd>
      </button>
      <nav aria-label="The desk" className="flex flex-1 md:flex-col md:gap-4">
        <ul className="hidden gap-px md:grid">
          {viewOrder.map((view) => (
            <li key={view}>
              <Link
                to="/inbox/$view"
                params={{ view }}
                className={`${place} justify-between px-2.5 py-1.5`}
              >
                {views[view].name}
                <span className="figures text-xs">{counted(data?.counts[view])}</span>
              </Link>
            </li>
          ))}
        </ul>
        <SavedViews className={place} lies="hidden gap-px md:grid" />
        <div className="hidden md:block">
          <OnCall />
          <Waiting />
        </div>
        <ul className="flex flex-1 md:grid md:flex-none md:gap-px">
          <Room className="md:hidden" to="/inbox/$view" params={{ view: "open" }} glyph="inbox">
            Inbox
          </Room>
          <Room to="/promises" glyph="promises">
            Promises
          </Room>
          <Room to="/incidents" glyph="incidents">
            Incidents
          </Room>
          <Room className="max-md:hidden" to="/causes" glyph="causes">
            Causes
          </Room>
          <Room to="/lessons" glyph="lessons">
            Lessons
          </Room>
          <Room className="max-md:hidden" to="/books" glyph="books">
            Books
          </Room>
          <Room className="max-md:hidden" to="/handbook" glyph="handbook">
            Handbook
          </Room>
          <Room to="/settings" glyph="settings">
            Settings
          </Room>
          <li className="flex-1 md:hidden">
            <button
              type="button"
              onClick={onSearch}
              className={`${place} w-full flex-col gap-0.5 py-2 text-xs`}
            >
              <Glyph name="find" />
              Find
            </button>
          </li>
        </ul>
      </nav>
      <MeMenu onKeys={onKeys} />
    </header>
  );
}

type RoomProps = Pick<LinkProps, "to" | "params"> & {
  glyph: GlyphName;
  className?: string;
  children: ReactNode;
};

const Room = ({ glyph, className = "", children, ...link }: RoomProps) => (
  <li className={`flex-1 ${className}`}>
    <Link
      {...link}
      className={`${place} gap-2.5 max-md:flex-col max-md:gap-0.5 max-md:py-2 max-md:text-xs
        md:px-2.5 md:py-1.5`}
    >
      <Glyph name={glyph} />
      {children}
    </Link>
  </li>
);
