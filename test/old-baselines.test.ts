/** Scores as they were kept before sheets: each batch becomes one, and all of them still count. */
import { expect, test } from "vitest";
import { newId } from "../src/rim/clock.ts";
import { databaseOver } from "../src/rim/db/db.ts";
import { migrate } from "../src/rim/db/migrate.ts";
import { standingsIn } from "../src/standings/standings.store.ts";
import { onBothBare } from "./databases.ts";

const OCTOBER = "2026-11-01T09:00:00Z";
const NOVEMBER = "2026-12-01T09:00:00Z";

onBothBare("scores from before sheets", (bare) => {
  test("stand in a sheet a batch, and count as before", { timeout: 120_000 }, async () => {
    const engine = await bare();
    await migrate(engine, "0065");
    const workspaceId = newId();
    await engine.lend(async (session) => {
      await session.query(
        `insert into workspaces (id, name, industry, currency, time_zone, mailbox, created_at)
         values ($1, 'Lumen', 'retail', 'EUR', 'UTC', 'help@lumen.example', now())`,
        [workspaceId],
      );
      await session.exec("alter table baselines no force row level security");
      for (const [scale, score, at] of [
        ["csat", 5, OCTOBER],
        ["csat", 4, OCTOBER],
        ["nps", 9, OCTOBER],
        ["csat", 3, NOVEMBER],
      ] as const)
        await session.query(
          `insert into baselines (workspace_id, id, scale, score, source, at)
           values ($1, $2, $3, $4, 'By lot', $5)`,
          [workspaceId, newId(), scale, score, at],
        );
      await session.exec("alter table baselines force row level security");
    });
    expect((await migrate(engine))[0]).toBe("0065_baseline_sheets.sql");

    const db = databaseOver(engine);
    const seen = await db.look(workspaceId, async (tx) => {
      const standings = standingsIn(tx, workspaceId);
      return { sheets: await standings.sheets(), scores: await standings.baselines() };
    });
    expect(seen.sheets.map(({ scale, count, firstOn }) => [scale, count, firstOn])).toEqual(
      expect.arrayContaining([
        ["csat", 1, null],
        ["csat", 2, null],
        ["nps", 1, null],
      ]),
    );
    expect(seen.sheets).toHaveLength(3);
    expect(seen.scores.map(({ scale, score }) => `${scale} ${score}`).toSorted()).toEqual([
      "csat 3",
      "csat 4",
      "csat 5",
      "nps 9",
    ]);
  });
});
