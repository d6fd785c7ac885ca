/** The inbox: the cases of a list with what matters next, a page at a time; each view's count. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { messages } from "../../conversations/conversations.tables.ts";
import type { Tx } from "../../rim/db/db.ts";
import { type Moment, moment } from "../../words/moment.ts";
import {
  hitIn,
  type Listing,
  type Lists,
  type Place,
  type Reader,
  searchFor,
  sortOf,
  standsAt,
} from "../../worklists/index.ts";
import type { Watches } from "../../watches/index.ts";
import type { Asking, InboxRow } from "./list.contract.ts";

const PAGE = 50;

type Needs = {
  readonly tx: Tx;
  readonly workspaceId: string;
  readonly lists: Lists;
  readonly watches: Pick<Watches, "toldAmong">;
};

export async function inboxOf(
  { tx, workspaceId, lists, watches }: Needs,
  reader: Reader,
  { search, cursor, sort, ...filter }: z.output<typeof Asking>,
) {
  const query = search ? searchFor(search) : null;
  const page = await lists.page(
    {
      filter,
      sort: sortOf(filter.view, sort),
      search: query,
      after: cursor ? placeIn(cursor) : null,
      most: PAGE,
    },
    reader,
  );
  const hits = query ? await hitsIn(tx, workspaceId, page.rows, query.words) : new Map();
  const told = await watches.toldAmong(page.rows.map(({ caseId }) => caseId));
  return {
    rows: page.rows.map((listing) => ({
      ...rowOf(listing, reader, hits.get(listing.conversationId)),
      toldIds: listing.state === "open" ? [...(told.get(listing.caseId) ?? [])] : [],
    })),
    next: page.next ? cursorOf(page.next) : null,
    counts: await lists.views(reader),
  };
}

const rowOf = (
  listing: Listing,
  reader: Reader,
  hit: Hit | undefined,
): Omit<z.input<typeof InboxRow>, "toldIds"> => {
  const { caseId, clock, promise, promiseOn, promiseEndsAt, tags, urgent, snoozedUntil } = listing;
  return {
    ...listing,
    id: caseId,
    tags: [...tags],
    urgent: [...urgent],
    clock: clock && { ...clock, state: standsAt(listing, reader.now), metAt: null },
    promise:
      promise !== null && promiseOn !== null
        ? {
            what: promise,
            dueOn: promiseOn,
            late: promiseEndsAt !== null && promiseEndsAt <= reader.now,
          }
        : null,
    snoozedUntil: snoozedUntil && snoozedUntil > reader.now ? snoozedUntil : null,
    hit: hit ? { text: hit.text, spans: [...hit.spans] } : null,
  };
};

type Hit = NonNullable<ReturnType<typeof hitIn>>;

/** Where each case says what was looked for: the customer's words before ours. */
async function hitsIn(
  tx: Tx,
  workspaceId: string,
  rows: readonly Listing[],
  words: readonly string[],
): Promise<ReadonlyMap<string, Hit>> {
  if (rows.length === 0) return new Map();
  const threads = rows.map(({ conversationId }) => conversationId);
  const said = await tx
    .select({
      conversationId: messages.conversationId,
      body: messages.body,
    })
    .from(messages)
    .where(and(eq(messages.workspaceId, workspaceId), inArray(messages.conversationId, threads)))
    .orderBy(asc(messages.direction), asc(messages.at));
  const hits = new Map<string, Hit>();
  for (const { conversationId, body } of said) {
    if (hits.has(conversationId)) continue;
    const hit = hitIn(body, words);
    if (hit) hits.set(conversationId, hit);
  }
  return hits;
}

const cursorOf = ({ tier, at, caseId }: Place): string =>
  Buffer.from(`${tier} ${at} ${caseId}`).toString("base64url");

/** A cursor that is not ours begins at the beginning. */
function placeIn(cursor: string): Place | null {
  const [tier, at = "", caseId = ""] = Buffer.from(cursor, "base64url").toString().split(" ");
  const sound = /^[0-2]$/.test(tier ?? "") && /^[0-9a-f-]{36}$/.test(caseId);
  return sound && !Number.isNaN(Date.parse(at))
    ? { tier: Number(tier), at: moment(at) satisfies Moment, caseId }
    : null;
}
