/** What a few typed letters may mean: a deed of the open screen, a case, a place. */
import { type UseNavigateResult, useNavigate } from "@tanstack/react-router";
import { useDoor } from "../api/doors.ts";
import { useOfferedDeeds } from "./deeds.ts";
import { matching, type Offered } from "./matching.ts";
import { viewOrder, views } from "./views.ts";

const CASES_SHOWN = 12;

/** Cases are searched for from two letters on, the open ones before the closed. */
export function useFound(typed: string, onKeys: () => void): readonly Offered[] {
  const go = useNavigate();
  const offered = useOfferedDeeds();
  const search = typed.replace(/^#/, "");
  const searching = { enabled: search.length > 1 || /^\d$/.test(search), keepPrevious: true };
  const open = useDoor("GET /cases", { query: { view: "open", search } }, searching);
  const closed = useDoor("GET /cases", { query: { view: "closed", search } }, searching);
  const rows = searching.enabled ? [...(open.data?.rows ?? []), ...(closed.data?.rows ?? [])] : [];

  const here = offered.map((deed) => ({ ...deed, kind: "this case" }));
  const cases = rows.slice(0, CASES_SHOWN).map((row) => ({
    id: row.id,
    kind: row.state === "closed" ? `closed · ${row.number}` : String(row.number),
    label: `${row.customer}: ${row.title}`,
    run: () => void go({ to: "/cases/$case", params: { case: row.id } }),
  }));
  return [...matching(here, typed), ...cases, ...matching(places(go, onKeys), typed)];
}

const places = (go: UseNavigateResult<string>, onKeys: () => void): readonly Offered[] => [
  ...viewOrder.map((view) => ({
    id: view,
    kind: "inbox",
    label: views[view].name,
    run: () => void go({ to: "/inbox/$view", params: { view } }),
  })),
  { id: "calls", kind: "go to", label: "Calls: take one", run: () => void go({ to: "/calls" }) },
  { id: "lessons", kind: "go to", label: "Lessons", run: () => void go({ to: "/lessons" }) },
  { id: "books", kind: "go to", label: "Books", run: () => void go({ to: "/books" }) },
  { id: "handbook", kind: "go to", label: "Handbook", run: () => void go({ to: "/handbook" }) },
  { id: "settings", kind: "go to", label: "Settings", run: () => void go({ to: "/settings" }) },
  { id: "keys", kind: "help", label: "Keys", run: onKeys },
];
