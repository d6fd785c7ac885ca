/** Calls: Maria rings, is heard and rung back; somebody is not there; somebody wants no notes. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdCall, ring, TOLD, type } from "../calls.ts";
import { freshPglite } from "../databases.ts";
import type { Engine } from "../../src/rim/db/engine.ts";
import { MARIA, openWorld, type World } from "../world.ts";

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

const view = (id: string | null) =>
  world.ana.call("GET /cases/:case", { params: { case: id ?? "" } });
const clock = async (id: string | null, name: string) =>
  (await view(id)).clocks.find((each) => each.id === name);
const maria = { name: MARIA.name, phone: "+49 30 1234567", email: MARIA.email };
const inOneHour = () => new Date(Date.parse(world.today()) + 3_600_000).toISOString();

describe("Maria rings", () => {
  let caseId: string;
  let promise: string;

  test("the case counts from the call, which answers it, hears her, and promises", async () => {
    const began = world.today();
    const begun = await ring(world.ana, { way: "in", caller: maria });
    expect((await world.ana.call("GET /calls")).open).toMatchObject([{ id: begun.id }]);
    const draft = { subject: "A cracked lamp", consent: "yes", notes: TOLD } as const;
    const typed = await type(world.ana, begun, draft);
    world.pass({ minutes: 12 });
    const dueAt = inOneHour();
    const ringBack = { what: "Ring her with the parcel number", dueAt, ownerId: world.leo.id };
    await type(world.ana, typed, { outcome: "A new lamp goes out today.", ringBack });
    const params = { call: begun.id };
    const call = await world.ana.call("POST /calls/:call/ending", { params, body: {} });
    caseId = call.caseId ?? "";
    expect(call).toMatchObject({ state: "held", beganAt: began, endedAt: world.today() });

    const seen = await view(caseId);
    expect(seen.case).toMatchObject({ title: "A cracked lamp", complainedAt: began });
    expect(seen.messages).toMatchObject([
      { direction: "in", channel: "call", by: { name: "Maria Keller" } },
      { direction: "out", channel: "call", by: { name: "Ana Ruiz" } },
    ]);
    expect(seen.messages[0]?.body).toContain("I am so disappointed.");
    expect(seen.messages[0]?.body).not.toContain("in the system");
    expect(seen.messages[1]?.body).toBe(
      "A new lamp goes out today.\n\nOrder is in the system, paid on 12 November.",
    );
    expect(seen.listening).toMatchObject({
      happened: "The lamp of order 1042 came with a cracked screen.",
      feels: "I am so disappointed.",
      costThem: "It was my sister's present for Saturday.",
      wants: "I want a whole lamp before Saturday.",
    });
    expect(await clock(caseId, "acknowledge")).toMatchObject({ state: "met", metAt: began });
    expect(seen.commitments).toMatchObject([
      { kind: "followup", ownerId: world.leo.id, dueAt, dueOn: "2026-11-23", state: "open" },
    ]);
    expect(seen.clocks.map((each) => each.dueAt)).toContain(dueAt);
    promise = seen.commitments[0]?.id ?? "";
    const says = seen.timeline.map((line) => line.says);
    expect(says).toContain("Noted a call with the customer");
    expect(JSON.stringify(seen.timeline)).not.toContain("disappointed");
    const [row] = (await world.ana.call("GET /cases")).rows;
    expect(row).toMatchObject({ lastBy: "house", promise: { late: false } });
  });

  test("her page tells that they spoke, once, and nothing of what was noted", async () => {
    const { page } = await view(caseId);
    const html = await (await fetch(page.replace(/^https?:\/\/[^/]+/, world.url))).text();
    expect(html.match(/spoke on the phone/g)).toHaveLength(1);
    expect(html).not.toContain("in the system");
  });

  test("a promised moment that has passed is late on the same day", async () => {
    world.pass({ minutes: 61 });
    const [row] = (await world.ana.call("GET /cases")).rows;
    expect(row).toMatchObject({ promise: { late: true } });
  });

  test("the call back keeps the promise, adds a point, and joins the conversation", async () => {
    const params = { call: (await ring(world.leo, { caseId })).id };
    const before = await world.leo.call("GET /calls/:call", { params });
    expect(before).toMatchObject({
      call: { subject: "A cracked lamp", caller: { name: "Maria Keller" } },
      promises: [{ id: promise }],
      unreached: false,
    });
    expect(JSON.stringify(before.guide)).toContain("Do not make Maria tell it all again");
    expect(before.steps.find(({ id }) => id === "acknowledge")).toMatchObject({ state: "done" });
    const notes = [{ id: "1", text: "The party was spoiled as well.", about: "cost" as const }];
    await type(world.leo, before.call, { notes, outcome: "Told her the parcel number." });
    await world.leo.call("POST /calls/:call/ending", { params, body: { keeps: [promise] } });

    const seen = await view(caseId);
    expect(seen.commitments).toMatchObject([
      { state: "kept", proof: "On the phone, by Leo Brandt" },
    ]);
    expect(seen.listening).toMatchObject({
      costThem: "It was my sister's present for Saturday.\nThe party was spoiled as well.",
    });
    expect(seen.messages).toHaveLength(4);
    const { calls } = await world.ana.call("GET /cases/:case/calls", { params: { case: caseId } });
    expect(calls).toMatchObject([{ by: { name: "Leo Brandt" } }, { by: { name: "Ana Ruiz" } }]);
  });

  test.each`
    search           | why
    ${"maria"}       | ${"by her name"}
    ${"030 1234567"} | ${"by her phone"}
    ${"1042"}        | ${"by the order she told us"}
  `("she is found $why when she rings again", async ({ search }) => {
    const { customers } = await world.tom.call("GET /callers", { query: { search } });
    expect(customers).toMatchObject([
      { customer: { name: "Maria Keller" }, cases: [{ id: caseId, state: "open" }] },
    ]);
  });

  test("what is typed in two windows is not written over", async () => {
    const call = await ring(world.ana, { caseId });
    await type(world.ana, call, { outcome: "Here" });
    const { id, version, customerId, caller, subject, consent } = call;
    const body = { customerId, caller, caseId, subject, consent, notes: [], outcome: "There" };
    const ask = { params: { call: id }, version, body };
    expect((await world.ana.refused("PUT /calls/:call", ask)).code).toBe("stale_edit");
    await world.ana.call("POST /calls/:call/discarding", { params: { call: id } });
    expect((await world.ana.refused("PUT /calls/:call", ask)).code).toBe("call_over");
  });
});

test("a call that reaches nobody is logged, and moves no clock", async () => {
  const { id } = await world.ana.call("POST /complaints", {
    body: { channel: "form", customer: { name: "Tom Ode" }, subject: "It hums", text: "It hums." },
  });
  const call = await ring(world.ana, { caseId: id });
  const params = { call: call.id };
  await world.ana.call("POST /calls/:call/miss", { params, body: { how: "voicemail" } });
  expect(await clock(id, "acknowledge")).toMatchObject({ state: "running", metAt: null });
  expect((await view(id)).timeline.at(-1)?.says).toBe(
    "We called and did not reach the customer: voicemail",
  );
  expect((await world.ana.call("GET /calls")).log[0]).toMatchObject({ state: "missed" });
  const again = { params, body: {} };
  expect((await world.ana.refused("POST /calls/:call/ending", again)).code).toBe("call_over");
});

test("who wants no notes has none kept, and is answered all the same", async () => {
  const caller = { name: "Ines Roth", phone: "0171 5550000", email: null };
  const call = await holdCall(world.ana, {
    way: "in",
    caller,
    subject: "A late parcel",
    consent: "no",
    notes: TOLD,
    outcome: "We send it by courier tonight.",
  });
  expect(call.notes).toEqual([]);
  const seen = await view(call.caseId);
  expect(JSON.stringify(seen)).not.toContain("disappointed");
  expect(seen.messages.map(({ body }) => body)).toEqual([
    "They told us on the phone, and asked us to keep no note of their words.",
    "We send it by courier tonight.",
  ]);
  expect(seen.listening).toBeNull();
  expect(await clock(call.caseId, "acknowledge")).toMatchObject({ state: "met" });
});

test("a customer without an address stays one customer when they ring again", async () => {
  const { customers } = await world.ana.call("GET /callers", { query: { search: "0171555" } });
  const [ines] = customers;
  const call = await holdCall(world.ana, {
    way: "in",
    customerId: ines?.customer.id ?? "",
    subject: "It came wet",
    notes: TOLD.slice(0, 1),
    outcome: "She sends us a picture.",
  });
  const params = { customer: ines?.customer.id ?? "" };
  const history = await world.ana.call("GET /customers/:customer/history", { params });
  expect(history.cases.map(({ id }) => id)).toContain(call.caseId);
  expect(history.cases).toHaveLength(2);
  expect((await world.ana.call("GET /customers/:customer/calls", { params })).calls).toHaveLength(
    2,
  );
});

test("one that was no complaint opens nothing", async () => {
  const before = (await world.ana.call("GET /cases")).rows.length;
  const caller = { name: "Someone", phone: null, email: null };
  const outcome = "Asked for our opening hours.";
  const call = await holdCall(world.ana, { way: "in", caller, outcome, end: { opens: false } });
  expect(call).toMatchObject({ state: "held", caseId: null, customerId: null });
  expect((await world.ana.call("GET /cases")).rows).toHaveLength(before);
});

test("on a closed case her words open it again, and the call answers them", async () => {
  const { id } = await world.ana.call("POST /complaints", {
    body: { channel: "form", customer: maria, subject: "It flickers", text: "It flickers." },
  });
  await engine.lend((session) =>
    session.query(`update cases set state = 'closed' where id = '${id}'`),
  );
  const notes = TOLD.slice(0, 1);
  await holdCall(world.ana, { way: "in", caseId: id, notes, outcome: "I look into it today." });
  const seen = await view(id);
  expect(seen.case.state).toBe("open");
  expect(seen.timeline.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["customer wrote", "case reopened", "call noted"]),
  );
  expect(await clock(id, "acknowledge")).toMatchObject({ state: "met" });
});

test.each`
  change                                                                                   | code                 | why
  ${{ outcome: " " }}                                                                      | ${"outcome_missing"} | ${"nothing says how it ended"}
  ${{ subject: "" }}                                                                       | ${"subject_missing"} | ${"a case needs a name"}
  ${{ notes: [] }}                                                                         | ${"no_words"}        | ${"nobody knows what the complaint is"}
  ${{ caller: { ...maria, name: "" } }}                                                    | ${"name_missing"}    | ${"nobody is on the line"}
  ${{ end: { opens: false, reached: true } }}                                              | ${"no_case"}         | ${"nothing was to be told"}
  ${{ ringBack: { what: "x", dueAt: "2026-11-23T08:00:00.000Z" } }}                        | ${"moment_past"}     | ${"it is late as it is made"}
  ${{ ringBack: { what: "x", dueAt: null } }}                                              | ${"promise_unclear"} | ${"nobody knows when"}
  ${{ end: { opens: false }, ringBack: { what: "x", dueAt: "2027-11-23T08:00:00.000Z" } }} | ${"no_case"}         | ${"a promise belongs to a case"}
  ${{ end: { endedAt: "2027-11-23T08:00:00.000Z" } }}                                      | ${"not_yet"}         | ${"nobody knows how it will end"}
`("an end is refused with $code: $why", async ({ change, code }) => {
  const { end = {}, ringBack = null, ...typed } = change;
  const promised = ringBack && { ...ringBack, ownerId: world.ana.id };
  const fine = { subject: "A lamp", notes: TOLD, outcome: "We look." };
  const begun = await ring(world.ana, { way: "in", caller: maria });
  await type(world.ana, begun, { ...fine, ...typed, ringBack: promised });
  const params = { call: begun.id };
  const refusal = await world.ana.refused("POST /calls/:call/ending", { params, body: end });
  expect(refusal.code).toBe(code);
  const { call } = await world.ana.call("GET /calls/:call", { params });
  expect(call.state).toBe("open");
});
