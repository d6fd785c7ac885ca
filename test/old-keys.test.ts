/** Keys from before their makers were kept: the journal knows whose they are. */
import { expect, test } from "vitest";
import { peopleIn } from "../src/people/people.store.ts";
import { newId } from "../src/rim/clock.ts";
import { databaseOver } from "../src/rim/db/db.ts";
import { migrate } from "../src/rim/db/migrate.ts";
import { onBothBare } from "./databases.ts";

onBothBare("keys from before their makers", (bare) => {
  test("are whose the journal says, and nobody's where it is silent", {
    timeout: 120_000,
  }, async () => {
    const engine = await bare();
    await migrate(engine, "0071");
    const [workspaceId, iris, shop, till, silent] = [newId(), newId(), newId(), newId(), newId()];
    await engine.lend(async (session) => {
      const put = (sql: string, values: readonly (string | number)[]) =>
        session.query(sql, [workspaceId, ...values]);
      await put(
        `insert into workspaces (id, name, industry, currency, time_zone, mailbox, created_at)
         values ($1, 'Lumen', 'retail', 'EUR', 'UTC', 'help@lumen.example', now())`,
        [],
      );
      for (const table of ["colleagues", "api_keys", "journal"])
        await session.exec(`alter table ${table} no force row level security`);
      await put(
        `insert into colleagues (workspace_id, id, email, name, role, created_at)
         values ($1, $2, 'iris@lumen.example', 'Iris', 'administrator', now())`,
        [iris],
      );
      for (const [seq, key, kind, by] of [
        [1, shop, "colleague", iris],
        [2, till, "key", shop],
        [0, silent, "", ""],
      ] as const) {
        await put(
          `insert into api_keys (workspace_id, id, name, role, token_hash, created_at, created_by)
           values ($1, $2, 'x', 'agent', $3, now(), 'Iris')`,
          [key, `hash ${key}`],
        );
        if (seq === 0) continue;
        await put(
          `insert into journal (workspace_id, seq, at, what, by_kind, by_id, by_name, facts,
             previous, hash)
           values ($1, $2, now(), 'key made', $3, $4, 'x', $5, 'x', 'x')`,
          [seq, kind, by, JSON.stringify({ keyId: key })],
        );
      }
      for (const table of ["colleagues", "api_keys", "journal"])
        await session.exec(`alter table ${table} force row level security`);
    });
    expect((await migrate(engine))[0]).toBe("0071_whose_keys.sql");

    const keys = await databaseOver(engine).look(workspaceId, (tx) =>
      peopleIn(tx, workspaceId).keys(),
    );
    expect(Object.fromEntries(keys.map(({ id, makerId }) => [id, makerId]))).toEqual({
      [shop]: iris,
      [till]: iris,
      [silent]: null,
    });
  });
});
