/** Codes in the database, one workspace at a time, and what they prove. */
import { and, desc, eq } from "drizzle-orm";
import type { Proofs } from "../compensation/index.ts";
import type { Tx } from "../rim/db/db.ts";
import type { Code } from "./code.ts";
import type { Codes } from "./codes.ts";
import { codes } from "./codes.tables.ts";

export function codesIn(tx: Tx, workspaceId: string): { codes: Codes; proofs: Proofs } {
  const mine = eq(codes.workspaceId, workspaceId);
  const newestFirst = [desc(codes.sentAt), desc(codes.id)];
  return {
    codes: {
      keep: async (code) => void (await tx.insert(codes).values({ workspaceId, ...code })),
      change: async ({ id, state, tries }) =>
        void (await tx
          .update(codes)
          .set({ state, tries })
          .where(and(mine, eq(codes.id, id)))),
      ofCase: async (caseId) =>
        (
          await tx
            .select()
            .from(codes)
            .where(and(mine, eq(codes.caseId, caseId)))
            .orderBy(...newestFirst)
        ).map(stripped),
      async hold(offerId) {
        const ofOffer = and(mine, eq(codes.offerId, offerId));
        const found = tx
          .select()
          .from(codes)
          .where(ofOffer)
          .orderBy(...newestFirst);
        const [newest] = await found.limit(1).for("update");
        return newest ? stripped(newest) : null;
      },
    },
    proofs: {
      async of(offerId) {
        const proven = and(mine, eq(codes.offerId, offerId), eq(codes.state, "proven"));
        const [found] = await tx.select({ id: codes.optionId }).from(codes).where(proven).limit(1);
        return found?.id ?? null;
      },
    },
  };
}

const stripped = ({ workspaceId: _, ...code }: typeof codes.$inferSelect): Code => code;
