import { expect, test } from "vitest";
import { onBoth } from "../../test/databases.ts";
import { fileCase } from "../../test/filed.ts";
import { newId } from "../rim/clock.ts";
import { daysLater, moment } from "../words/moment.ts";
import { done } from "../words/outcome.ts";
import { followUpsIn } from "./follow-ups.store.ts";
import { schedule } from "./followup.ts";

const at = moment("2026-11-05T10:00:00Z");

onBoth("follow-ups", (fresh, engine) => {
  async function desk() {
    const filed = await fileCase(await fresh());
    const { inside, workspaceId, caseId } = filed;
    const followUps = <T>(work: (it: ReturnType<typeof followUpsIn>) => Promise<T>) =>
      inside((tx) => work(followUpsIn(tx, workspaceId)));
    const draft = (days: number) =>
      schedule({
        id: newId(),
        caseId,
        checkpoint: "after-remedy",
        about: "remedy",
        scheduledAt: at,
        dueAt: daysLater(at, days),
      });
    return { ...filed, followUps, draft };
  }

  test("one comes back as it was kept, and as it was changed", async () => {
    const { followUps, draft, caseId } = await desk();
    const one = draft(3);
    expect(await followUps((it) => it.keep(one))).toBe(true);
    expect(await followUps((it) => it.hold(one.id))).toEqual(one);
    const answered = {
      ...one,
      state: "answered" as const,
      askedAt: at,
      language: "de",
      answer: "falls_short",
      because: "We wrote to them of late.",
      messageId: newId(),
      answeredAt: at,
      verdict: "partly" as const,
      words: "The box was torn.",
    };
    await followUps((it) => it.change(answered));
    expect(await followUps((it) => it.ofCase(caseId))).toEqual([answered]);
    expect(await followUps((it) => it.hold(newId()))).toBeUndefined();
  });

  test("a case has one open follow-up at most", async () => {
    const { followUps, draft } = await desk();
    const [one, two] = [draft(3), draft(4)];
    expect(await followUps((it) => it.keep(one))).toBe(true);
    expect(await followUps((it) => it.keep(two))).toBe(false);
    await followUps((it) => it.change({ ...one, state: "asked" }));
    expect(await followUps((it) => it.keep(two))).toBe(false);
    await followUps((it) => it.change({ ...one, state: "cancelled" }));
    expect(await followUps((it) => it.keep(two))).toBe(true);
  });

  test("also when many schedule at once", async () => {
    const { followUps, draft, caseId } = await desk();
    const kept = await Promise.all(
      Array.from({ length: 6 }, (_, days) => followUps((it) => it.keep(draft(days)))),
    );
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect(await followUps((it) => it.ofCase(caseId))).toHaveLength(1);
  });

  test("due is what is scheduled and whose time has come, save what is left out", async () => {
    const { followUps, draft } = await desk();
    const one = draft(3);
    await followUps((it) => it.keep(one));
    const due = (days: number, besides: string[] = []) =>
      followUps((it) => it.due(daysLater(at, days), 5, besides));
    expect(await due(2)).toEqual([]);
    expect(await due(3)).toEqual([one]);
    expect(await due(9, [one.id])).toEqual([]);
    await followUps((it) => it.change({ ...one, state: "asked" }));
    expect(await due(9)).toEqual([]);
  });

  test("each question has its own turn: one open about the same thing", async () => {
    const { followUps, draft } = await desk();
    const [one, two] = [draft(3), { ...draft(4), about: "relation" as const }];
    expect(await followUps((it) => it.keep(one))).toBe(true);
    expect(await followUps((it) => it.keep(two))).toBe(true);
    expect(await followUps((it) => it.keep({ ...draft(5), about: "relation" }))).toBe(false);
  });

  test("a reminder is due once it was asked, until it is sent or left out", async () => {
    const { followUps, draft } = await desk();
    const one = { ...draft(3), state: "asked" as const, remindAt: daysLater(at, 5) };
    await followUps((it) => it.keep(one));
    const due = (days: number) => followUps((it) => it.unanswered(daysLater(at, days), 5, []));
    expect(await due(4)).toEqual([]);
    expect(await due(5)).toEqual([one]);
    await followUps((it) => it.change({ ...one, remindAt: null }));
    expect(await due(9)).toEqual([]);
  });

  test("what waits for a customer is known over all their cases", async () => {
    const { followUps, draft, maria, ana } = await desk();
    const [soon, later] = [draft(3), { ...draft(30), about: "relation" as const }];
    await followUps((it) => it.keep(soon));
    await followUps((it) => it.keep(later));
    const waiting = (id: string) => followUps((it) => it.waitingFor([id], daysLater(at, 9)));
    expect(await waiting(maria)).toEqual([soon]);
    expect(await waiting(ana)).toEqual([]);
  });

  // PGlite has one session, so there nobody can pass by anybody.
  if (engine === "pglite") return;
  test("what one worker holds, another passes by", async () => {
    const { followUps, draft, db, workspaceId } = await desk();
    await followUps((it) => it.keep(draft(1)));
    const claim = (then: () => Promise<unknown>) =>
      db.inside(workspaceId, async (tx) => {
        const held = await followUpsIn(tx, workspaceId).due(daysLater(at, 9), 5, []);
        await then();
        return done(held.length);
      });
    let second: unknown;
    const first = await claim(async () => {
      second = await claim(async () => undefined);
    });
    expect([first, second]).toEqual([done(1), done(0)]);
  });
});
