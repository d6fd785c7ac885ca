import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { onBoth } from "../../../test/databases.ts";
import { type Filed, fileCase } from "../../../test/filed.ts";
import { keeping, playbooks } from "../../../test/torn.ts";
import { cases } from "../../cases/cases.tables.ts";
import { journalIn } from "../../journal/journal.store.ts";
import { newId, sha256 } from "../../rim/clock.ts";
import { customers } from "../../people/people.tables.ts";
import type { Tx } from "../../rim/db/db.ts";
import { THE_DESK } from "../../words/actor.ts";
import { moment } from "../../words/moment.ts";
import { listsIn } from "../../worklists/worklists.store.ts";
import { listHeads, listings } from "../../worklists/worklists.tables.ts";
import { rowsThatFollow } from "./following.ts";
import { followed } from "./keeping.ts";

const NOW = moment("2026-11-23T09:00:00Z");

/** A house with three cases of two customers, one of which can be torn, and its journal. */
async function threeCases({ db, workspaceId, maria, caseId, inside }: Filed) {
  const [tom, second, toms] = [newId(), newId(), newId()];
  await inside(async (tx) => {
    const [like] = await tx.select().from(cases);
    const [her] = await tx.select().from(customers);
    if (!like || !her) throw new Error("no case is filed");
    await tx
      .insert(customers)
      .values({ ...her, id: tom, name: "Tom", email: "tom@customer.example" });
    await tx.insert(cases).values({ ...like, id: second, number: 2 });
    await tx.insert(cases).values({ ...like, id: toms, number: 3, customerId: tom });
  });
  const logged: string[] = [];
  let rounds = 0;
  const needsOf = (tx: Tx) => ({
    tx,
    workspaceId,
    now: () => NOW,
    journal: journalIn(tx, workspaceId, { now: () => NOW, hash: sha256 }),
    lists: listsIn(tx, workspaceId),
    listingNeeds: async () => ({ now: () => NOW, keeping, playbooks, print: "1" }),
  });
  const catchUp = rowsThatFollow({
    inside: (id, work) => {
      rounds += 1;
      return db.inside(id, (tx) => work(needsOf(tx)));
    },
    fault: (problem, at) => logged.push(`${at}: ${(problem as Error).message}`),
  });
  const follow = () => catchUp(workspaceId);
  const note = (about: { caseId?: string; facts?: Record<string, unknown> }, then = follow) =>
    inside(async (tx) => {
      const { journal, ...needs } = needsOf(tx);
      const noting = followed(journal, { ...needs, follow: then });
      await noting.add({ what: "note written", by: THE_DESK, ...about });
    });
  const listed = () =>
    inside(async (tx) => {
      const rows = await tx.select().from(listings).orderBy(asc(listings.number));
      return rows.map(({ number }) => number);
    });
  const row = (id: string) =>
    inside(async (tx) => (await tx.select().from(listings).where(eq(listings.caseId, id)))[0]);
  const tear = (id: string) =>
    inside(
      async (tx) =>
        void (await tx.update(cases).set({ playbookId: "torn" }).where(eq(cases.id, id))),
    );
  const readTo = () => inside(async (tx) => (await tx.select().from(listHeads))[0]?.seq);
  const took = () => rounds;
  const made = { note, tear, follow, took, listed, row, readTo, logged };
  return { maria, tom, caseId, second, toms, ...made };
}

onBoth("rows that follow the journal", (fresh) => {
  test("stand in the lists when whoever did the deed hears of it", async () => {
    const { note, caseId, listed, readTo } = await threeCases(await fileCase(await fresh()));
    await note({ caseId });
    expect([await listed(), await readTo()]).toEqual([[1], 1]);
  });

  test("of a case that can't be read are logged once, and hold up nobody", async () => {
    const house = await threeCases(await fileCase(await fresh()));
    const { note, tear, caseId, second, toms, logged, listed, readTo, row } = house;
    await note({ caseId: second });
    await tear(second);
    await note({ caseId: second });
    expect(logged).toEqual([`${second}: this sheet is torn`]);
    expect([await listed(), await readTo()]).toEqual([[2], 2]);
    // It is tried again by other rules, and no job meets it until then.
    expect(await row(second)).toMatchObject({ madeBy: "", snoozedUntil: null, againAt: null });

    await note({ caseId: toms });
    await note({ caseId });
    expect([logged.length, await listed(), await readTo()]).toEqual([1, [1, 2, 3], 4]);
  });

  test("are made of all cases of a customer about whom something was noted", async () => {
    const { note, maria, tom, listed } = await threeCases(await fileCase(await fresh()));
    await note({ facts: { customerId: maria } });
    expect(await listed()).toEqual([1, 2]);
    await note({ facts: { customerId: maria, otherId: tom } });
    expect(await listed()).toEqual([1, 2, 3]);
  });

  test("of many deeds are made at once", async () => {
    const { follow, note, caseId, listed, took } = await threeCases(await fileCase(await fresh()));
    await note({ caseId }, async () => undefined);
    const before = took();
    await Promise.all(Array.from({ length: 20 }, follow));
    expect([took() - before, await listed()]).toEqual([1, [1]]);
  });

  test("of a deed whose process fell are made with the next look", async () => {
    const { note, caseId, toms, follow, listed } = await threeCases(await fileCase(await fresh()));
    await note({ caseId }, async () => undefined);
    await note({ caseId: toms }, async () => undefined);
    expect(await listed()).toEqual([]);
    await follow();
    expect(await listed()).toEqual([1, 3]);
  });
});
