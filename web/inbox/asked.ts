/** What the inbox is asked to show, as it stands in the address, to be sent on and kept. */
import type { Ask } from "../api/client.ts";
import type { View } from "../api/shapes.ts";

type Query = NonNullable<Ask<"GET /cases">["query"]>;
/** Everything but the view, which is the path. */
export type Asked = Omit<Query, "view" | "cursor">;

const NAMES = [
  "search",
  "owner",
  "queue",
  "tag",
  "severity",
  "failure",
  "stance",
  "channel",
  "playbook",
  "clock",
  "needs",
  "sort",
] as const satisfies readonly (keyof Asked)[];

/** Only what is known and said; the desk checks the rest. */
export const askedIn = (search: Record<string, unknown>): Asked =>
  Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = search[name];
      return value === undefined || value === "" ? [] : [[name, String(value)]];
    }),
  ) as Asked;

/** Narrowed further than by its view, its order and a search. */
export const isNarrowed = ({ sort: _, search: __, ...asked }: Asked): boolean =>
  Object.keys(asked).length > 0;

/** One thing done to each of many cases. */
export type Deed = Ask<"POST /bulks">["body"]["deed"];

/** As a saved view and a bulk want it: the filter, without search and order. */
export const filterOf = (view: View, { search: _, sort: __, ...filter }: Asked) => ({
  view,
  ...filter,
});

/** Whether a kept view holds just what is asked for here; its order is another matter. */
export const holds = (kept: object, asked: object): boolean => said(kept) === said(asked);

const said = (filter: object): string =>
  JSON.stringify(
    Object.entries(filter)
      .filter(([, value]) => value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
