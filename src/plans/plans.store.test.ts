import { expect, test } from "vitest";
import { onBoth } from "../../test/databases.ts";
import { fileCase } from "../../test/filed.ts";
import { newId } from "../rim/clock.ts";
import { moment } from "../words/moment.ts";
import { plan } from "./action.ts";
import { plansIn } from "./plans.store.ts";

const at = moment("2026-11-05T10:00:00Z");
const later = moment("2026-11-06T10:00:00Z");

onBoth("plans", (fresh) => {
  async function desk() {
    const filed = await fileCase(await fresh());
    const { inside, workspaceId } = filed;
    const plans = <T>(work: (plans: ReturnType<typeof plansIn>) => Promise<T>) =>
      inside((tx) => work(plansIn(tx, workspaceId)));
    return { ...filed, plans };
  }

  test("an action comes back as it was kept, and as it was changed", async () => {
    const { plans, caseId, ben } = await desk();
    const action = plan({
      id: newId(),
      caseId,
      kind: "corrective",
      what: "A new shade",
      ownerId: ben,
      dueOn: "2026-11-30",
      shown: false,
      createdAt: at,
      createdBy: "ana",
      means: "process",
      causeId: null,
      windowDays: 90,
    });
    await plans((it) => it.keepAction(action));
    expect(await plans((it) => it.holdAction(action.id))).toEqual(action);
    const made = { ...action, doneAt: later, doneBy: "ben", proof: "Sent on Friday" };
    await plans((it) => it.changeAction(made));
    expect(await plans((it) => it.actionsOf(caseId))).toEqual([made]);
    expect(await plans((it) => it.holdAction(newId()))).toBeUndefined();
  });

  test("a debrief comes back word for word", async () => {
    const { plans, caseId, ana, ben } = await desk();
    const debrief = {
      id: newId(),
      caseId,
      at,
      byId: ana,
      byName: "ana",
      withIds: [ben],
      happened: "a",
      madeSense: "b",
      wouldHaveHelped: "c",
      changes: "d",
    };
    await plans((it) => it.keepDebrief(debrief));
    expect(await plans((it) => it.debriefsOf(caseId))).toEqual([debrief]);
    expect(await plans((it) => it.debriefsOf(newId()))).toEqual([]);
  });

  test("a colleague is told of a case once, and reads only what is for them", async () => {
    const { plans, caseId, ana, ben } = await desk();
    const closing = {
      id: newId(),
      caseId,
      colleagueId: ben,
      at,
      byId: ana,
      byName: "ana",
      words: "Maria is glad.",
      seenAt: null,
    };
    expect(await plans((it) => it.keepClosing(closing))).toBe(true);
    expect(await plans((it) => it.keepClosing({ ...closing, id: newId() }))).toBe(false);
    const own = { ...closing, id: newId(), colleagueId: ana, at: later };
    expect(await plans((it) => it.keepClosing(own))).toBe(true);

    const read = { ...closing, seenAt: later };
    await plans((it) => it.changeClosing(read));
    expect(await plans((it) => it.closing(closing.id))).toEqual(read);
    expect(await plans((it) => it.closingsTo(ben))).toEqual([read]);
    expect(await plans((it) => it.closingsOf(caseId))).toEqual([read, own]);
  });

  test("nothing of it is seen from another house", async () => {
    const { plans, caseId, ana, ben, db, workspaceId } = await desk();
    const closing = { id: newId(), caseId, colleagueId: ben, at, byId: ana, byName: "ana" };
    await plans((it) => it.keepClosing({ ...closing, words: "x", seenAt: null }));
    const seen = await db.look(newId(), (tx) => plansIn(tx, workspaceId).closing(closing.id));
    expect(seen).toBeUndefined();
  });
});
