import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { onBoth } from "../../../test/databases.ts";
import { fileCase } from "../../../test/filed.ts";
import { keeping, playbooks } from "../../../test/torn.ts";
import { cases } from "../../cases/cases.tables.ts";
import { journalIn } from "../../journal/journal.store.ts";
import { newId, sha256 } from "../../rim/clock.ts";
import { moment } from "../../words/moment.ts";
import { listings } from "../../worklists/worklists.tables.ts";
import { listsIn } from "../../worklists/worklists.store.ts";
import { bringUpToDate, type Renewing } from "./renewing.ts";

const NOW = moment("2026-11-23T09:00:00Z");

onBoth("bringing lists up to date", (fresh) => {
  test("a case that can't be read is logged once, and all others are listed", async () => {
    const filed = await fileCase(await fresh());
    const { db, workspaceId } = filed;
    const [torn, last] = [newId(), newId()];
    await filed.inside(async (tx) => {
      const [like] = await tx.select().from(cases);
      if (!like) throw new Error("no case is filed");
      await tx.insert(cases).values({ ...like, id: torn, number: 2, playbookId: "torn" });
      await tx.insert(cases).values({ ...like, id: last, number: 3 });
    });
    const logged: string[] = [];
    let print = "1";
    const renewing: Renewing = {
      inside: (work) =>
        db.inside(workspaceId, (tx) =>
          work({
            tx,
            workspaceId,
            now: () => NOW,
            journal: journalIn(tx, workspaceId, { now: () => NOW, hash: sha256 }),
            lists: listsIn(tx, workspaceId),
            listingNeeds: async () => ({ now: () => NOW, keeping, playbooks, print }),
          }),
        ),
      fault: (problem, caseId) => logged.push(`${caseId}: ${(problem as Error).message}`),
    };
    const listed = () =>
      filed.inside(async (tx) =>
        (await tx.select().from(listings).orderBy(asc(listings.number))).map((row) => [
          row.number,
          row.madeBy,
        ]),
      );
    const bring = bringUpToDate();
    const rounds = async () => {
      while ((await bring(renewing)) > 0);
    };

    await rounds();
    expect(logged).toEqual([`${torn}: this sheet is torn`]);
    expect(await listed()).toEqual([
      [1, "1"],
      [3, "1"],
    ]);

    // By other rules it might be read: it is tried once more.
    print = "2";
    await rounds();
    expect(logged).toHaveLength(2);
    expect(await listed()).toEqual([
      [1, "2"],
      [3, "2"],
    ]);

    // A clock that runs on by itself is no reason to look at it again, nor does it stop another's.
    await filed.inside(async (tx) => {
      const [like] = await tx.select().from(listings).where(eq(listings.caseId, last));
      if (!like) throw new Error("no case is listed");
      await tx.insert(listings).values({ ...like, caseId: torn, number: 2, againAt: NOW });
      await tx.update(listings).set({ againAt: NOW }).where(eq(listings.caseId, last));
    });
    await rounds();
    expect(logged).toHaveLength(2);
    expect((await listed()).map(([number]) => number)).toEqual([1, 2, 3]);
  });
});
