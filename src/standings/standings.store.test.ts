import { expect, test } from "vitest";
import { onBoth } from "../../test/databases.ts";
import { fileCase } from "../../test/filed.ts";
import { newId } from "../rim/clock.ts";
import { moment } from "../words/moment.ts";
import type { Sheet } from "./sheet.ts";
import { standingsIn } from "./standings.store.ts";

const at = moment("2026-11-05T10:00:00Z");

onBoth("standings", (fresh) => {
  async function desk() {
    const { inside, workspaceId, caseId } = await fileCase(await fresh());
    const standings = <T>(work: (it: ReturnType<typeof standingsIn>) => Promise<T>) =>
      inside((tx) => work(standingsIn(tx, workspaceId)));
    return { standings, caseId };
  }

  test("a standing is kept once for each side", async () => {
    const { standings, caseId } = await desk();
    const before = { id: newId(), caseId, moment: "before" as const, score: 2, at };
    const after = { ...before, id: newId(), moment: "after" as const, score: 5 };
    expect(await standings((it) => it.keepStanding(before))).toBe(true);
    expect(await standings((it) => it.keepStanding({ ...before, id: newId() }))).toBe(false);
    expect(await standings((it) => it.keepStanding(after))).toBe(true);
    expect(await standings((it) => it.standingsOf(caseId))).toEqual([before, after]);
  });

  test("a rating is kept once on each scale, for each side", async () => {
    const { standings, caseId } = await desk();
    const one = {
      id: newId(),
      caseId,
      scale: "nps" as const,
      moment: "after" as const,
      score: 9,
      at,
    };
    expect(await standings((it) => it.keepRating(one))).toBe(true);
    expect(await standings((it) => it.keepRating({ ...one, id: newId(), score: 2 }))).toBe(false);
    const ces = { ...one, id: newId(), scale: "ces" as const, score: 7 };
    expect(await standings((it) => it.keepRating(ces))).toBe(true);
    expect(await standings((it) => it.ratingsOf(caseId))).toEqual([one, ces]);
  });

  const sheet: Sheet = {
    id: newId(),
    scale: "csat",
    source: "October",
    count: 1_500,
    firstOn: "2026-10-01",
    lastOn: "2026-10-31",
    digest: "d1",
    at,
    byName: "Leo Brandt",
    withdrawn: null,
  };
  const withdrawn = { at, byName: "Leo Brandt", because: "They had all complained." };

  test("a baseline is kept, however long, without a name; taken back it counts not", async () => {
    const { standings } = await desk();
    const answers = Array.from({ length: 1_500 }, (_, place) => ({
      id: newId(),
      score: 1 + (place % 5),
      on: place % 2 ? "2026-10-01" : null,
    }));
    expect(await standings((it) => it.keepSheet(sheet, answers))).toBe(true);
    const kept = await standings((it) => it.baselines());
    expect(kept).toHaveLength(1_500);
    expect(kept.filter(({ score }) => score === 5)).toHaveLength(300);
    expect(kept.filter(({ on }) => on === "2026-10-01")).toHaveLength(750);
    expect(await standings((it) => it.sheets())).toEqual([sheet]);

    await standings((it) => it.changeSheet({ ...sheet, withdrawn }));
    expect(await standings((it) => it.holdSheet(sheet.id))).toEqual({ ...sheet, withdrawn });
    expect(await standings((it) => it.baselines())).toEqual([]);
  });

  test("a sheet with the same digest is kept once, unless it was taken back", async () => {
    const { standings } = await desk();
    const keep = (one: Partial<Sheet>) =>
      standings((it) => it.keepSheet({ ...sheet, ...one, id: newId() }, []));
    expect(await standings((it) => it.keepSheet(sheet, []))).toBe(true);
    expect(await keep({ source: "October, renamed" })).toBe(false);
    expect(await keep({ digest: "d2" })).toBe(true);
    expect(await keep({ digest: null })).toBe(true);
    expect(await keep({ digest: null })).toBe(true);
    await standings((it) => it.changeSheet({ ...sheet, withdrawn }));
    expect(await keep({})).toBe(true);
  });
});
