import { expect, test } from "vitest";
import { onBoth } from "../../test/databases.ts";
import { fileCase } from "../../test/filed.ts";
import { journalIn } from "../journal/journal.store.ts";
import { newId, sha256 } from "../rim/clock.ts";
import { THE_DESK } from "../words/actor.ts";
import { daysLater, moment } from "../words/moment.ts";
import { linesIn } from "./lessons.store.ts";

const MONDAY = moment("2026-11-02T09:00:00Z");

onBoth("lessons", (fresh) => {
  async function desk() {
    const { db, inside, workspaceId } = await fileCase(await fresh());
    const note = (day: number, caseId: string, what: string, facts = {}) =>
      inside((tx) =>
        journalIn(tx, workspaceId, { now: () => daysLater(MONDAY, day), hash: sha256 }).add({
          what,
          by: THE_DESK,
          caseId,
          facts,
        }),
      );
    const read = <T>(work: (lines: ReturnType<typeof linesIn>) => Promise<T>) =>
      inside((tx) => work(linesIn(tx, workspaceId)));
    const [one, two] = [newId(), newId()];
    return { db, workspaceId, note, read, one, two };
  }
  const told = (lines: readonly { what: string; caseId: string }[]) =>
    lines.map(({ what, caseId }) => [caseId, what]);

  test("a case belongs to the day it was opened, with all that came later", async () => {
    const { note, read, one, two } = await desk();
    await note(0, one, "case opened", { number: 1 });
    await note(1, two, "case opened", { number: 2 });
    await note(1, one, "note written");
    await note(40, one, "letter sent", { kind: "apology" });
    const between = (from: number, to: number) =>
      read((it) => it.entriesBetween(daysLater(MONDAY, from), daysLater(MONDAY, to)));
    expect(told(await between(0, 1))).toEqual([
      [one, "case opened"],
      [one, "letter sent"],
    ]);
    expect(told(await between(1, 2))).toEqual([[two, "case opened"]]);
    expect(await between(2, 90)).toEqual([]);
    const [first, second] = await between(0, 1);
    expect(first).toMatchObject({ at: MONDAY, facts: { number: 1 } });
    expect(second).toMatchObject({ at: daysLater(MONDAY, 40), facts: { kind: "apology" } });
  });

  test("an open promise is one that was neither kept nor taken back", async () => {
    const { note, read, one, two } = await desk();
    for (const commitmentId of ["p1", "p2", "p3"]) {
      await note(0, one, "commitment made", { commitmentId, dueOn: "2026-11-03" });
    }
    await note(1, one, "commitment kept", { commitmentId: "p1" });
    await note(1, two, "commitment withdrawn", { commitmentId: "p2" });
    await note(1, two, "commitment kept");
    const open = await read((it) => it.openPromises());
    expect(open.map(({ facts }) => facts["commitmentId"])).toEqual(["p3"]);
  });

  test("changes are told of cases that completed one, and of no other", async () => {
    const { note, read, one, two } = await desk();
    await note(0, one, "case triaged", { failure: "late" });
    await note(0, one, "letter sent");
    await note(0, two, "case triaged", { failure: "rude" });
    await note(0, two, "action planned", { actionId: "y" });
    await note(1, one, "action planned", { actionId: "x" });
    await note(2, one, "action completed", { actionId: "x" });
    expect(told(await read((it) => it.changes()))).toEqual([
      [one, "case triaged"],
      [one, "action planned"],
      [one, "action completed"],
    ]);
  });

  test("nothing of it is seen from another house", async () => {
    const { note, db, workspaceId, one } = await desk();
    await note(0, one, "case opened");
    const seen = await db.look(newId(), (tx) =>
      linesIn(tx, workspaceId).entriesBetween(MONDAY, daysLater(MONDAY, 1)),
    );
    expect(seen).toEqual([]);
  });
});
