/** Customers without a failure: a sheet is tried, taken in once, held beside, and taken back. */
import { afterEach, expect, test } from "vitest";
import { onBoth } from "../databases.ts";
import { openWorld, type World } from "../world.ts";

const DOOR = "POST /ratings/baseline/sheets";

onBoth("customers without a failure", (fresh) => {
  let world: World;
  afterEach(() => world.close());

  const open = async () => {
    world = await openWorld(await fresh());
    const { leo } = world;
    const ask = { scale: "csat", source: "Every fiftieth order", trial: false } as const;
    const body = (csv: string, more: object = {}) => ({ body: { ...ask, csv, ...more } });
    const beside = async () => {
      const { measures } = await leo.call("GET /lessons");
      return measures.find(({ id }) => id === "satisfied_beside")?.says;
    };
    const sheets = async () => (await leo.call("GET /ratings/baseline")).sheets;
    return { leo, body, beside, sheets };
  };

  test("a sheet is tried first, and taken in once; names stay where they are", async () => {
    const { leo, body, beside, sheets } = await open();
    const csv = [
      "\ufeffName;Score;Date;Remark",
      '"Keller; Maria";5;31.10.2026;"Fine',
      'lamps"',
      "",
      "Tom;4;2026-10-02;",
      "Ines;nine;;",
      "Jon;9;;",
      "Eva;3;2030-01-01;",
    ].join("\r\n");
    const tried = await leo.call(DOOR, body(csv, { trial: true }));
    expect(tried).toEqual({
      id: null,
      count: 2,
      firstOn: "2026-10-02",
      lastOn: "2026-10-31",
      scores: [1, 2, 3, 4, 5].map((score) => ({ score, times: score > 3 ? 1 : 0 })),
      unread: [
        { line: 6, because: "What stands here is no score. Write a whole number." },
        { line: 7, because: "Choose a whole number from 1 to 5." },
        { line: 8, because: "2030-01-01 has not come yet." },
      ],
      leftOut: 3,
      notices: [],
    });
    expect(await sheets()).toEqual([]);

    const { id } = await leo.call(DOOR, body(csv));
    expect(id).not.toBeNull();
    // Renamed, parted otherwise, with other words beside: the same scores and days.
    const again = "score,date\n5,2026-10-31\n4,2026-10-02";
    expect((await leo.refused(DOOR, body(again, { source: "Again" }))).code).toBe("taken_before");
    expect(await sheets()).toMatchObject([{ id, count: 2, byName: "Leo Brandt" }]);
    expect(await beside()).toContain("0 after a failure, 2 without one");

    const door = "POST /ratings/baseline/sheets/:sheet/withdrawal";
    const back = { params: { sheet: id ?? "" }, body: { because: "All had complained." } };
    await leo.call(door, back);
    expect((await leo.refused(door, back)).code).toBe("withdrawn_already");
    expect(await beside()).toContain("0 after a failure, 0 without one");
    expect((await leo.call(DOOR, body(again))).count).toBe(2);
    expect((await sheets()).map(({ withdrawn }) => withdrawn?.because ?? null)).toEqual([
      null,
      "All had complained.",
    ]);
  });

  test("what is no sheet of scores is refused with a reason, and so is who may not", async () => {
    const { leo, body } = await open();
    const code = async (csv: string, more: object = {}) =>
      (await leo.refused(DOOR, body(csv, more))).code;
    expect(await code('score\n"never closed')).toBe("malformed");
    expect(await code("")).toBe("nothing_to_take");
    expect(await code("name\nMaria")).toBe("no_score_column");
    expect(await code("nps\n9")).toBe("other_scale");
    expect(await code("score\nnine")).toBe("nothing_to_take");
    expect(await code(`score\n${"5\n".repeat(10_001)}`)).toBe("too_large");
    const most = await leo.call(DOOR, body(`score\n${"5\n".repeat(10_000)}`));
    expect(most.count).toBe(10_000);
    const { ana } = world;
    for (const trial of [true, false]) {
      const refused = await ana.refused(DOOR, body("score\nnine", { trial }));
      expect(refused.code).toBe("not_allowed");
    }
    // Scores by number come as often as they are sent; a key of one's own sees to it there.
    const numbers = { body: { scale: "nps", scores: [9], source: "A till" } } as const;
    await leo.call("POST /ratings/baseline", numbers);
    await leo.call("POST /ratings/baseline", numbers);
    expect((await leo.call("GET /ratings/baseline")).sheets).toHaveLength(3);
  });
});
