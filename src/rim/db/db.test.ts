import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { onBoth } from "../../../test/databases.ts";
import { found } from "../../../test/founded.ts";
import { done } from "../../words/outcome.ts";
import type { Tx } from "./db.ts";

onBoth("a deed", (fresh, engine) => {
  test.skipIf(engine === "pglite")("of two that wait for each other both are done", async () => {
    const { db, workspaceId } = await found(await fresh());
    let here = 0;
    let meet = () => undefined as void;
    const met = new Promise<void>((both) => {
      meet = both;
    });
    const take = (tx: Tx, what: number) => tx.execute(sql`select pg_advisory_xact_lock(${what})`);
    const deed = (first: number, second: number) =>
      db.inside(workspaceId, async (tx) => {
        await take(tx, first);
        here += 1;
        if (here === 2) meet();
        await met;
        await take(tx, second);
        return done(first);
      });
    expect(await Promise.all([deed(1, 2), deed(2, 1)])).toEqual([done(1), done(2)]);
    expect(here, "one of them was undone, and done once more").toBe(3);
  });
});
