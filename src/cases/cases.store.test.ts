import { expect, test } from "vitest";
import { onBothAtOnce } from "../../test/databases.ts";
import { fileCase } from "../../test/filed.ts";
import { newId } from "../rim/clock.ts";
import { sqlState } from "../rim/db/db.ts";
import { minutesLater, moment } from "../words/moment.ts";
import { done, refused } from "../words/outcome.ts";
import { casesIn } from "./cases.store.ts";
import type { Case, Cases } from "./index.ts";

const NOW = moment("2026-11-23T09:00:00Z");

onBothAtOnce("cases", (engine) => {
  /** A house with one open case, and its cases at work in a transaction of their own each time. */
  async function house() {
    const filed = await fileCase(engine());
    const { workspaceId, caseId } = filed;
    const cases = <T>(work: (cases: Cases) => Promise<T>) =>
      filed.inside((tx) => work(casesIn(tx, workspaceId)));
    const file = (await cases((it) => it.find(caseId))) as Case;
    return { ...filed, cases, file };
  }

  test("numbers count up without gaps, also when twenty cases are opened at once", async () => {
    const { db, workspaceId, cases, file } = await house();
    const open = (refuse: boolean) =>
      db.inside(workspaceId, async (tx) => {
        const it = casesIn(tx, workspaceId);
        const number = await it.nextNumber();
        await it.keep({ ...file, id: newId(), number: number + 1 });
        return refuse ? refused("no", "It was not to be.") : done(number);
      });
    const wanted = Array.from({ length: 20 }, (_, place) => place % 5 === 4);
    const opened = await Promise.all(wanted.map(open));
    const numbers = opened.flatMap((each) => (each.ok ? [each.value] : []));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, n) => n + 1));
    expect(await cases((it) => it.ofCustomer(file.customerId))).toHaveLength(17);
  });

  test("each house counts its own", async () => {
    const [one, other] = [await house(), await house()];
    const next = ({ cases }: typeof one) => cases((it) => it.nextNumber());
    expect([await next(one), await next(one), await next(other)]).toEqual([1, 2, 1]);
  });

  test("of two changes to one version the first stands, the other is told", async () => {
    const { cases, file, caseId } = await house();
    const change = (title: string) =>
      cases((it) => it.replace({ ...file, title, version: file.version + 1 }, file.version));
    const both = await Promise.all([change("One"), change("Two")]);
    expect([...both].sort()).toEqual([false, true]);
    const stands = await cases((it) => it.find(caseId));
    expect(stands).toMatchObject({ title: both[0] ? "One" : "Two", version: file.version + 1 });
    expect(await change("Three")).toBe(false);
  });

  test("a case is found as it was kept, by its id, its conversation and its customer", async () => {
    const { cases, file, caseId } = await house();
    const full: Case = {
      ...file,
      failure: "damaged_order",
      severity: "severe",
      stance: "partly",
      causeState: "known",
      cause: "No inner carton.",
      feels: "Sad",
      asks: "A lamp",
      priceMinor: 999_999_999,
      version: 2,
    };
    await cases((it) => it.replace(full, 1));
    expect(await cases((it) => it.find(caseId))).toEqual(full);
    expect(await cases((it) => it.ofConversation(file.conversationId))).toEqual(full);
    expect(await cases((it) => it.ofCustomer(file.customerId))).toEqual([full]);
    expect(await cases((it) => it.find(newId()))).toBeUndefined();
    expect(await cases((it) => it.ofConversation(newId()))).toBeUndefined();
    expect(await cases((it) => it.ofCustomer(newId()))).toEqual([]);
  });

  test("of several listenings the newest counts, and keeps its answer", async () => {
    const { cases, caseId, ana } = await house();
    expect(await cases((it) => it.listening(caseId))).toBeUndefined();
    const heard = (at: typeof NOW) => ({
      id: newId(),
      caseId,
      at,
      byId: ana,
      byName: "Ana",
      happened: "It came cracked.",
      feels: "Sad",
      costThem: "A present",
      wants: "A lamp",
      right: null,
      correction: null,
      answeredAt: null,
    });
    const [first, second] = [heard(NOW), heard(minutesLater(NOW, 1))];
    for (const each of [second, first]) await cases((it) => it.keepListening(each));
    expect(await cases((it) => it.listening(caseId))).toEqual(second);
    const answer = { right: false, correction: "It was two.", answeredAt: NOW };
    await cases((it) => it.answerListening(second.id, answer));
    expect(await cases((it) => it.listening(caseId))).toEqual({ ...second, ...answer });
  });

  test("whoever is named twice was part of it once, with the newer words", async () => {
    const { cases, caseId, ben } = await house();
    const part = (words: string) =>
      cases((it) => it.involve({ caseId, colleagueId: ben, part: words, at: NOW }));
    await part("Packed it");
    await part("Packed it in a hurry");
    expect(await cases((it) => it.involvements(caseId))).toEqual([
      { caseId, colleagueId: ben, part: "Packed it in a hurry", at: NOW },
    ]);
  });

  test("opening again ends the newest closure, and leaves the older ones", async () => {
    const { inside, cases, caseId, ana } = await house();
    const close = (at: typeof NOW, reason: string) =>
      cases((it) =>
        it.keepClosure({ id: newId(), caseId, at, byId: ana, byName: "Ana", reason, card: {} }),
      );
    const end = (because: string) =>
      cases((it) => it.endClosure(caseId, { at: NOW, by: "Ana", because }));
    await end("It was never closed.");
    await close(NOW, "first");
    await end("once");
    await close(minutesLater(NOW, 1), "second");
    await end("twice");
    const told = await inside((tx) =>
      tx.execute(`select reason, reopened_because from closures where case_id = '${caseId}'
                  order by at`),
    );
    expect(JSON.stringify(told)).toMatch(/first.*once.*second.*twice/);
  });

  test("one house never sees or changes another's case", async () => {
    const [mine, theirs] = [await house(), await house()];
    const reach = <T>(work: (cases: Cases) => Promise<T>) =>
      mine.inside((tx) => work(casesIn(tx, theirs.workspaceId)));
    expect(await reach((it) => it.find(theirs.caseId))).toBeUndefined();
    expect(await reach((it) => it.replace({ ...theirs.file, title: "Ours" }, 1))).toBe(false);
    const smuggled = reach((it) => it.keep({ ...theirs.file, id: newId() }));
    expect(sqlState(await smuggled.catch((problem: unknown) => problem))).toBe("42501");
  });
});
