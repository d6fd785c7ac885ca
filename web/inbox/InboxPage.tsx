/** The inbox: who waits, for what, and until when. */
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { type MouseEvent, useEffect, useRef, useState } from "react";
import { Bulks } from "../bulks/Bulks.tsx";
import { Chosen, type Doing } from "../bulks/Chosen.tsx";
import { ChooseAll } from "../bulks/ChooseAll.tsx";
import { usePicked } from "../bulks/picked.ts";
import { OnCall } from "../calls/Phone.tsx";
import { Busy } from "../kit/Busy.tsx";
import { Problem } from "../kit/Problem.tsx";
import { YourAccount } from "../plans/YourAccount.tsx";
import { HowItEnded } from "../plans/HowItEnded.tsx";
import { useKeys } from "../shell/keys.ts";
import { useTitle } from "../shell/title.ts";
import { isView, views } from "../shell/views.ts";
import type { Asked } from "./asked.ts";
import { InboxHead } from "./InboxHead.tsx";
import { More } from "./More.tsx";
import { Nobody } from "./Nobody.tsx";
import { newsOf } from "./news.ts";
import { Preview } from "./Preview.tsx";
import { Row } from "./Row.tsx";
import { Todo } from "./Todo.tsx";
import { Unmatched } from "./Unmatched.tsx";
import { TakeIn } from "./TakeIn.tsx";
import { useRows } from "./rows.ts";
import type { InboxRow } from "../api/shapes.ts";

/** Where the preview stands beside the list; theme: `xl`. */
const WIDE = "(min-width: 80rem)";

export function InboxPage() {
  const params = useParams({ from: "/inside/inbox/$view" });
  const asked = useSearch({ from: "/inside/inbox/$view" });
  const { search = "" } = asked;
  const view = isView(params.view) ? params.view : "open";
  const go = useNavigate();
  const rows = useRows(view, asked);
  const picked = usePicked(`${view} ${JSON.stringify(asked)}`);
  const all = rows.data ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [taking, setTaking] = useState(false);
  const [doing, setDoing] = useState<Doing>(null);
  const pressedOn = useRef<string | null>(null);
  const here = all.find(({ id }) => id === chosen) ?? all[0];
  useTitle(views[view].name);

  const ask = (next: Asked) =>
    void go({ to: "/inbox/$view", params: { view }, search: next, replace: true });
  const move = (by: number) => {
    const at = chosen === null ? -1 : all.findIndex(({ id }) => id === chosen);
    const next = all[Math.max(0, Math.min(all.length - 1, at + by))];
    document.querySelector<HTMLElement>(`[data-row="${next?.id}"]`)?.focus();
  };
  const shown = all.map(({ id }) => id);
  /** To what is chosen, or else to the case at hand. */
  const begin = (what: Doing) => () => {
    if (picked.ids.length === 0 && here) picked.toggle(here.id);
    if (here) setDoing(what);
  };
  const chooseShown = () =>
    picked.ids.length < shown.length ? picked.choose(shown) : picked.none();
  useKeys({
    a: chooseShown,
    e: begin("close"),
    s: begin("sleep"),
    m: begin("macro"),
    j: () => move(1),
    k: () => move(-1),
    x: () => {
      if (!here) return;
      setChosen(here.id);
      picked.toggle(here.id);
    },
    c: () => void go({ to: "/calls" }),
    "/": () => document.querySelector<HTMLElement>("#inbox-search")?.focus(),
  });
  /** With the preview in sight, a first click looks and a second one opens. */
  const press = (id: string) => (event: MouseEvent) => {
    const opens = event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey;
    if (opens || pressedOn.current === id || !matchMedia(WIDE).matches) return;
    event.preventDefault();
    pressedOn.current = id;
    setChosen(id);
  };

  return (
    <div className="flex h-full min-h-0">
      <section
        className={`flex min-w-0 flex-1 flex-col
          ${here ? "xl:max-w-2xl xl:border-r xl:border-line" : ""}`}
      >
        <InboxHead
          key={view}
          view={view}
          search={search}
          onSearch={(next) => {
            const { search: _, ...others } = asked;
            ask(next ? { ...others, search: next } : others);
          }}
          asked={asked}
          onAsk={ask}
          onTake={() => setTaking(true)}
        />
        {picked.ids.length > 0 ? (
          <Chosen
            {...{ picked, view, asked, shown, doing }}
            goesOn={rows.hasNextPage}
            onDoing={setDoing}
          />
        ) : null}
        <Announce rows={rows.data} of={`${view} ${search}`} />
        <div className="min-h-0 flex-1 overflow-y-auto">
          <OnCall className="p-2 md:hidden" />
          <Todo />
          <Bulks />
          <HowItEnded />
          <YourAccount />
          <Unmatched />
          <Problem problem={rows.error} />
          {rows.isPending ? <Busy>Fetching the inbox …</Busy> : null}
          {rows.data && all.length === 0 ? (
            <Nobody view={view} search={search} asked={asked} onAsk={ask} />
          ) : null}
          {all.length > 1 ? (
            <ChooseAll
              chosen={picked.all ? all.length : picked.ids.length}
              shown={all.length}
              onChange={chooseShown}
            />
          ) : null}
          <ul aria-label={views[view].name}>
            {all.map((row) => (
              <Row
                key={row.id}
                row={row}
                chosen={row.id === here?.id}
                onChoose={() => setChosen(row.id)}
                onPress={press(row.id)}
                picked={picked.has(row.id)}
                onPick={() => picked.toggle(row.id)}
              />
            ))}
          </ul>
          {rows.hasNextPage ? (
            <More busy={rows.isFetchingNextPage} onMore={() => void rows.fetchNextPage()} />
          ) : null}
        </div>
      </section>
      {here ? (
        <aside aria-label="A first look" className="hidden min-w-0 flex-1 overflow-y-auto xl:block">
          <Preview key={here.id} id={here.id} />
        </aside>
      ) : null}
      <TakeIn open={taking} onClose={() => setTaking(false)} />
    </div>
  );
}

/** Says what came in while the list was open; another view or search starts afresh. */
function Announce({ rows, of }: { rows: readonly InboxRow[] | undefined; of: string }) {
  const before = useRef<{ of: string; rows: readonly InboxRow[] } | null>(null);
  const [news, setNews] = useState("");
  useEffect(() => {
    if (!rows) return;
    const last = before.current;
    const said = last?.of === of ? newsOf(last.rows, rows) : null;
    before.current = { of, rows };
    if (said) setNews(said);
  }, [rows, of]);
  return <output className="sr-only">{news}</output>;
}
