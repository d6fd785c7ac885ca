/** News of the desk as it happens: what changed elsewhere is read again here. */
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { PREFIX } from "./client.ts";

type News = { seq: number; what: string; caseId: string | null };

/** Several events of one deed are read again once. */
const GATHER = 150;
const PATIENCE = [1_000, 2_000, 5_000, 15_000, 30_000];

const typists = new Set<(chatId: string) => void>();

/** Tells when the visitor of a chat is writing; answers how to stop hearing of it. */
export function onTyping(heard: (chatId: string) => void): () => void {
  typists.add(heard);
  return () => void typists.delete(heard);
}

export type Presence = {
  caseId: string;
  colleagueId: string;
  doing: "looking" | "writing" | "left";
};
const watchers = new Set<(presence: Presence) => void>();

/** Tells when a colleague looks at a case or writes on it; answers how to stop hearing of it. */
export function onPresence(heard: (presence: Presence) => void): () => void {
  watchers.add(heard);
  return () => void watchers.delete(heard);
}

/** Keeps listening for as long as the desk is open; comes back by itself after a break. */
export function useLive(): void {
  const desk = useQueryClient();
  useEffect(() => listen(desk), [desk]);
}

function listen(desk: QueryClient): () => void {
  let source: EventSource | null = null;
  let broken = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  const touched = new Set<string | null>();

  const readAgain = () => {
    gathering = undefined;
    const cases = new Set(touched);
    touched.clear();
    void desk.invalidateQueries({ predicate: ({ queryKey }) => concerns(queryKey, cases) });
  };
  const open = () => {
    source = new EventSource(`${PREFIX}/live`);
    source.addEventListener("open", () => {
      if (broken > 0) void desk.invalidateQueries();
      broken = 0;
    });
    source.addEventListener("journal", ({ data }: MessageEvent<string>) => {
      touched.add((JSON.parse(data) as News).caseId);
      gathering ??= setTimeout(readAgain, GATHER);
    });
    source.addEventListener("typing", ({ data }: MessageEvent<string>) => {
      const { chatId } = JSON.parse(data) as { chatId: string };
      for (const heard of typists) heard(chatId);
    });
    source.addEventListener("presence", ({ data }: MessageEvent<string>) => {
      const presence = JSON.parse(data) as Presence;
      for (const heard of watchers) heard(presence);
    });
    source.addEventListener("error", () => {
      broken += 1;
      if (source?.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
      again = setTimeout(open, PATIENCE[Math.min(broken, PATIENCE.length) - 1]);
    });
  };

  open();
  return () => {
    source?.close();
    clearTimeout(again);
    clearTimeout(gathering);
  };
}

/** A query about one case is touched by that case alone; every other query by any news. */
function concerns(queryKey: readonly unknown[], cases: ReadonlySet<string | null>): boolean {
  const [door, ask] = queryKey as [string, { params?: { case?: string } } | undefined];
  if (door === "GET /session") return false;
  const about = ask?.params?.case;
  return about === undefined || cases.has(about);
}
