import { expect, test } from "vitest";
import { onBoth } from "../../test/databases.ts";
import { fileCase } from "../../test/filed.ts";
import { newId } from "../rim/clock.ts";
import { moment } from "../words/moment.ts";
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

  test("a baseline is kept, however long, without a name", async () => {
    const { standings } = await desk();
    const scores = Array.from({ length: 1_500 }, (_, place) => 1 + (place % 5));
    await standings((it) =>
      it.keepBaseline(
        scores.map((score) => ({ id: newId(), scale: "csat", score, source: "October", at })),
      ),
    );
    const kept = await standings((it) => it.baselines());
    expect(kept).toHaveLength(1_500);
    expect(kept.filter(({ score }) => score === 5)).toHaveLength(300);
  });
});
