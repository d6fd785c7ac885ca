/** Every playbook of the handbook, walked to its closure through HTTP; chosen, left and amended. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readHandbook } from "../../src/playbooks/playbooks.handbook.ts";
import { freshPglite } from "../databases.ts";
import { complained, judged, walked, wrote } from "../walking.ts";
import { openWorld, type World } from "../world.ts";

const { sheets, phases } = readHandbook("handbook");

let world: World;
beforeAll(async () => {
  world = await openWorld(await freshPglite());
});
afterAll(() => world.close());

const seen = (params: { case: string }) => world.ana.call("GET /cases/:case", { params });

describe("E2, A to D: every playbook leads to a closed case", () => {
  test.each(sheets.map((sheet, place) => [sheet.id, sheet, place] as const))(
    "%s",
    async (id, sheet, place) => {
      const { ana } = world;
      const params = await complained(ana, place);
      if (id !== "five-steps") {
        const body = { playbookId: id, because: "It fits this one better." };
        await ana.call("POST /cases/:case/playbook", { params, body });
      }
      const before = await seen(params);
      expect(before.playbook).toMatchObject({ id, version: sheet.version });
      expect(before.steps.map(({ state }) => state)).toEqual(
        sheet.steps.map((_, step) => (step === 0 ? "now" : "ahead")),
      );
      const early = await ana.refused("POST /cases/:case/closure", {
        params,
        body: { reason: "Done" },
      });
      expect(early.code).toBe("not_ready_to_close");

      await walked(world, params);
      const { steps, next } = await seen(params);
      expect(steps.filter(({ state }) => state !== "done")).toEqual([]);
      expect(next).toBeNull();
      await ana.call("POST /cases/:case/closure", { params, body: { reason: "Put right" } });
      expect((await seen(params)).case.state).toBe("closed");
    },
  );
});

test("every phase of the machine is walked by every playbook that ships", () => {
  for (const { id, steps, without } of sheets) {
    const walkedPhases = new Set(steps.flatMap((step) => step.phases));
    for (const phase of phases) {
      expect(walkedPhases.has(phase.id) || without[phase.id], `${id}: ${phase.id}`).toBeTruthy();
    }
  }
});

describe("choosing", () => {
  test("the playbook that fits is suggested with its reason; it keeps what was done", async () => {
    const { ana } = world;
    const params = await complained(ana, 100, "call");
    const ways = () => ana.call("GET /cases/:case/ways", { params });
    expect((await ways()).suggestion).toMatchObject({
      playbookId: "seven-tips",
      because: expect.stringContaining("speaking with us now"),
    });
    await judged(ana, params);
    expect((await ways()).suggestion).toMatchObject({ playbookId: "apology-components" });
    await judged(ana, params, { failure: "overbooked" });
    expect((await ways()).suggestion).toMatchObject({ playbookId: "across-industries" });
    await judged(ana, params, { failure: "The gate was locked", stance: "not_at_fault" });
    expect((await ways()).suggestion).toMatchObject({ playbookId: "sorry-convincingly" });

    await wrote(world, params, { kind: "acknowledgement" });
    const body = { playbookId: "heard", because: "The customer is still in the shop." };
    await ana.call("POST /cases/:case/playbook", { params, body });
    const { playbook, steps, timeline } = await seen(params);
    expect(playbook.id).toBe("heard");
    expect(steps[0]?.evidence.find(({ fact }) => fact === "acknowledged")?.there).toBe(true);
    expect(timeline.find(({ what }) => what === "playbook chosen")).toMatchObject({
      what: "playbook chosen",
      by: { name: "Ana Ruiz" },
      says: expect.stringContaining("The customer is still in the shop."),
      facts: { from: "five-steps", playbookId: "heard" },
    });
    const again = await ana.refused("POST /cases/:case/playbook", { params, body });
    expect(again.code).toBe("same_playbook");
    const lost = { playbookId: "waltz", because: "Why not." };
    const refusal = await ana.refused("POST /cases/:case/playbook", { params, body: lost });
    expect(refusal).toMatchObject({
      code: "no_playbook",
      detail: expect.stringContaining("latte"),
    });
  });
});

describe("passing a step over", () => {
  test("only where the sheet allows it, only by whom it allows, never around a gate", async () => {
    const { ana, leo } = world;
    const params = await complained(ana, 101);
    const choose = { playbookId: "iso-10002", because: "We are audited." };
    await ana.call("POST /cases/:case/playbook", { params, body: choose });
    await judged(ana, params, { causeState: "not_yet_known", cause: null });
    await ana.call("POST /cases/:case/listenings", {
      params,
      body: { happened: "x", feels: "x", costThem: "x", wants: "x" },
    });
    const skip = (step: string, by = ana) =>
      by.knock("POST /cases/:case/steps/:step/skip", {
        params: { ...params, step },
        body: { because: "It is small and plain." },
      });
    const offer = () =>
      ana.knock("POST /cases/:case/offers", {
        params,
        body: {
          clauseId: "no-compensation",
          options: [
            {
              id: "none",
              label: "Nothing beside our apology",
              remedies: [{ kind: "none", what: "They ask for none", costMinor: 0, worthMinor: 0 }],
            },
          ],
        },
      });
    expect(await offer()).toMatchObject({ status: 409, body: { code: "investigation_first" } });
    expect((await skip("acknowledgement")).body).toMatchObject({ code: "step_stands" });
    expect((await skip("investigation")).body).toMatchObject({ code: "not_allowed" });
    expect((await skip("assessment", leo)).body).toMatchObject({ code: "step_done" });
    expect((await skip("waltz", leo)).status).toBe(404);
    expect((await skip("investigation", leo)).status).toBe(200);

    const { steps, timeline } = await seen(params);
    expect(steps.find(({ id }) => id === "investigation")?.state).toBe("skipped");
    expect(timeline.at(-1)).toMatchObject({
      what: "step skipped",
      by: { name: "Leo Brandt" },
      says: "Passed “Investigation” over: It is small and plain.",
    });
    expect(await offer()).toMatchObject({ status: 201 });

    const up = { params: { ...params, step: "investigation" } };
    await leo.call("POST /cases/:case/steps/:step/taking-up", up);
    expect((await seen(params)).steps.find(({ id }) => id === "investigation")?.state).not.toBe(
      "skipped",
    );
  });
});

describe("changing", () => {
  test("a lead amends it, cases keep their edition, an earlier one is put back", async () => {
    const { ana, leo } = world;
    const params = { playbook: "five-steps" };
    const running = await complained(ana, 102);
    const { sheet } = await leo.call("GET /playbooks/:playbook", { params });
    const steps = sheet.steps.map((step, place) =>
      place === 0 ? { ...step, name: "First word" } : step,
    );
    const body = { sheet: { ...sheet, steps }, because: "We call it so." };
    const change = { params, version: sheet.version, body };
    const refusal = await ana.refused("PUT /playbooks/:playbook", change);
    expect(refusal.code).toBe("not_allowed");
    const tried = await leo.call("POST /playbooks/preview", {
      body: { sheet: body.sheet, number: (await seen(running)).case.number },
    });
    expect(tried.wouldWalk.walk.steps[0]).toMatchObject({ name: "First word", state: "now" });
    const compared = await leo.call("POST /playbooks/comparison", {
      body: { sheet: { ...body.sheet, without: {} }, version: null },
    });
    expect(compared).toEqual({
      flaws: [],
      changes: [
        {
          where: "Order of the steps",
          was: expect.anything(),
          is: expect.stringMatching(/^First/),
        },
        { where: "First word: name", was: "Acknowledge", is: "First word" },
      ],
    });
    const held = { ...sheet, steps: sheet.steps.filter(({ id }) => id !== "follow_up") };
    const gate = { ...change, body: { ...body, sheet: held } };
    expect(await leo.refused("PUT /playbooks/:playbook", gate)).toMatchObject({
      code: "phase_left_out",
      unmet: expect.arrayContaining([
        { code: "steps", because: expect.stringContaining("closes no case without") },
      ]),
    });

    const { version } = await leo.call("PUT /playbooks/:playbook", change);
    expect(await leo.refused("PUT /playbooks/:playbook", change)).toMatchObject({
      code: "stale_edit",
    });
    const begun = await complained(ana, 103);
    expect((await seen(begun)).steps[0]?.name).toBe("First word");
    expect((await seen(running)).steps[0]?.name).toBe("Acknowledge");
    const changed = await leo.call("GET /playbooks/:playbook/editions/:version", {
      params: { ...params, version: `${version}` },
    });
    expect(changed.edition).toMatchObject({ byName: "Leo Brandt", because: "We call it so." });
    expect(changed.changes).toContainEqual(
      expect.objectContaining({ where: "Order of the steps", is: expect.stringMatching(/^First/) }),
    );
    await leo.call("POST /playbooks/:playbook/restoration", {
      params,
      body: { version: sheet.version, because: "The old word was clearer." },
    });
    const now = await leo.call("GET /playbooks/:playbook", { params });
    expect(now.playbook.steps[0]?.name).toBe("Acknowledge");
    expect(now.editions.map((edition) => edition.version)).toEqual([
      version + 1,
      version,
      sheet.version,
    ]);
  });
});

describe("retiring", () => {
  test("cases that walk it go on; no other begins it; it can be brought back", async () => {
    const { ana, leo } = world;
    const params = { playbook: "latte" };
    const because = "Nobody here says it like this.";
    const choose = (at: { case: string }) => ({
      params: at,
      body: { playbookId: "latte", because: "Told across the counter." },
    });
    const running = await complained(ana, 120);
    await ana.call("POST /cases/:case/playbook", choose(running));
    const retire = { params, body: { because } };
    const door = "POST /playbooks/:playbook/retirement";
    expect((await ana.refused(door, retire)).code).toBe("not_allowed");
    const usual = await leo.refused(door, { ...retire, params: { playbook: "five-steps" } });
    expect(usual.code).toBe("usual_playbook");
    const none = await leo.refused(door, { ...retire, params: { playbook: "nowhere" } });
    expect(none.code).toBe("not_found");
    await leo.call(door, retire);
    expect((await leo.refused(door, retire)).code).toBe("already_retired");

    expect((await seen(running)).playbook.id).toBe("latte");
    const ways = await ana.call("GET /cases/:case/ways", { params: running });
    expect(ways.now).toMatchObject({ playbookId: "latte", retired: true });
    expect(ways.choices.map(({ id }) => id)).not.toContain("latte");
    const other = await complained(ana, 121);
    const refusal = await ana.refused("POST /cases/:case/playbook", choose(other));
    expect(refusal).toMatchObject({
      code: "playbook_retired",
      detail: expect.stringContaining(because),
    });
    const read = await ana.call("GET /playbooks/:playbook", { params });
    expect(read).toMatchObject({
      retirements: [{ retired: true, byName: "Leo Brandt", because }],
      openCases: 1,
      usual: false,
    });
    const { sheet } = read;
    const changed = { sheet: { ...sheet, name: "Latte anew" }, because: "x" };
    const amending = { params, version: sheet.version, body: changed };
    const shut = await leo.refused("PUT /playbooks/:playbook", amending);
    expect(shut.code).toBe("playbook_retired");
    const { playbooks } = await ana.call("GET /playbooks", {});
    expect(playbooks.filter(({ retired }) => retired).map(({ id }) => id)).toEqual(["latte"]);

    const back = { params, body: { because: "The café wants it." } };
    expect((await ana.refused("POST /playbooks/:playbook/return", back)).code).toBe("not_allowed");
    await leo.call("POST /playbooks/:playbook/return", back);
    expect((await leo.refused("POST /playbooks/:playbook/return", back)).code).toBe("not_retired");
    await ana.call("POST /cases/:case/playbook", choose(other));
    const told = await ana.call("GET /playbooks/:playbook", { params });
    expect(told.retirements.map(({ retired }) => retired)).toEqual([false, true]);
    expect(told.openCases).toBe(2);
  });
});

describe("E2: a trade as the house has it", () => {
  test("a lead adds a failure and a demand; letters hold to it, others keep out", async () => {
    const { ana, leo } = world;
    const at = { trade: "retail" };
    const read = await leo.call("GET /industries/:trade", { params: at });
    expect(read).toMatchObject({ version: 0, name: "Retail", editions: [] });
    const dull = {
      id: "dull_glaze",
      name: "The glaze came out dull",
      loss: "product" as const,
      severity: "minor" as const,
      words: ["it looks dull"],
    };
    const demand = {
      kind: ["apology" as const],
      holds: ["forgiveness" as const],
      failures: ["dull_glaze"],
      because: "They wait for a second firing.",
    };
    const { terms } = read;
    const body = {
      terms: { ...terms, failures: [...terms.failures, dull], letters: [demand] },
      because: "We fire our own now.",
    };
    const change = { params: at, version: 0, body };
    expect((await ana.refused("PUT /industries/:trade", change)).code).toBe("not_allowed");
    const gone = { ...change, body: { ...body, terms: { ...terms, failures: [dull] } } };
    expect((await leo.refused("PUT /industries/:trade", gone)).code).toBe("trade_at_odds");
    expect(await leo.call("PUT /industries/:trade", change)).toEqual({ version: 1 });
    expect((await leo.refused("PUT /industries/:trade", change)).code).toBe("stale_edit");
    const again = { ...change, version: 1 };
    expect((await leo.refused("PUT /industries/:trade", again)).code).toBe("nothing_changed");

    const now = await ana.call("GET /industries/:trade", { params: at });
    expect(now.editions[0]).toMatchObject({
      byName: "Leo Brandt",
      because: "We fire our own now.",
      changes: expect.arrayContaining([expect.objectContaining({ where: "Failure dull_glaze" })]),
    });
    const { failures } = await ana.call("GET /failures", {});
    expect(failures).toContainEqual(expect.objectContaining({ id: "dull_glaze" }));
    const params = await complained(ana, 104);
    await judged(ana, params, { failure: "dull_glaze" });
    const { playbook } = await seen(params);
    expect(playbook.letters["apology"]).toContain("forgiveness");
  });
});
