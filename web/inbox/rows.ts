/** The rows of one view, a page after the other. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { call } from "../api/client.ts";
import type { Problem } from "../api/problem.ts";
import type { InboxRow, View } from "../api/shapes.ts";
import type { Asked } from "./asked.ts";

export function useRows(view: View, asked: Asked) {
  const query = useInfiniteQuery<
    Awaited<ReturnType<typeof page>>,
    Problem,
    readonly InboxRow[],
    readonly unknown[],
    string | null
  >({
    queryKey: ["GET /cases", { query: { view, ...asked } }, "page by page"],
    queryFn: ({ pageParam, signal }) => page(view, asked, pageParam, signal),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => once(pages.flatMap(({ rows }) => rows)),
  });
  return query;
}

const page = (view: View, asked: Asked, cursor: string | null, signal: AbortSignal) =>
  call("GET /cases", {
    query: { view, ...asked, ...(cursor ? { cursor } : {}) },
    signal,
  });

/** A case that moved while one turned the page stands where it was seen first. */
const once = (rows: readonly InboxRow[]): readonly InboxRow[] =>
  [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed();
