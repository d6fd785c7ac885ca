/** Clocks over HTTP: warned before, told after, up the ladder, until somebody takes it. */
import { afterEach, expect, test } from "vitest";
import type { Job } from "../../src/rim/ticker.ts";
import { jobsOf } from "../../src/desk/schedule.ts";
import { postFrom } from "../../src/desk/mail/post.ts";
import { onBoth } from "../databases.ts";
import { openWorld, type World } from "../world.ts";

onBoth("the clocks of a case", (fresh) => {
  let world: World;
  afterEach(() => world.close());

  /** Maria's complaint of Monday at nine, by mail. */
  async function complained() {
    world = await openWorld(await fresh());
    const { ana } = world;
    const first = await world.write({ subject: "Cracked screen", text: "My lamp is cracked." });
    const row = await world.until(async () => (await ana.call("GET /cases")).rows[0], "a case");
    const params = { case: row.id };
    const view = () => ana.call("GET /cases/:case", { params });
    const told = async () => (await view()).watch.told.flatMap(({ names }) => names);
    /** Waits until the desk has noticed what the time is. */
    const toldAre = (...names: string[]) =>
      world.until(async () => (await told()).join() === names.join(), `told ${names.join(", ")}`);
    return { first: first.messageId, params, view, toldAre };
  }

  test("one after the other is told, until somebody takes it; the customer never is", async () => {
    const { params, view, toldAre } = await complained();
    const { ana, leo, letterbox } = world;
    await ana.call("POST /cases/:case/owner", { params, body: { colleagueId: ana.id } });
    // An hour for what nobody has judged: it warns at a quarter to ten.
    // What waits for one colleague goes in one mail, so each is waited for before the next is due.
    const mailed = (count: number) =>
      world.until(async () => letterbox.notices.length >= count && letterbox.notices, "a mail");
    world.pass({ minutes: 45 });
    await toldAre("Ana Ruiz", "Leo Brandt");
    await mailed(2);
    world.pass({ minutes: 16 });
    await toldAre("Ana Ruiz", "Leo Brandt", "Ana Ruiz");
    await mailed(3);
    world.pass({ minutes: 30 });
    await toldAre("Ana Ruiz", "Leo Brandt", "Ana Ruiz", "Iris Weber");
    const mails = await mailed(4);
    expect(mails.map(({ subject }) => subject)).toEqual([
      "First answer runs out soon on case 1, “Cracked screen”",
      "First answer runs out soon on case 1, “Cracked screen”",
      "First answer has run out on case 1, “Cracked screen”",
      "First answer has run out on case 1, “Cracked screen”",
    ]);
    expect(mails[0]?.text).toContain(`/cases/${params.case}`);
    expect(mails[0]?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(letterbox.letters).toEqual([]);

    const mine = (await leo.call("GET /cases", { query: { view: "due" } })).rows[0];
    expect(mine?.toldIds).toContain(leo.id);
    await leo.call("POST /cases/:case/clocks/:clock/taking", {
      params: { ...params, clock: "acknowledge" },
    });
    world.pass({ days: 1 });
    await ana.call("POST /cases/:case/notes", { params, body: { text: "Still looking." } });
    await world.until(async () =>
      (await view()).timeline.some(({ says }) => says === "Sees to it: First answer"),
    );
    const raised = (await view()).timeline.filter(({ what }) => what === "clock raised");
    expect(raised.filter(({ facts }) => facts["clockId"] === "acknowledge")).toHaveLength(4);
    expect((await view()).watch.taken).toMatchObject([
      { clockId: "acknowledge", by: "Leo Brandt" },
    ]);
    const again = { params: { ...params, clock: "acknowledge" } };
    expect(await leo.refused("POST /cases/:case/clocks/:clock/taking", again)).toMatchObject({
      code: "taken_already",
    });
  });

  test("who is away is passed over; who wishes so is told at the desk alone", async () => {
    const { params, toldAre } = await complained();
    const { ana, tom, leo, letterbox } = world;
    await ana.call("POST /cases/:case/owner", { params, body: { colleagueId: tom.id } });
    const duty = (who: { id: string }, body: object) => ({ params: { colleague: who.id }, body });
    const away = { awayUntil: "2026-11-30T08:00:00.000Z", toldBy: "mail", leadId: null };
    await tom.call("PUT /colleagues/:colleague/duty", duty(tom, away));
    const atDesk = { awayUntil: null, toldBy: "desk", leadId: null };
    await leo.call("PUT /colleagues/:colleague/duty", duty(leo, atDesk));
    expect(await ana.refused("PUT /colleagues/:colleague/duty", duty(leo, away))).toMatchObject({
      code: "not_allowed",
    });
    expect((await ana.call("GET /duties")).duties).toContainEqual({ ...away, colleagueId: tom.id });
    world.pass({ minutes: 45 });
    await toldAre("Leo Brandt", "Iris Weber");
    await world.until(async () => letterbox.notices.length > 0);
    expect(letterbox.notices).toHaveLength(1);
  });

  test("two workers tell it once, and a desk that slept catches up", async () => {
    const { view } = await complained();
    const { desk } = world;
    const post = postFrom(
      desk.house.config,
      (text) => text,
      (content) => content,
    );
    const rounds = (name: string): readonly Job[] =>
      jobsOf(desk.house, post, name).filter((job) => job.name === "watch the clocks");
    world.pass({ minutes: 200 });
    const workers = ["one", "two", "three"].flatMap(rounds);
    const raised = async () =>
      (await view()).timeline
        .filter(({ facts }) => facts["clockId"] === "acknowledge")
        .map(({ facts }) => facts["rung"]);
    // Who comes while another reads on finds nothing to do, so they come until all is told.
    await world.until(async () => {
      await Promise.all(workers.map((job) => job.round()));
      return (await raised()).length >= 5;
    });
    await Promise.all(workers.map((job) => job.round()));
    expect(await raised()).toEqual([0, 1, 2, 3, 4]);
    await post.close();
  });

  test("a clock waits for a reason, and runs again when the customer writes", async () => {
    const { first, params, view } = await complained();
    const { ana } = world;
    const { version } = (await view()).case;
    await ana.call("POST /cases/:case/triage", { params, version, body: TRIAGE });
    const propose = async () => (await view()).clocks.find(({ id }) => id === "propose");
    const before = await propose();
    const pause = { reason: "waiting_for_customer", because: "Which lamp is it?" };
    const { id } = await ana.call("POST /cases/:case/pauses", { params, body: pause });
    expect(await ana.refused("POST /cases/:case/pauses", { params, body: pause })).toMatchObject({
      code: "paused_already",
    });
    world.pass({ days: 2 });
    expect(await propose()).toMatchObject({ state: "paused" });
    expect((await view()).clocks.find(({ id: clock }) => clock === "acknowledge")?.state).toBe(
      "overdue",
    );
    const answer = { subject: "Re: Cracked screen", text: "The green one." };
    await world.write({ ...answer, inReplyTo: first });
    await world.until(async () => (await propose())?.state !== "paused", "Maria's answer");
    expect((await view()).watch.pauses).toMatchObject([
      { id, by: "Ana Ruiz", reason: pause.reason },
    ]);
    expect(Date.parse((await propose())?.dueAt ?? "")).toBeGreaterThan(
      Date.parse(before?.dueAt ?? ""),
    );
    const over = { params: { ...params, pause: id } };
    expect(await ana.refused("POST /cases/:case/pauses/:pause/lifting", over)).toMatchObject({
      code: "pause_over",
    });
  });

  test("the house's hours, days off, clocks and ladder can be read", async () => {
    await complained();
    const hours = await world.ana.call("GET /hours");
    expect(hours).toMatchObject({ zone: "Europe/Berlin", country: "DE" });
    expect(hours.week[0]).toEqual({ day: "monday", openings: ["09:00–17:00"] });
    expect(hours.holidays).toContainEqual({ day: "2026-12-25", name: "Erster Weihnachtstag" });
    expect(hours.ladder[1]).toEqual({ tell: "lead", when: "soon", only: "critical" });
  });
});

const TRIAGE = {
  failure: "damaged_order",
  severity: "moderate",
  stance: "at_fault",
  causeState: "known",
  cause: "Packed too thin.",
  feels: "Sad",
  asks: "A whole lamp",
  priceMinor: 9_000,
};
