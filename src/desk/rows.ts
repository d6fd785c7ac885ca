/** The rows of the inbox: what a case's journal, messages and promises say, in three questions. */
import { and, asc, desc, eq, inArray, ne } from "drizzle-orm";
import { nextPromises } from "../apologies/apologies.store.ts";
import type { cases } from "../cases/cases.tables.ts";
import { type Haste, hasteIn } from "../conversations/index.ts";
import { historyOf, tasksOf } from "../cases/index.ts";
import { messages } from "../conversations/conversations.tables.ts";
import { deliveries } from "../mail/mail.tables.ts";
import { courseOf, docketOf, type Keeping, mostPressing } from "../clocks/index.ts";
import { type Shelf, walk } from "../playbooks/index.ts";
import type { Tx } from "../rim/db/db.ts";
import type { Moment } from "../words/moment.ts";
import { linesOf, playbooksOf } from "./lines.ts";

export type RowNeeds = {
  readonly now: () => Moment;
  readonly today: () => string;
  readonly keeping: Omit<Keeping, "clocks">;
  readonly playbooks: Shelf;
};

const GLIMPSE = 180;

export type Found = {
  id: string;
  number: number;
  title: string;
  state: "open" | "closed";
  severity: (typeof cases.$inferSelect)["severity"];
  ownerId: string | null;
  playbookId: string;
  playbookVersion: number;
  conversationId: string;
  customer: string;
  lastAt: Moment;
};

/** Adds to each row what its journal, its messages and its promises say; a question for each. */
export async function dressed(
  tx: Tx,
  workspaceId: string,
  needs: RowNeeds,
  found: readonly Found[],
) {
  if (found.length === 0) return [];
  const { now, today, keeping, playbooks } = needs;
  const conversationIds = found.map(({ conversationId }) => conversationId);
  const lines = await linesOf(
    tx,
    workspaceId,
    found.map(({ id }) => id),
  );
  const spoken = await newestMessages(tx, workspaceId, conversationIds);
  const unweighed = found.filter(({ state, severity }) => state === "open" && severity === null);
  const haste = await hasteAmong(
    tx,
    workspaceId,
    unweighed.map(({ conversationId }) => conversationId),
  );
  const stuck = await undelivered(tx, workspaceId, conversationIds);
  const promised = await nextPromises(tx, workspaceId, {
    caseIds: found.map(({ id }) => id),
    at: { today: today(), now: now() },
  });

  const walked = await playbooksOf(playbooks, found);
  return found.map(({ conversationId, playbookId, playbookVersion, ...row }) => {
    const entries = lines.get(row.id) ?? [];
    const { story, facts, marks, firsts } = historyOf(entries);
    const playbook = walked.get(`${playbookId} ${playbookVersion}`);
    const steps = playbook ? walk(playbook, facts).steps : [];
    const times = { ...keeping, clocks: playbook?.clocks ?? [] };
    const clocks = docketOf(times, { marks, firsts, course: courseOf(entries) }, now());
    const newest = spoken.get(conversationId) ?? [];
    return {
      ...row,
      glimpse: (newest.find(({ direction }) => direction === "in")?.body ?? "")
        .replace(/\s+/g, " ")
        .slice(0, GLIMPSE),
      lastBy: newest[0]?.direction === "out" ? ("house" as const) : ("customer" as const),
      stepsDone: steps.filter(({ state }) => state === "done" || state === "skipped").length,
      stepsAll: steps.length,
      clock: row.state === "open" ? mostPressing(clocks) : null,
      promise: promised.get(row.id) ?? null,
      undelivered: stuck.has(conversationId) && story.undelivered.length > 0,
      urgent: [...(haste.get(conversationId) ?? [])],
      task: row.state === "open" && tasksOf(story).length > 0 ? "Reach them another way" : null,
    };
  });
}

export type Row = Awaited<ReturnType<typeof dressed>>[number];

export const isPressing = ({ clock, promise, undelivered: stuck }: Row): boolean =>
  stuck || promise?.late === true || clock?.state === "overdue" || clock?.state === "soon";

export const soonestFirst = (a: Row, b: Row): number =>
  (a.clock?.dueAt ?? "9") < (b.clock?.dueAt ?? "9") ? -1 : 1;

async function newestMessages(tx: Tx, workspaceId: string, ids: readonly string[]) {
  const rows = await tx
    .selectDistinctOn([messages.conversationId, messages.direction], {
      conversationId: messages.conversationId,
      direction: messages.direction,
      id: messages.id,
      at: messages.at,
      body: messages.body,
    })
    .from(messages)
    .where(
      and(
        eq(messages.workspaceId, workspaceId),
        inArray(messages.conversationId, [...ids]),
        ne(messages.direction, "note"),
      ),
    )
    .orderBy(messages.conversationId, messages.direction, desc(messages.at), desc(messages.id));
  const byConversation = Map.groupBy(rows, ({ conversationId }) => conversationId);
  for (const each of byConversation.values()) each.sort(newestFirst);
  return byConversation;
}

type Said = { readonly at: Moment; readonly id: string };

/** Of a call their words and ours stand at one moment; ids sort by birth. */
const newestFirst = (a: Said, b: Said): number =>
  b.at.localeCompare(a.at) || b.id.localeCompare(a.id);

/** A message stays as it is, so that what was heard in the latest of them is kept. */
const heard = new Map<string, readonly Haste[]>();
const KEPT = 5_000;

function hasteOf({ id, body }: { id: string; body: string }): readonly Haste[] {
  const haste = heard.get(id) ?? hasteIn(body);
  if (heard.size >= KEPT) heard.clear();
  heard.set(id, haste);
  return haste;
}

/** Why these conversations should not wait, by what their customers wrote first. */
async function hasteAmong(tx: Tx, workspaceId: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, readonly Haste[]>();
  const rows = await tx
    .selectDistinctOn([messages.conversationId], {
      conversationId: messages.conversationId,
      id: messages.id,
      body: messages.body,
    })
    .from(messages)
    .where(
      and(
        eq(messages.workspaceId, workspaceId),
        inArray(messages.conversationId, [...ids]),
        eq(messages.direction, "in"),
      ),
    )
    .orderBy(messages.conversationId, asc(messages.at));
  return new Map(rows.map(({ conversationId, ...first }) => [conversationId, hasteOf(first)]));
}

async function undelivered(tx: Tx, workspaceId: string, ids: readonly string[]) {
  const rows = await tx
    .selectDistinct({ conversationId: messages.conversationId })
    .from(deliveries)
    .innerJoin(
      messages,
      and(eq(messages.workspaceId, deliveries.workspaceId), eq(messages.id, deliveries.messageId)),
    )
    .where(
      and(
        eq(deliveries.workspaceId, workspaceId),
        inArray(messages.conversationId, [...ids]),
        inArray(deliveries.state, ["bounced", "given_up", "uncertain"]),
      ),
    );
  return new Set(rows.map(({ conversationId }) => conversationId));
}
