/** Mail in the database, one workspace at a time: what came, and who asked for quiet. */
import { and, asc, desc, eq, inArray, lt, ne, or, sql } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { rowOf, together } from "../rim/db/together.ts";
import { quietAddresses, rawMails } from "./mail.tables.ts";
import type { Mails } from "./mails.ts";
import type { Quiet } from "./quiet.ts";

export function mailsIn(tx: Tx, workspaceId: string): Mails {
  const mine = eq(rawMails.workspaceId, workspaceId);
  return {
    keep: async (mail) => void (await tx.insert(rawMails).values({ workspaceId, ...mail })),
    find: async (id) =>
      (
        await tx
          .select()
          .from(rawMails)
          .where(and(mine, eq(rawMails.id, id)))
      )[0],
    async arrivedBefore({ id, print }) {
      const both = `mail ${workspaceId} ${print}`;
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${both}, 0))`);
      const earlier = or(lt(rawMails.id, id), eq(rawMails.state, "read"));
      const [twin] = await tx
        .select({ id: rawMails.id })
        .from(rawMails)
        .where(and(mine, eq(rawMails.print, print), ne(rawMails.id, id), earlier))
        .limit(1);
      return twin !== undefined;
    },
    waiting: (limit) =>
      tx
        .select()
        .from(rawMails)
        .where(and(mine, eq(rawMails.state, "waiting")))
        .orderBy(asc(rawMails.receivedAt), asc(rawMails.id))
        .limit(limit)
        .for("update", { skipLocked: true }),
    needingALook: () =>
      tx
        .select()
        .from(rawMails)
        .where(and(mine, eq(rawMails.state, "needs_look")))
        .orderBy(desc(rawMails.receivedAt))
        .limit(100),
    mark: async (id, mark) =>
      void (await tx
        .update(rawMails)
        .set(mark)
        .where(and(mine, eq(rawMails.id, id)))),
  };
}

export function quietIn(tx: Tx, workspaceId: string): Quiet {
  return {
    keep: async (address, since) =>
      void (await tx
        .insert(quietAddresses)
        .values({ workspaceId, address: address.toLowerCase(), since })
        .onConflictDoNothing()),
    has: together(async (addresses: readonly string[]) => {
      const lower = addresses.map((address) => address.toLowerCase());
      const rows = await tx
        .select({ address: quietAddresses.address })
        .from(quietAddresses)
        .where(
          and(eq(quietAddresses.workspaceId, workspaceId), inArray(quietAddresses.address, lower)),
        );
      const found = rowOf(rows, ({ address }) => address);
      return (address) => found(address.toLowerCase()) !== undefined;
    }),
  };
}
