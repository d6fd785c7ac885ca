/** A key that was revoked is nobody at once, however well it was known before. */
import { expect, test } from "vitest";
import { onBothAtOnce } from "../../../test/databases.ts";
import { smallDesk } from "../../../test/small-desk.ts";
import { newId } from "../clock.ts";

const POST = { headers: { authorization: "Bearer till" }, payload: { name: "lamp" } };

onBothAtOnce("a known key", (engine) => {
  const open = async () => {
    const desk = await smallDesk(engine());
    const first = await desk.ask("POST", "/things", POST);
    expect(first.json).toEqual({ name: "lamp", number: 1 });
    return desk;
  };

  test("goes in as before, and each of its deeds is done once", async () => {
    const { ask } = await open();
    expect((await ask("POST", "/things", POST)).json).toEqual({ name: "lamp", number: 2 });
  });

  test.each`
    method    | url                     | more                                | why
    ${"POST"} | ${"/things"}            | ${{}}                               | ${"it does nothing any more"}
    ${"GET"}  | ${"/things"}            | ${{}}                               | ${"it reads nothing any more"}
    ${"POST"} | ${"/refusals"}          | ${{ payload: { code: "not_now" } }} | ${"it hears of no refusal"}
    ${"POST"} | ${"/faults"}            | ${{}}                               | ${"it hears of no fault"}
    ${"PUT"}  | ${`/things/${newId()}`} | ${{}}                               | ${"it is not told what is missing"}
  `("once it is revoked, $why", async ({ method, url, more }) => {
    const { ask, keys, faults } = await open();
    keys.clear();
    const asked = method === "GET" ? { headers: POST.headers } : { ...POST, ...more };
    const answer = await ask(method, url, asked);
    expect(answer).toMatchObject({ status: 401, json: { code: "not_signed_in" } });
    expect(faults).toEqual([]);
    keys.add("Bearer till");
    const next = await ask("POST", "/things", POST);
    expect(next.json, "nothing of it was kept").toEqual({ name: "lamp", number: 2 });
  });

  test("once it is revoked, it hears no answer that was kept for its Idempotency-Key", async () => {
    const { ask, keys } = await open();
    const once = { ...POST, headers: { ...POST.headers, "idempotency-key": newId() } };
    expect((await ask("POST", "/things", once)).status).toBe(201);
    keys.clear();
    expect((await ask("POST", "/things", once)).status).toBe(401);
  });
});
