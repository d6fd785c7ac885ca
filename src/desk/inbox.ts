/** The inbox: which cases a view shows, a page at a time, and how many each view has. */
import { and, asc, count, desc, eq, ilike, isNull, lt, or, type SQL } from "drizzle-orm";
import { cases } from "../cases/cases.tables.ts";
import { conversations } from "../conversations/conversations.tables.ts";
import { journalHeads } from "../journal/journal.tables.ts";
import { nameNow } from "../people/customers.store.ts";
import { customers } from "../people/people.tables.ts";
import type { Tx } from "../rim/db/db.ts";
import type { Moment } from "../words/moment.ts";
import { dressed, type Found, isPressing, type RowNeeds, soonestFirst } from "./rows.ts";

export type View = "mine" | "new" | "due" | "open" | "closed";

type Asked = {
  view: View;
  search?: string | undefined;
  cursor?: string | undefined;
  colleagueId: string;
};

const PAGE = 50;
/** "Due" is read from clocks, so it looks at this many open cases, the oldest complaints first. */
const DUE_LOOKS_AT = 300;

export async function inboxOf(tx: Tx, workspaceId: string, needs: RowNeeds, asked: Asked) {
  const { view, search, cursor, colleagueId } = asked;
  const counts = await countsOf(tx, workspaceId, needs, colleagueId);
  if (view === "due" && !search) {
    return { rows: (await dueRows(tx, workspaceId, needs)).slice(0, PAGE), next: null, counts };
  }
  const found = await selected(tx)
    .where(
      and(
        eq(cases.workspaceId, workspaceId),
        viewed(view, colleagueId),
        search ? searched(search) : undefined,
        cursor ? beyond(cursor) : undefined,
      ),
    )
    .orderBy(desc(conversations.lastAt), desc(cases.id))
    .limit(PAGE + 1);
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return {
    rows: await dressed(tx, workspaceId, needs, page),
    next: found.length > PAGE && last ? cursorOf(last) : null,
    counts,
  };
}

const selected = (tx: Tx) =>
  tx
    .select({
      id: cases.id,
      number: cases.number,
      title: cases.title,
      state: cases.state,
      severity: cases.severity,
      ownerId: cases.ownerId,
      playbookId: cases.playbookId,
      playbookVersion: cases.playbookVersion,
      conversationId: cases.conversationId,
      customer: nameNow,
      lastAt: conversations.lastAt,
    })
    .from(cases)
    .innerJoin(
      conversations,
      and(
        eq(conversations.workspaceId, cases.workspaceId),
        eq(conversations.id, cases.conversationId),
      ),
    )
    .innerJoin(
      customers,
      and(eq(customers.workspaceId, cases.workspaceId), eq(customers.id, cases.customerId)),
    );

async function dueRows(tx: Tx, workspaceId: string, needs: RowNeeds) {
  const oldest = await selected(tx)
    .where(and(eq(cases.workspaceId, workspaceId), eq(cases.state, "open")))
    .orderBy(asc(cases.complainedAt))
    .limit(DUE_LOOKS_AT);
  return (await dressed(tx, workspaceId, needs, oldest)).filter(isPressing).sort(soonestFirst);
}

function viewed(view: View, colleagueId: string): SQL | undefined {
  if (view === "closed") return eq(cases.state, "closed");
  const open = eq(cases.state, "open");
  if (view === "mine") return and(open, eq(cases.ownerId, colleagueId));
  if (view === "new") return and(open, isNull(cases.ownerId));
  return open;
}

function searched(words: string): SQL | undefined {
  const like = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const number = /^#?(\d{1,9})$/.exec(words)?.[1];
  return or(
    ilike(cases.title, like),
    ilike(customers.name, like),
    ilike(customers.email, like),
    ...(number ? [eq(cases.number, Number(number))] : []),
  );
}

const cursorOf = ({ lastAt, id }: Pick<Found, "lastAt" | "id">): string =>
  Buffer.from(`${lastAt} ${id}`).toString("base64url");

function beyond(cursor: string): SQL | undefined {
  const [lastAt, id] = Buffer.from(cursor, "base64url").toString().split(" ");
  if (!lastAt || !id || Number.isNaN(Date.parse(lastAt)) || !/^[0-9a-f-]{36}$/.test(id)) {
    return undefined;
  }
  const at = lastAt as Moment;
  return or(lt(conversations.lastAt, at), and(eq(conversations.lastAt, at), lt(cases.id, id)));
}

async function countsOf(tx: Tx, workspaceId: string, needs: RowNeeds, colleagueId: string) {
  const counted = async (view: View) => {
    const [row] = await tx
      .select({ n: count() })
      .from(cases)
      .where(and(eq(cases.workspaceId, workspaceId), viewed(view, colleagueId)));
    return row?.n ?? 0;
  };
  return {
    mine: await counted("mine"),
    new: await counted("new"),
    open: await counted("open"),
    closed: await counted("closed"),
    due: await dueCount(tx, workspaceId, needs),
  };
}

/** Counting what is due reads many journals: kept until something happens or a minute passes. */
const counted = new Map<string, { readonly of: string; readonly due: number }>();

async function dueCount(tx: Tx, workspaceId: string, needs: RowNeeds): Promise<number> {
  const [head] = await tx
    .select({ seq: journalHeads.seq })
    .from(journalHeads)
    .where(eq(journalHeads.workspaceId, workspaceId));
  const of = `${head?.seq ?? 0} ${needs.now().slice(0, "2026-11-22T09:00".length)}`;
  const known = counted.get(workspaceId);
  if (known?.of === of) return known.due;
  const due = (await dueRows(tx, workspaceId, needs)).length;
  counted.set(workspaceId, { of, due });
  return due;
}
