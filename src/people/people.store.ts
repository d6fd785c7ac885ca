/** People in the database, one workspace at a time. */
import { and, asc, eq, gt, inArray, isNull, lt, ne } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { drawn, blank } from "../rim/db/drawn.ts";
import { rowOf, together } from "../rim/db/together.ts";
import type { Moment } from "../words/moment.ts";
import type { Colleague } from "./colleague.ts";
import { customersIn } from "./customers.store.ts";
import type { Key, People } from "./people.ts";
import { apiKeys, colleagues, sessions, workspaces } from "./people.tables.ts";

/** @param mac hashes with the house's secret; see `customersIn` */
export function peopleIn(tx: Tx, workspaceId: string, mac?: (text: string) => string): People {
  const ofColleague = (id: string) =>
    and(eq(colleagues.workspaceId, workspaceId), eq(colleagues.id, id));
  const house = together(async (_: readonly string[]) => {
    const [row] = await tx.select().from(workspaces).where(eq(workspaces.id, workspaceId));
    if (!row) throw new Error("this workspace is not there");
    return () => row;
  });
  const known = together(async (ids: readonly string[]) => {
    const some = and(eq(colleagues.workspaceId, workspaceId), inArray(colleagues.id, [...ids]));
    return rowOf(await tx.select(PERSON).from(colleagues).where(some), ({ id }) => id);
  });
  const everybody = together(async (_: readonly string[]) => {
    const rows = await tx
      .select(PERSON)
      .from(colleagues)
      .where(eq(colleagues.workspaceId, workspaceId))
      .orderBy(asc(colleagues.createdAt));
    return () => rows;
  });
  return {
    workspace: () => house(workspaceId),
    keepWorkspace: async (workspace) => void (await tx.insert(workspaces).values(workspace)),

    colleague: known,
    colleagues: () => everybody(workspaceId),
    holdColleagues: () =>
      tx
        .select(PERSON)
        .from(colleagues)
        .where(eq(colleagues.workspaceId, workspaceId))
        .orderBy(asc(colleagues.id))
        .for("update"),
    async welcome(colleague, passwordHash) {
      const added = await tx
        .insert(colleagues)
        .values({ workspaceId, ...colleague, passwordHash })
        .onConflictDoNothing()
        .returning({ id: colleagues.id });
      return added.length === 1;
    },
    changeColleague: async (id, change) =>
      void (await tx.update(colleagues).set(change).where(ofColleague(id))),
    async passwordHash(id) {
      const [row] = await tx
        .select({ hash: colleagues.passwordHash })
        .from(colleagues)
        .where(ofColleague(id));
      return row?.hash ?? null;
    },
    keepPassword: async (id, passwordHash) =>
      void (await tx.update(colleagues).set({ passwordHash }).where(ofColleague(id))),

    keepSession: async (session) =>
      void (await tx.insert(sessions).values({ workspaceId, ...session })),
    endSessions: async (which) =>
      void (await tx
        .delete(sessions)
        .where(
          and(
            eq(sessions.workspaceId, workspaceId),
            "tokenHash" in which
              ? eq(sessions.tokenHash, which.tokenHash)
              : and(
                  eq(sessions.colleagueId, which.colleagueId),
                  which.but ? ne(sessions.tokenHash, which.but) : undefined,
                ),
          ),
        )),

    async forgetSessions(before) {
      const gone = await tx
        .delete(sessions)
        .where(and(eq(sessions.workspaceId, workspaceId), lt(sessions.expiresAt, before)))
        .returning({ id: sessions.id });
      return gone.length;
    },

    keys: () =>
      tx
        .select(KEY)
        .from(apiKeys)
        .where(eq(apiKeys.workspaceId, workspaceId))
        .orderBy(asc(apiKeys.createdAt)),
    keepKey: async (key, tokenHash) =>
      void (await tx.insert(apiKeys).values({ workspaceId, ...key, tokenHash })),
    revokeKey: async (id, revokedAt) =>
      void (await tx
        .update(apiKeys)
        .set({ revokedAt })
        .where(and(eq(apiKeys.workspaceId, workspaceId), eq(apiKeys.id, id)))),

    ...customersIn(tx, workspaceId, mac),
  };
}

/** Inside the workspace: whether this key is as it was when it was looked up, and not revoked. */
export const keyStands = async (
  tx: Tx,
  key: Pick<Key, "id" | "name" | "role"> & { workspaceId: string; tokenHash: string },
): Promise<boolean> => (await STANDING_KEY(tx, key)).length === 1;

const STANDING_KEY = drawn((db) =>
  db
    .select({ id: apiKeys.id })
    .from(apiKeys)
    .where(
      and(
        eq(apiKeys.workspaceId, blank("workspaceId")),
        eq(apiKeys.id, blank("id")),
        eq(apiKeys.name, blank("name")),
        eq(apiKeys.role, blank("role")),
        eq(apiKeys.tokenHash, blank("tokenHash")),
        isNull(apiKeys.revokedAt),
      ),
    ),
);

/** At the door, before the workspace is known: whose address, session or key is it? */
export const atTheDoor = (tx: Tx) => ({
  async isFounded(): Promise<boolean> {
    const [one] = await tx.select({ id: workspaces.id }).from(workspaces).limit(1);
    return Boolean(one);
  },
  workspaceIds: async (): Promise<string[]> =>
    (await tx.select({ id: workspaces.id }).from(workspaces)).map(({ id }) => id),
  async workspaceOfMailbox(mailbox: string): Promise<string | undefined> {
    const [row] = await tx
      .select({ id: workspaces.id })
      .from(workspaces)
      .where(eq(workspaces.mailbox, mailbox));
    return row?.id;
  },
  async byEmail(email: string): Promise<{ workspaceId: string; colleagueId: string } | undefined> {
    const [row] = await tx
      .select({ workspaceId: colleagues.workspaceId, colleagueId: colleagues.id })
      .from(colleagues)
      .where(eq(colleagues.email, email));
    return row;
  },
  async bySession(tokenHash: string, now: Moment) {
    const [row] = await tx
      .select({ workspaceId: sessions.workspaceId, ...PERSON })
      .from(sessions)
      .innerJoin(
        colleagues,
        and(
          eq(colleagues.workspaceId, sessions.workspaceId),
          eq(colleagues.id, sessions.colleagueId),
        ),
      )
      .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now)));
    return row && !row.leftAt ? row : undefined;
  },
  async byKey(tokenHash: string) {
    const [row] = await tx
      .select({ workspaceId: apiKeys.workspaceId, ...KEY, makerEmail: colleagues.email })
      .from(apiKeys)
      .leftJoin(
        colleagues,
        and(eq(colleagues.workspaceId, apiKeys.workspaceId), eq(colleagues.id, apiKeys.makerId)),
      )
      .where(eq(apiKeys.tokenHash, tokenHash));
    return row && !row.revokedAt ? row : undefined;
  },
});

const PERSON = {
  id: colleagues.id,
  email: colleagues.email,
  name: colleagues.name,
  role: colleagues.role,
  createdAt: colleagues.createdAt,
  leftAt: colleagues.leftAt,
} satisfies Record<keyof Colleague, unknown>;

const KEY = {
  id: apiKeys.id,
  name: apiKeys.name,
  role: apiKeys.role,
  createdAt: apiKeys.createdAt,
  createdBy: apiKeys.createdBy,
  makerId: apiKeys.makerId,
  revokedAt: apiKeys.revokedAt,
};
