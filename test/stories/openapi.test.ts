/** The API's own description: every door, what it takes, what it answers, how it refuses. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { api } from "../../src/desk/desk.contract.ts";
import type { Route } from "../../src/rim/http/contract.ts";
import { freshPglite } from "../databases.ts";
import { openDesk } from "../world.ts";

type Parameter = { in: string; name: string; required?: boolean; schema: object };
type Operation = {
  summary: string;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema: object }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
  security?: object[];
};
type Document = {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
};

let desk: Awaited<ReturnType<typeof openDesk>>;
let told: Document;
beforeAll(async () => {
  desk = await openDesk(await freshPglite());
  told = await (await fetch(`${desk.url}/api/openapi.json`)).json();
});
afterAll(() => desk.close());

const PROBLEM = "application/problem+json";
const DOORS = Object.entries(api) as [string, Route][];

const operationOf = (door: string): Operation => {
  const [method = "", path = ""] = door.split(" ");
  const found = told.paths[path.replace(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()];
  if (!found) throw new Error(`${door} is not described`);
  return found;
};
const named = (door: string, place: string) =>
  (operationOf(door).parameters ?? []).filter((each) => each.in === place);

test("is OpenAPI 3.1, under the address that its paths are read from", () => {
  expect(told).toMatchObject({
    openapi: "3.1.0",
    info: { title: "Amends", version: "1" },
    servers: [{ url: "/api/v1" }],
    components: {
      schemas: { Problem: { type: "object" } },
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
    },
  });
});

test("names every door of the contract, and none besides", () => {
  const described = Object.entries(told.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const doors = DOORS.map(([door]) => door.replace(/:(\w+)/g, "{$1}"));
  expect(described.sort()).toEqual(doors.sort());
});

describe("each door", () => {
  test.each(DOORS)("%s", (door, route) => {
    const { summary, responses, requestBody, security } = operationOf(door);
    expect(summary).toBe(route.says);
    expect(security).toEqual(route.open ? [] : undefined);
    expect(requestBody !== undefined).toBe(route.body !== undefined);
    const success = responses[String(route.status ?? 200)];
    expect(success?.content?.["application/json"]?.schema).toBeTypeOf("object");
    expect(Object.values(responses).filter(({ description }) => !description)).toEqual([]);

    const inPath = [...door.matchAll(/:(\w+)/g)].map(([, name]) => name);
    expect(named(door, "path").map(({ name }) => name)).toEqual(inPath);
    expect(named(door, "path").filter(({ required }) => !required)).toEqual([]);
    const wanted = [
      ...(route.once ? ["Idempotency-Key"] : []),
      ...(route.ifMatch ? ["If-Match"] : []),
    ];
    expect(named(door, "header").map(({ name }) => name)).toEqual(wanted);

    const refusals = Object.entries(responses).filter(([status]) => Number(status) >= 400);
    for (const [, { content }] of refusals) {
      expect(content).toEqual({ [PROBLEM]: { schema: { $ref: "#/components/schemas/Problem" } } });
    }
    const statuses = refusals.map(([status]) => Number(status));
    expect(statuses).toEqual(expect.arrayContaining([429, 500]));
    expect(statuses.includes(401)).toBe(!route.open);
    expect(statuses.includes(412)).toBe(route.ifMatch !== undefined);
    expect(statuses.includes(428)).toBe(route.ifMatch === true);
    expect(statuses.includes(404)).toBe(inPath.length > 0);
  });
});

test("an edit needs If-Match, a deed need not carry a key", () => {
  expect(named("PUT /letters/:letter", "header")).toMatchObject([{ required: true }]);
  expect(named("POST /complaints", "header")[0]?.required).toBeFalsy();
  expect(named("POST /cases/:case/listenings", "header")[0]?.required).toBeFalsy();
});

test("every reference leads somewhere", () => {
  const refs = [...JSON.stringify(told).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref);
  expect(refs.length).toBeGreaterThan(0);
  for (const ref of new Set(refs)) {
    const [start, ...steps] = (ref ?? "").split("/");
    const found = steps.reduce<unknown>(
      (at, step) => (at as Record<string, unknown> | undefined)?.[step],
      told,
    );
    expect([start, found], ref).toEqual(["#", expect.any(Object)]);
  }
});

test("a described path is a path that answers", async () => {
  const [{ url } = { url: "" }] = told.servers;
  const answer = await fetch(`${desk.url}${url}/welcome`);
  expect(await answer.json()).toMatchObject({ ready: false });
});
