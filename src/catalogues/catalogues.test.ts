import { expect, test } from "vitest";
import type { Line } from "../journal/index.ts";
import type { Entry } from "../policies/index.ts";
import type { Actor } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import { amendCatalogue } from "./amend-catalogue.ts";
import type { Edition } from "./edition.ts";

const entry = (id: string, change: Partial<Entry> = {}): Entry => ({
  id,
  kind: "voucher",
  name: id,
  says: "A code.",
  for: ["service"],
  cost: 60,
  worth: 70,
  ...change,
});
const none = entry("none", { kind: "none", cost: 0, worth: 0 });
const filed = [entry("voucher"), none];
const leo: Actor = { kind: "colleague", id: "leo", name: "Leo Brandt", role: "lead" };
const ana: Actor = { kind: "colleague", id: "ana", name: "Ana Ruiz", role: "agent" };

function world(kept: Edition[] = []) {
  const noted: Line[] = [];
  const needs = {
    catalogues: {
      all: async () => kept.toReversed(),
      newest: async () => kept.at(-1),
      keep: async (edition: Edition) => kept.push(edition) > 0,
    },
    filedCatalogue: filed,
    journal: { add: async (line: Line) => void noted.push(line) },
    now: () => moment("2026-11-23T09:00:00Z"),
  };
  return { needs, kept, noted };
}
const dearer = [entry("voucher", { cost: 80 }), none];

test("a lead writes an edition, which says what is worded otherwise, and why", async () => {
  const { needs, kept, noted } = world();
  const because = "Our margin has shrunk.";
  const first = await amendCatalogue(needs, { entries: dearer, because, version: 0, by: leo });
  expect(first).toEqual({ ok: true, value: { version: 1 } });
  expect(kept).toMatchObject([{ version: 1, entries: dearer, byName: "Leo Brandt", because }]);
  expect(noted).toMatchObject([
    { what: "catalogue amended", facts: { version: 1, because, changed: ["voucher"] } },
  ]);
});

test.each`
  entries                                       | version | by     | code                  | why
  ${dearer}                                     | ${0}    | ${ana} | ${"not_allowed"}      | ${"leads answer for what is given"}
  ${dearer}                                     | ${3}    | ${leo} | ${"stale_edit"}       | ${"another edition was read"}
  ${filed}                                      | ${0}    | ${leo} | ${"nothing_changed"}  | ${"it is the folder's"}
  ${[entry("voucher", { cost: 80 })]}           | ${0}    | ${leo} | ${"none_is_a_choice"} | ${"C5: none is a choice with a reason"}
  ${[entry("voucher"), entry("voucher"), none]} | ${0}    | ${leo} | ${"named_twice"}      | ${"nobody could tell them apart"}
  ${[entry("voucher"), { ...none, cost: 5 }]}   | ${0}    | ${leo} | ${"none_is_free"}     | ${"nothing costs nothing"}
`("refuses $code: $why", async ({ entries, version, by, code }) => {
  const { needs, kept, noted } = world();
  const outcome = await amendCatalogue(needs, { entries, because: "So.", version, by });
  expect(outcome).toMatchObject({ refusal: { code } });
  expect([kept, noted]).toEqual([[], []]);
});
