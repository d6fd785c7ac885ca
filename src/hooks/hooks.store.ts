/** Hooks in the database, one workspace at a time; and whose a hook's address is. */
import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import type { Hook } from "./hook.ts";
import type { Hooks } from "./hooks.ts";
import { hooks, hookThreads } from "./hooks.tables.ts";

export function hooksIn(tx: Tx, workspaceId: string): Hooks {
  const mine = eq(hooks.workspaceId, workspaceId);
  return {
    all: () => tx.select(HOOK).from(hooks).where(mine).orderBy(desc(hooks.createdAt)),
    find: async (id) =>
      (
        await tx
          .select(HOOK)
          .from(hooks)
          .where(and(mine, eq(hooks.id, id)))
      )[0],
    keep: async (hook, sealedSecret) =>
      void (await tx.insert(hooks).values({ workspaceId, ...hook, sealedSecret })),
    async sealedSecret(id) {
      const [row] = await tx
        .select({ sealed: hooks.sealedSecret })
        .from(hooks)
        .where(and(mine, eq(hooks.id, id)));
      return row?.sealed;
    },
    revoke: async (id, revokedAt) =>
      void (await tx
        .update(hooks)
        .set({ revokedAt })
        .where(and(mine, eq(hooks.id, id)))),
    async caseOf(hookId, thread) {
      const [row] = await tx
        .select({ caseId: hookThreads.caseId })
        .from(hookThreads)
        .where(
          and(
            eq(hookThreads.workspaceId, workspaceId),
            eq(hookThreads.hookId, hookId),
            eq(hookThreads.thread, thread),
          ),
        );
      return row?.caseId;
    },
    keepThread: async (hookId, thread, caseId) =>
      void (await tx.insert(hookThreads).values({ workspaceId, hookId, thread, caseId })),
  };
}

/** Before anybody knows which workspace is meant: only whose it is. */
export async function hookAtTheDoor(
  tx: Tx,
  key: string,
): Promise<{ workspaceId: string; hookId: string } | undefined> {
  const [row] = await tx
    .select({ workspaceId: hooks.workspaceId, hookId: hooks.id })
    .from(hooks)
    .where(eq(hooks.key, key));
  return row;
}

const HOOK = {
  id: hooks.id,
  key: hooks.key,
  desk: hooks.desk,
  name: hooks.name,
  createdAt: hooks.createdAt,
  createdBy: hooks.createdBy,
  revokedAt: hooks.revokedAt,
} satisfies Record<keyof Hook, unknown>;
