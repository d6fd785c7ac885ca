/** The checker by HTTP: for programs that write letters, and for whoever looks at a pile. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshPglite } from "../databases.ts";
import { openWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld(await freshPglite());
});
afterAll(() => world.close());

const HOLLOW = { text: "We are sorry if you were disappointed." };

test("one letter is answered with its reading", async () => {
  const { ana } = world;
  const answer = await ana.call("POST /letter-checks", {
    body: {
      ...HOLLOW,
      complaint: "The lamp came with a cracked shade. I want my money back.",
      playbook: "five-steps",
      today: "2026-05-06",
    },
  });
  expect(answer).toMatchObject({ id: "1", verdict: "stop", stance: "apology" });
  const { faults, missing, points } = answer as Exclude<typeof answer, readonly unknown[]>;
  expect(faults[0]).toMatchObject({ id: "conditional", level: "error" });
  expect(faults[0]?.instead).toContain("?");
  expect(missing).toContainEqual(expect.objectContaining({ element: "empathy", level: "error" }));
  expect(points.map(({ kind, spoken }) => [kind, spoken])).toContainEqual(["ask", false]);
});

test("a list is answered as a list, in its order; the limits are kept and said", async () => {
  const { ana } = world;
  const many = Array.from({ length: 200 }, (_, at) => ({ id: `l${at}`, ...HOLLOW }));
  const answers = await ana.call("POST /letter-checks", { body: many });
  expect(Array.isArray(answers) && answers.map(({ id }) => id)).toEqual(many.map(({ id }) => id));

  const refused = (body: unknown) => ana.refused("POST /letter-checks", { body });
  expect(await refused([...many, HOLLOW])).toMatchObject({
    status: 422,
    detail: expect.stringContaining("200"),
  });
  expect(await refused([])).toMatchObject({ status: 422 });
  const long = { text: "x".repeat(20_001) };
  expect(await refused(long)).toMatchObject({ status: 422, path: "body/text" });
  expect(await refused([HOLLOW, long])).toMatchObject({ status: 422, path: "body/1/text" });

  const told = (await (await fetch(`${world.url}/api/openapi.json`)).json()) as {
    paths: Record<string, { post: { summary: string; requestBody: object } }>;
  };
  const door = told.paths["/letter-checks"]?.post;
  expect(door?.summary).toContain("at most 200");
  expect(JSON.stringify(door?.requestBody)).toMatch(/"maxItems":200/);
});
