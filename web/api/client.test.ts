/** How a door's address is made, and what is sent with it. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { call, newKey, pathOf } from "./client.ts";
import { isStale, Problem } from "./problem.ts";

test.each`
  door                         | ask                                       | path                           | why
  ${"GET /cases"}              | ${{}}                                     | ${"/api/v1/cases"}             | ${"as it stands"}
  ${"GET /cases"}              | ${{ query: { view: "due", search: "" } }} | ${"/api/v1/cases?view=due"}    | ${"an empty question is none"}
  ${"POST /cases/:case/notes"} | ${{ params: { case: "a/b" } }}            | ${"/api/v1/cases/a%2Fb/notes"} | ${"an id cannot leave its place"}
`("$path: $why", ({ door, ask, path }) => {
  expect(pathOf(door, ask)).toBe(path);
});

describe("a call", () => {
  afterEach(() => vi.unstubAllGlobals());
  const answering = (response: Response | Error) => {
    const asked = vi.fn<typeof fetch>(async () => {
      if (response instanceof Error) throw response;
      return response;
    });
    vi.stubGlobal("fetch", asked);
    return asked;
  };
  const problem = { title: "stale", status: 412, code: "stale", detail: "Somebody was quicker." };

  test("carries the version that was read, its key, and the mark of the desk", async () => {
    const asked = answering(Response.json({ id: "n" }));
    await call("POST /cases/:case/notes", {
      params: { case: "c" },
      body: { text: "hello" },
      version: 3,
      key: "k",
    });
    const sent = new Headers(asked.mock.calls[0]?.[1]?.headers);
    expect(Object.fromEntries(sent)).toMatchObject({
      "if-match": '"3"',
      "idempotency-key": "k",
      "x-amends": "desk",
    });
  });

  test("throws what the desk says when it refuses", async () => {
    answering(Response.json(problem, { status: 412 }));
    const thrown = await call("GET /cases").catch((caught: unknown) => caught);
    expect(thrown).toBeInstanceOf(Problem);
    expect(thrown).toMatchObject({ message: "Somebody was quicker.", unmet: [] });
    expect(isStale(thrown)).toBe(true);
  });

  test("turns a page of a proxy into a plain sentence", async () => {
    answering(new Response("<html>Bad gateway</html>", { status: 502 }));
    await expect(call("GET /cases")).rejects.toMatchObject({ status: 502, code: "unexpected" });
  });

  test("says so when the desk can't be reached", async () => {
    answering(new TypeError("Failed to fetch"));
    await expect(call("GET /cases")).rejects.toMatchObject({ status: 0, code: "unreachable" });
  });
});

test("no two keys are the same", () => {
  expect(new Set(Array.from({ length: 100 }, newKey)).size).toBe(100);
});
