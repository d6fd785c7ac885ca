/** Reviews: a sheet taken in, praise left alone, nothing twice, answered short and in public. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshPglite } from "../databases.ts";
import type { Engine } from "../../src/rim/db/engine.ts";
import { openWorld, type World } from "../world.ts";

let engine: Engine;
let world: World;

beforeAll(async () => {
  engine = await freshPglite();
  world = await openWorld(engine);
});
afterAll(async () => {
  await world.close();
  await engine.close();
});

const SHEET = `id;author;rating;review;date;platform
r1;Maria K.;1;"The app lost my list; all of it.";2026-11-20;Google Play
r2;Tom;5;Lovely lamps.;2026-11-20;Google Play
r3;Ines;two;It hums.;2026-11-20;Google Play
`;
const take = (csv: string) => world.ana.call("POST /review-sheets", { body: { csv } });

test("a sheet opens a case for each who was let down, once", async () => {
  const first = await take(SHEET);
  expect(first).toMatchObject({ opened: 1, praise: 1, known: 0 });
  expect(first.unread).toEqual([{ row: 4, because: "stars that we can't read: two" }]);
  expect(await take(SHEET)).toMatchObject({ opened: 0, known: 1 });
  const { rows } = await world.ana.call("GET /cases");
  expect(rows.map(({ title }) => title)).toEqual(["The app lost my list; all of it."]);
});

test("the case knows that everybody reads it, and how long an answer may be", async () => {
  const { rows } = await world.ana.call("GET /cases");
  const params = { case: rows[0]?.id ?? "" };
  const { review } = await world.ana.call("GET /cases/:case/review", { params });
  expect(review).toMatchObject({ site: "Google Play", stars: 1, letters: 350, reply: null });
  const reply = (text: string) => ({ params: { review: review?.id ?? "" }, body: { text } });
  const door = "POST /reviews/:review/reply";
  expect((await world.ana.refused(door, reply("x".repeat(351)))).code).toBe("too_long");
  const blame = "If you had saved it, this would not have happened to you.";
  expect((await world.ana.refused(door, reply(blame))).code).toBe("fault_in_letter");
  const words =
    "Maria, our update lost your list, and that is our mistake. Write to me: ana@lumen.example";
  await world.ana.call(door, reply(words));
  const view = await world.ana.call("GET /cases/:case", { params });
  expect(view.messages.at(-1)).toMatchObject({ body: words, channel: "review" });
});

test.each`
  csv                                 | code                 | why
  ${"a,b\\n1,2"}                      | ${"no_words_column"} | ${"no column of words"}
  ${'text\\n"never closed'}           | ${"malformed"}       | ${"not a sheet"}
  ${"text\\n".padEnd(20_010, "a\\n")} | ${"too_large"}       | ${"more rows than at once"}
`("a sheet is refused: $why", async ({ csv, code }) => {
  const body = { csv: csv.replaceAll("\\n", "\n") };
  expect((await world.ana.refused("POST /review-sheets", { body })).code).toBe(code);
});
