import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { freshPglite } from "../../../test/databases.ts";
import { smallDesk } from "../../../test/small-desk.ts";
import { newId } from "../clock.ts";
import type { Engine } from "../db/engine.ts";
import { logTo } from "../log.ts";
import type { Budgets } from "./budget.ts";

let engine: Engine;
let desk: Awaited<ReturnType<typeof smallDesk>>;
beforeAll(async () => {
  engine = await freshPglite();
});
afterEach(() => desk.app.close());
afterAll(() => engine.close());

const open = async (budgets: Partial<Budgets> = {}) => {
  desk = await smallDesk(engine, budgets);
  return desk;
};
const THING = `/things/${newId()}`;
const JSON_TYPE = { "content-type": "application/json" };
const DEEP = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
const THINGS = { method: "POST", url: "/things" };

describe("a mistake gets a problem of its own", () => {
  test.each`
    method      | url                                | options                                                         | status | code              | why
    ${"GET"}    | ${"/nowhere"}                      | ${{}}                                                           | ${404} | ${"not_found"}    | ${"there is nothing"}
    ${"GET"}    | ${"/things/%E0%A4%A"}              | ${{}}                                                           | ${404} | ${"not_found"}    | ${"it is no address at all"}
    ${"GET"}    | ${"/things/7"}                     | ${{}}                                                           | ${422} | ${"malformed"}    | ${"an id has another shape"}
    ${"DELETE"} | ${THING}                           | ${{}}                                                           | ${405} | ${"wrong_method"} | ${"one reads and changes it, nothing else"}
    ${"GET"}    | ${"/refusals"}                     | ${{}}                                                           | ${405} | ${"wrong_method"} | ${"one only sends there"}
    ${"POST"}   | ${"/things"}                       | ${{ headers: JSON_TYPE, payload: "{ not json" }}                | ${400} | ${"malformed"}    | ${"it breaks off"}
    ${"POST"}   | ${"/things"}                       | ${{ headers: JSON_TYPE, payload: "" }}                          | ${400} | ${"malformed"}    | ${"nothing was sent"}
    ${"POST"}   | ${"/things"}                       | ${{ headers: JSON_TYPE, payload: '{"__proto__":{"x":1}}' }}     | ${400} | ${"malformed"}    | ${"nobody changes what an object is"}
    ${"POST"}   | ${"/things"}                       | ${{ headers: JSON_TYPE, payload: DEEP }}                        | ${422} | ${"malformed"}    | ${"it goes down and down"}
    ${"POST"}   | ${"/things"}                       | ${{ headers: JSON_TYPE, payload: "null" }}                      | ${422} | ${"malformed"}    | ${"it has no name"}
    ${"POST"}   | ${"/things"}                       | ${{ payload: { name: "x".repeat(1_000_001) } }}                 | ${413} | ${"too_large"}    | ${"it is over a megabyte"}
    ${"POST"}   | ${"/things"}                       | ${{ headers: { "content-type": "text/xml" }, payload: "<x/>" }} | ${415} | ${"malformed"}    | ${"it is no JSON"}
    ${"POST"}   | ${"/things"}                       | ${{ payload: { name: "x".repeat(21) } }}                        | ${422} | ${"malformed"}    | ${"a name is not that long"}
    ${"POST"}   | ${"/things"}                       | ${{ payload: { name: "  " } }}                                  | ${422} | ${"malformed"}    | ${"spaces are no name"}
    ${"GET"}    | ${"/things?search=more+than+nine"} | ${{}}                                                           | ${422} | ${"malformed"}    | ${"it is too long to look for"}
  `("$method $url: $status, for $why", async ({ method, url, options, status, code }) => {
    const { ask, faults } = await open();
    const answer = await ask(method, url, options);
    expect([answer.status, answer.json?.code]).toEqual([status, code]);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.json).toMatchObject({ status, type: `urn:amends:${code}` });
    expect(answer.json.detail).toMatch(/^[A-Z“].*\.?$/);
    expect(faults).toEqual([]);
  });

  test("and says where it was made", async () => {
    const { ask } = await open();
    const tooLong = await ask("POST", "/things", { payload: { name: "x".repeat(21) } });
    expect(tooLong.json.path).toBe("body/name");
    expect((await ask("GET", "/things/7")).json.path).toBe("params/thing");
  });

  test("what may be done at an address is told with what may not", async () => {
    const { ask } = await open();
    expect((await ask("DELETE", THING)).headers.allow).toBe("GET, PUT");
  });

  test("whoever is not known is told so before anything else of the deed", async () => {
    const { app } = await open();
    const answer = await app.inject({ ...THINGS, method: "POST", payload: { name: "lamp" } });
    expect([answer.statusCode, answer.json().code]).toEqual([401, "not_signed_in"]);
  });
});

describe("every answer", () => {
  test.each(["/nowhere", THING, "/refusals"])("of %s wears the same headers", async (url) => {
    const { ask } = await open();
    const { headers } = await ask("GET", url);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "strict-transport-security": expect.stringContaining("max-age=31536000"),
    });
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["server"]).toBeUndefined();
  });

  test("says how many more may follow; too many are asked to wait", async () => {
    const { ask } = await open({ stranger: 3 });
    const answers = [];
    for (let n = 0; n < 4; n += 1) answers.push(await ask("GET", THING));
    const last = answers.at(-1);
    expect(answers.map(({ headers }) => headers["ratelimit-remaining"])).toEqual([
      "2",
      "1",
      "0",
      "0",
    ]);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers["retry-after"])).toBeGreaterThan(0);
    expect(last?.json).toMatchObject({
      code: "too_many",
      detail: expect.stringMatching(/again in/),
    });
  });

  test("whoever is known has a budget of their own; strangers share their address’s", async () => {
    const { ask } = await open({ stranger: 3, colleague: 6 });
    const asTom = { headers: { cookie: "session=tom", "x-who": "tom" } };
    const asAna = { headers: { cookie: "session=ana" } };
    const madeUp = { headers: { cookie: "session=made-up" } };
    const status = async (options: object) => (await ask("GET", THING, options)).status;

    expect(await status(asTom)).not.toBe(429); // counted for the address: nobody knows him yet
    for (let n = 0; n < 6; n += 1) expect(await status(asTom)).not.toBe(429);
    expect(await status(asTom)).toBe(429);
    const again = { headers: { ...asTom.headers, cookie: "session=tom; more=1" } };
    expect(await status(again)).not.toBe(429);
    expect(await status(again)).toBe(429); // another cookie, the same Tom
    expect(await status(asAna)).not.toBe(429);
    expect(await status(madeUp)).toBe(429);
  });

  test("an open door lets one address try ten times a minute", async () => {
    const { ask } = await open();
    const tries = [];
    for (let n = 0; n < 11; n += 1) tries.push((await ask("POST", "/greetings")).status);
    expect(tries.filter((status) => status === 200)).toHaveLength(10);
    expect(tries.at(-1)).toBe(429);
  });

  test("a file is saved, never shown: our address lends nobody its trust", async () => {
    const { ask } = await open();
    const { headers, text } = await ask("GET", `/files/${newId()}`);
    expect(text).toBe("<script>");
    expect(headers).toMatchObject({
      "content-disposition": "attachment; filename*=UTF-8''a%20%22b%22%0D%0A%C3%A4.html",
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
    });
  });
});

test("the log tells a fault of the database without the words that were to be kept", async () => {
  const { ask, faults } = await open();
  await ask("POST", "/faults", { payload: { name: "Maria's secret\n    at home" } });
  const lines: string[] = [];
  const [fault] = faults;
  logTo({ write: (line: string) => lines.push(line) }).fault("a request failed", fault?.problem);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: "fault",
    because: expect.stringContaining("nowhere"),
    stack: expect.stringContaining(".ts:"),
  });
  expect(lines[0]).not.toContain("Maria");
  expect(lines[0]).not.toContain("at home");
});
