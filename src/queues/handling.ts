/** How a case is handled among us, read from its journal: its queue and tags, its sleep. */
import type { Entry } from "../journal/index.ts";
import type { Moment } from "../words/moment.ts";

export type Sleep = {
  /** The customer's next words end it sooner, whatever was meant. */
  readonly until: Moment;
  readonly because: string | null;
};

export type Handling = {
  readonly queueId: string | null;
  /** A person put it there, so that no rule moves it. */
  readonly byHand: boolean;
  readonly tagIds: readonly string[];
  /** As the house called them when they were put on. */
  readonly tagNames: readonly string[];
  readonly sleep: Sleep | null;
  /** Why it is back, until somebody of ours has done something about it. */
  readonly back: string | null;
};

const BEGINNING: Handling = {
  queueId: null,
  byHand: false,
  tagIds: [],
  tagNames: [],
  sleep: null,
  back: null,
};

type Turn = (handling: Handling, facts: Entry["facts"]) => Partial<Handling>;

const TURNS: Readonly<Record<string, Turn>> = {
  "case placed": (_, f) => ({
    queueId: typeof f["queueId"] === "string" ? f["queueId"] : null,
    byHand: f["byHand"] === true,
  }),
  "case tagged": ({ tagIds, tagNames }, f) =>
    tagIds.includes(String(f["tagId"]))
      ? {}
      : {
          tagIds: [...tagIds, String(f["tagId"])],
          tagNames: [...tagNames, String(f["name"] ?? "")],
        },
  "tag taken off": ({ tagIds, tagNames }, f) => ({
    tagIds: tagIds.filter((each) => each !== f["tagId"]),
    tagNames: tagNames.filter((_, at) => tagIds[at] !== f["tagId"]),
  }),
  "case snoozed": (_, f) => ({
    sleep: {
      until: f["until"] as Moment,
      because: typeof f["because"] === "string" ? f["because"] : null,
    },
    back: null,
  }),
  "case woken": (_, f) => ({ sleep: null, back: String(f["because"]) }),
  "case closed": () => ({ sleep: null, back: null }),
  "case reopened": (_, f) => ({
    sleep: null,
    back: String(f["because"]),
  }),
};

/** Reads a case's lines from the first to the last. */
export function handlingOf(entries: readonly Entry[]): Handling {
  let handling = BEGINNING;
  for (const { what, facts, by } of entries) {
    const turn = TURNS[what];
    if (turn) handling = { ...handling, ...turn(handling, facts) };
    else if (by.kind === "colleague" && handling.back) handling = { ...handling, back: null };
  }
  return handling;
}
