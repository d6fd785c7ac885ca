/** The worked examples: each is played by the desk's own verbs and ends with a closed case. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshPglite } from "../../../test/databases.ts";
import { historyOf } from "../../cases/index.ts";
import { walk } from "../../playbooks/index.ts";
import { readHandbook } from "../../playbooks/playbooks.handbook.ts";
import { newId } from "../../rim/clock.ts";
import { configFrom } from "../../rim/config.ts";
import { silence } from "../../rim/log.ts";
import { moment } from "../../words/moment.ts";
import type { Engine } from "../../rim/db/engine.ts";
import { HANDBOOK, type House, openHouse } from "../house.ts";
import { needsFrom } from "../needs.ts";
import { checkExamples, readExamples } from "./examples.ts";
import { playSample } from "./play.ts";

const NOW = moment("2026-11-23T11:20:00+01:00");
const examples = readExamples(HANDBOOK);
const { industries } = readHandbook(HANDBOOK);

let engine: Engine;
let house: House;
beforeAll(async () => {
  engine = await freshPglite();
  const config = configFrom({ AMENDS_DATA: mkdtempSync(join(tmpdir(), "amends-example-")) });
  house = await openHouse({ config, log: silence, engine, clock: () => NOW });
});
afterAll(() => engine.close());

test("they can be read, and every pack has its own", () => {
  expect(checkExamples(HANDBOOK)).toEqual([]);
  expect(industries.map(({ example }) => example).sort()).toEqual(
    examples.map(({ id }) => id).sort(),
  );
  for (const { id, example } of industries) {
    expect(examples.find((each) => each.id === example)?.house.industry).toBe(id);
  }
});

test.each(examples.map((example) => [example.house.industry, example] as const))(
  "E2 %s: letters are ready, the remedy reached them, the case is closed with every step done",
  async (_, sample) => {
    const id = newId();
    let clock = NOW;
    const turn = (to: typeof NOW) => {
      clock = to;
    };
    const played = await house.db.inside(id, async (tx) => {
      const needs = needsFrom({ ...house, now: () => clock, undoSeconds: 0 })(tx, id);
      return playSample({ sample, needs, password: "a lamp for every evening", now: NOW, turn });
    });
    expect(played.ok ? "" : played.refusal.because).toBe("");

    await house.db.look(id, async (tx) => {
      const needs = house.needsIn(tx, id);
      const file = await needs.cases.ofNumber(1);
      if (!file) throw new Error("the example opened no case");
      const letters = await needs.apologies.ofCase(file.id);
      expect(letters.map(({ reading }) => reading?.verdict)).toEqual(["ready", "ready"]);
      expect(letters.flatMap(({ reading }) => reading?.faults ?? [])).toEqual([]);
      const { facts } = historyOf(await needs.journal.ofCase(file.id));
      const playbook = await needs.playbooks.get(file.playbookId, file.playbookVersion);
      const steps = playbook ? walk(playbook, facts).steps : [];
      expect(steps.filter(({ state }) => state !== "done")).toEqual([]);
      expect(file.state).toBe("closed");
      expect(facts.has("awards_settled")).toBe(true);
    });
  },
);
