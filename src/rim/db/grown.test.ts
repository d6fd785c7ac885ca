import { expect, test } from "vitest";
import { onBoth } from "../../../test/databases.ts";
import { found } from "../../../test/founded.ts";
import { countGrown, sweepErased } from "./grown.ts";

onBoth("a database that has grown", (fresh, engineName) => {
  // A real Postgres counts by itself, and its owner sees no house's journal.
  test.skipIf(engineName === "postgres")(
    "is counted once, and again when it grows on",
    async () => {
      const engine = await fresh();
      const { workspaceId } = await found(engine);
      const lines = (from: number, to: number) =>
        engine.lend((session) =>
          session.exec(
            `insert into journal
               (workspace_id, seq, at, what, by_kind, by_id, by_name, facts, previous, hash)
             select '${workspaceId}', n, now(), 'x', 'desk', 'desk', 'Amends', '{}', '', ''
               from generate_series(${from}, ${to}) n;
           insert into journal_heads (workspace_id, seq, hash) values ('${workspaceId}', ${to}, '')
             on conflict (workspace_id) do update set seq = excluded.seq`,
          ),
        );
      expect(await countGrown(engine), "hardly anything is there").toBe(false);
      await lines(1, 600);
      expect(await countGrown(engine)).toBe(true);
      expect(await countGrown(engine), "nothing has come since").toBe(false);
      await lines(601, 1_300);
      expect(await countGrown(engine)).toBe(true);
    },
  );

  test.skipIf(engineName === "postgres")("is swept once after an erasure", async () => {
    const engine = await fresh();
    const { workspaceId } = await found(engine);
    const sweep = sweepErased();
    expect(await sweep(engine), "nobody was erased").toBe(false);
    await engine.lend((session) =>
      session.exec(
        `insert into customers
           (workspace_id, id, name, created_at, erased_at, erased_by, erased_ground)
         values ('${workspaceId}', gen_random_uuid(), 'Erased', now(), now(), 'Leo', 'asked')`,
      ),
    );
    expect(await sweep(engine)).toBe(true);
    expect(await sweep(engine), "nobody was erased since").toBe(false);
  });
});
