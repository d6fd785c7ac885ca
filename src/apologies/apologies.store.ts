/** Letters, approvals and commitments in the database, one workspace at a time. */
import { and, asc, desc, eq, getTableColumns, gte, inArray, lte } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { among, drawn, blank, several } from "../rim/db/drawn.ts";
import { approvals, commitments, letters, sendings } from "./apologies.tables.ts";
import type { Commitment } from "./commitment.ts";
import type { Approval, Letter } from "./letter.ts";
import type { Apologies } from "./letters.ts";

/** The newest so many letters of one writer say enough. */
const MOST_WRITTEN = 2_000;

export function apologiesIn(tx: Tx, workspaceId: string): Apologies {
  const ofLetter = (id: string) => and(eq(letters.workspaceId, workspaceId), eq(letters.id, id));
  const waits = and(eq(sendings.workspaceId, workspaceId), eq(sendings.state, "waiting"));
  const promises = eq(commitments.workspaceId, workspaceId);
  const ofPromise = (id: string) => and(promises, eq(commitments.id, id));
  return {
    hold: async (id) =>
      (await tx.select(LETTER).from(letters).where(ofLetter(id)).for("update"))[0],
    ofCase: (caseId) =>
      tx
        .select(LETTER)
        .from(letters)
        .where(and(eq(letters.workspaceId, workspaceId), eq(letters.caseId, caseId)))
        .orderBy(asc(letters.createdAt), asc(letters.id)),
    writtenBy: (authorId, since) =>
      tx
        .select(LETTER)
        .from(letters)
        .where(
          and(
            eq(letters.workspaceId, workspaceId),
            eq(letters.authorId, authorId),
            gte(letters.sentAt, since),
          ),
        )
        .orderBy(desc(letters.sentAt))
        .limit(MOST_WRITTEN),
    keep: async (letter) => void (await tx.insert(letters).values({ workspaceId, ...letter })),
    change: async (letter) =>
      void (await tx.update(letters).set(letter).where(ofLetter(letter.id))),

    approvals: async (letterIds) =>
      letterIds.length === 0
        ? []
        : tx
            .select(APPROVAL)
            .from(approvals)
            .where(
              and(
                eq(approvals.workspaceId, workspaceId),
                inArray(approvals.letterId, [...letterIds]),
              ),
            )
            .orderBy(asc(approvals.at), asc(approvals.id)),
    keepApproval: async (approval) =>
      void (await tx.insert(approvals).values({ workspaceId, ...approval })),

    keepSending: async (sending) =>
      void (await tx.insert(sendings).values({ workspaceId, ...sending })),
    holdSending: async (letterId) =>
      (
        await tx
          .select(SENDING)
          .from(sendings)
          .where(and(waits, eq(sendings.letterId, letterId)))
          .for("update")
      )[0],
    changeSending: async (sending) =>
      void (await tx
        .update(sendings)
        .set(sending)
        .where(and(eq(sendings.workspaceId, workspaceId), eq(sendings.id, sending.id)))),
    dueSendings: (now, limit) =>
      tx
        .select(SENDING)
        .from(sendings)
        .where(and(waits, lte(sendings.dueAt, now)))
        .orderBy(asc(sendings.dueAt))
        .limit(limit),
    sendings: async (letterIds) =>
      letterIds.length === 0
        ? []
        : tx
            .selectDistinctOn([sendings.letterId], SENDING)
            .from(sendings)
            .where(
              and(
                eq(sendings.workspaceId, workspaceId),
                inArray(sendings.letterId, [...letterIds]),
              ),
            )
            .orderBy(sendings.letterId, desc(sendings.askedAt), desc(sendings.id)),

    holdCommitment: async (id) =>
      (await tx.select(COMMITMENT).from(commitments).where(ofPromise(id)).for("update"))[0],
    commitments: (caseId) => PROMISED(tx, { workspaceId, caseId }),
    keepCommitment: async (commitment) =>
      void (await tx.insert(commitments).values({ workspaceId, ...commitment })),
    changeCommitment: async (commitment) =>
      void (await tx.update(commitments).set(commitment).where(ofPromise(commitment.id))),
  };
}

/** The promise of each case that falls due next. */
export async function nextPromises(tx: Tx, workspaceId: string, caseIds: readonly string[]) {
  const rows = await NEXT(tx, { workspaceId, caseIds: several(caseIds) });
  return new Map(rows.map(({ caseId, ...promise }) => [caseId, promise]));
}

const NEXT = drawn((db) =>
  db
    .selectDistinctOn([commitments.caseId], {
      caseId: commitments.caseId,
      what: commitments.what,
      dueOn: commitments.dueOn,
      dueAt: commitments.dueAt,
      ownerId: commitments.ownerId,
    })
    .from(commitments)
    .where(
      and(
        eq(commitments.workspaceId, blank("workspaceId")),
        among(commitments.caseId, "caseIds"),
        eq(commitments.state, "open"),
      ),
    )
    .orderBy(commitments.caseId, asc(commitments.dueOn), asc(commitments.dueAt)),
);

const LETTER = {
  id: letters.id,
  caseId: letters.caseId,
  kind: letters.kind,
  state: letters.state,
  subject: letters.subject,
  body: letters.body,
  authorKind: letters.authorKind,
  authorId: letters.authorId,
  authorName: letters.authorName,
  createdAt: letters.createdAt,
  updatedAt: letters.updatedAt,
  version: letters.version,
  seenMessageId: letters.seenMessageId,
  messageId: letters.messageId,
  sentAt: letters.sentAt,
  reading: letters.reading,
  ownsUpTo: letters.ownsUpTo,
} satisfies Record<keyof Letter, unknown>;

const APPROVAL = {
  id: approvals.id,
  letterId: approvals.letterId,
  letterVersion: approvals.letterVersion,
  at: approvals.at,
  byKind: approvals.byKind,
  byId: approvals.byId,
  byName: approvals.byName,
  overrideReason: approvals.overrideReason,
} satisfies Record<keyof Approval, unknown>;

export const COMMITMENT = {
  id: commitments.id,
  caseId: commitments.caseId,
  letterId: commitments.letterId,
  source: commitments.source,
  kind: commitments.kind,
  what: commitments.what,
  ownerId: commitments.ownerId,
  dueOn: commitments.dueOn,
  dueAt: commitments.dueAt,
  state: commitments.state,
  madeAt: commitments.madeAt,
  settledAt: commitments.settledAt,
  settledBy: commitments.settledBy,
  proof: commitments.proof,
  proofShown: commitments.proofShown,
  moves: commitments.moves,
  brokenAt: commitments.brokenAt,
  replaces: commitments.replaces,
} satisfies Record<keyof Commitment, unknown>;

const PROMISED = drawn((db) =>
  db
    .select(COMMITMENT)
    .from(commitments)
    .where(
      and(
        eq(commitments.workspaceId, blank("workspaceId")),
        eq(commitments.caseId, blank("caseId")),
      ),
    )
    .orderBy(asc(commitments.dueOn), asc(commitments.dueAt), asc(commitments.id)),
);

const { workspaceId: _, ...SENDING } = getTableColumns(sendings);
