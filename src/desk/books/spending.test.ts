/** What budgets count: the house's month, a colleague's, the queue's the case lies in. */
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { onBothAtOnce } from "../../../test/databases.ts";
import { type Filed, fileCase } from "../../../test/filed.ts";
import * as maria from "../../../test/marias/page.ts";
import { cases } from "../../cases/cases.tables.ts";
import { compensationIn } from "../../compensation/compensation.store.ts";
import type { Offer } from "../../compensation/index.ts";
import type { Workspace } from "../../people/index.ts";
import { queues } from "../../queues/queues.tables.ts";
import { newId } from "../../rim/clock.ts";
import { moment } from "../../words/moment.ts";
import { listings } from "../../worklists/worklists.tables.ts";
import { spendingIn } from "./spending.ts";

const now = moment("2026-11-23T09:00:00Z");

onBothAtOnce("what was spent", (engine) => {
  let filed: Filed;
  let beside: string;
  let deliveries: string;

  beforeEach(async () => {
    filed = await fileCase(engine());
    beside = newId();
    deliveries = newId();
    const { workspaceId } = filed;
    await filed.inside(async (tx) => {
      const [file] = await tx.select().from(cases).where(eq(cases.id, filed.caseId));
      if (file) await tx.insert(cases).values({ ...file, id: beside, number: 2 });
      const queue = { workspaceId, id: deliveries, name: "Deliveries", place: 1 };
      await tx.insert(queues).values(queue);
    });
  });

  const lies = (caseId: string, queueId: string | null) =>
    filed.inside(async (tx) => {
      const [file] = await tx.select().from(cases).where(eq(cases.id, caseId));
      if (!file) throw new Error("the case is gone");
      const { workspaceId, conversationId, number, customerId } = file;
      const told = { state: "open", stance: "not_yet_known", channel: "mail" } as const;
      const row = { workspaceId, caseId, conversationId, number, customerId, queueId, ...told };
      const texts = { playbookId: "five-steps", customer: "", title: "", glimpse: "", madeBy: "" };
      const counts = { tags: [], urgent: [], answered: false, undelivered: false };
      const times = { lastAt: now, complainedAt: now, dueAt: now, stepsDone: 0, stepsAll: 5 };
      const listing = { ...row, ...texts, ...counts, ...times, lastBy: "customer" } as const;
      const place = { target: [listings.workspaceId, listings.caseId], set: { queueId } };
      await tx.insert(listings).values(listing).onConflictDoUpdate(place);
    });
  const offered = (caseId: string, costMinor: number, change: Partial<Offer> = {}) =>
    filed.inside((tx) => {
      const by = { kind: "colleague", id: filed.ana, name: "Ana" } as const;
      const offer = { ...maria.offer, id: newId(), caseId, costMinor, proposedBy: by };
      const at = { proposedAt: moment("2026-11-05T09:00:00Z") };
      return compensationIn(tx, filed.workspaceId).offers.keep({ ...offer, ...at, ...change });
    });
  const spent = (byId = filed.ana, timeZone = "Europe/Berlin") =>
    filed.inside((tx) => {
      const workspace = async () => ({ timeZone }) as Workspace;
      const people = { workspace, keys: async () => [] };
      return spendingIn(tx, filed.workspaceId, { now: () => now, people })(
        filed.caseId,
        byId,
        "EUR",
      );
    });

  test("a case in no queue has no team's budget", async () => {
    await lies(filed.caseId, null);
    await offered(filed.caseId, 500);
    expect(await spent()).toMatchObject({ month: 500, queue: null, queueName: null });
  });

  test("a team's are those of the cases that lie in its queue", async () => {
    await lies(filed.caseId, deliveries);
    await lies(beside, deliveries);
    await offered(filed.caseId, 500);
    await offered(beside, 700);
    await offered(beside, 9_000, { state: "declined" });
    await offered(beside, 9_000, { currency: "USD" });
    await offered(beside, 9_000, { proposedAt: moment("2026-10-31T09:00:00Z") });
    const before = { month: 1_200, colleague: 1_200, queue: 1_200, queueName: "Deliveries" };
    expect(await spent()).toMatchObject(before);
    expect(await spent(filed.ben)).toMatchObject({ ...before, colleague: 0 });
  });

  test("a month begins at midnight on the house's wall, not at some other place's", async () => {
    await lies(filed.caseId, null);
    await offered(filed.caseId, 500, { proposedAt: moment("2026-10-31T23:30:00Z") });
    expect(await spent()).toMatchObject({ month: 500 });
    expect(await spent(filed.ana, "Europe/London")).toMatchObject({ month: 0 });
  });

  test("a case that is moved takes what it was offered along", async () => {
    await lies(filed.caseId, deliveries);
    await lies(beside, null);
    await offered(beside, 700);
    expect(await spent()).toMatchObject({ month: 700, queue: 0 });
    await lies(beside, deliveries);
    expect(await spent()).toMatchObject({ month: 700, queue: 700 });
  });

  test("a queue that has ended is nobody's", async () => {
    await lies(filed.caseId, deliveries);
    await filed.inside((tx) =>
      tx.update(queues).set({ endedAt: now }).where(eq(queues.id, deliveries)),
    );
    expect(await spent()).toMatchObject({ queue: null, queueName: null });
  });
});
