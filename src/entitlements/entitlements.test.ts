/** What the law owes on a case: established, reckoned anew, struck, set aside; never after told. */
import { expect, test } from "vitest";
import type { Case } from "../cases/index.ts";
import type { Entry, Line } from "../journal/index.ts";
import type { Actor } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import { entitlementsIn, openTariffs, setAsideIn, standing } from "./entitlement.ts";
import { establishEntitlement } from "./establish-entitlement.ts";
import { setAsideTariff } from "./set-aside-tariff.ts";
import { strikeEntitlement } from "./strike-entitlement.ts";
import { fits, type Tariff } from "./tariff.ts";

const now = moment("2026-11-23T09:00:00Z");
const ana: Actor = { kind: "colleague", id: "ana", name: "Ana", role: "agent" };
const row = { clause: "s. 1", rights: [] };
const tariff: Tariff = {
  id: "late-tram",
  name: "Late trams",
  place: "Nowhere",
  currency: "EUR",
  industries: ["rail"],
  failures: ["tram_late"],
  first: true,
  perPerson: true,
  payWithin: null,
  asks: [{ id: "delay", label: "Minutes late", kind: "number" }],
  versions: [
    {
      from: "2020-01-01",
      source: "Tram Act",
      confidence: "read",
      rows: [
        { when: { delay: { below: 10 } }, pay: null, ...row },
        { when: {}, pay: { amountMinor: 500 }, ...row },
      ],
    },
    {
      from: "2026-01-01",
      source: "Tram Act",
      confidence: "read",
      rows: [{ when: {}, pay: { amountMinor: 700 }, ...row }],
    },
  ],
};

function world(file: Partial<Case> | null = { id: "c1", state: "open", failure: "tram_late" }) {
  const entries: Entry[] = [];
  let ids = 0;
  const add = async ({ what, by, facts = {} }: Line) =>
    void entries.push({ what, by, facts, at: now, caseId: "c1" } as Entry);
  const needs = {
    cases: { find: async () => (file ? (file as Case) : undefined) },
    journal: { add, ofCase: async () => entries },
    newId: () => `e${++ids}`,
    now: () => now,
    tariffs: [tariff],
  };
  const establish = (facts: Record<string, number>, on = "2026-11-20", people = 1) =>
    establishEntitlement(needs, {
      caseId: "c1",
      tariffId: "late-tram",
      on,
      facts,
      people,
      by: ana,
    });
  return { needs, entries, establish, told: add };
}
const code = (outcome: { ok: boolean; refusal?: { code: string } }) =>
  outcome.ok ? "done" : outcome.refusal?.code;

test("the table of the day on which it failed decides; two people are owed it twice", async () => {
  const { establish, entries } = world();
  await establish({ delay: 12 }, "2025-12-31", 2);
  expect(standing(entries)).toMatchObject([{ amountMinor: 1_000, tableOf: "2020-01-01" }]);
  await establish({ delay: 12 }, "2026-01-01");
  expect(standing(entries)).toMatchObject([{ amountMinor: 700, tableOf: "2026-01-01" }]);
  expect(entitlementsIn(entries).map(({ struck }) => struck)).toEqual(["Reckoned anew.", null]);
});

test.each`
  facts               | on              | says              | why
  ${{}}               | ${"2025-06-01"} | ${"fact_missing"} | ${"a question is open"}
  ${{ delay: -1 }}    | ${"2026-06-01"} | ${"fact_unsound"} | ${"no train is less than no minutes late"}
  ${{ delay: "ten" }} | ${"2026-06-01"} | ${"fact_unsound"} | ${"minutes are a number"}
  ${{ delay: 12 }}    | ${"2019-12-31"} | ${"no_table"}     | ${"before the law"}
  ${{ delay: 12 }}    | ${"2026-11-24"} | ${"not_yet"}      | ${"tomorrow has not failed yet"}
`("$says: $why", async ({ facts, on, says }) => {
  expect(code(await world().establish(facts, on))).toBe(says);
});

test("what the customer was told of can't be struck or reckoned anew", async () => {
  const { establish, needs, entries, told } = world();
  await establish({ delay: 12 });
  await told({ what: "award pledged", by: ana, facts: { entitlementId: "e1" } });
  const strike = () =>
    strikeEntitlement(needs, { caseId: "c1", entitlementId: "e1", because: "Wrong", by: ana });
  expect(code(await strike())).toBe("already_promised");
  expect(code(await establish({ delay: 3 }))).toBe("already_promised");
  await told({ what: "award withdrawn", by: ana, facts: { entitlementId: "e1" } });
  expect(code(await strike())).toBe("done");
  expect(code(await strike())).toBe("already_struck");
  expect(standing(entries)).toEqual([]);
});

test("a tariff that binds is open until it is reckoned, or set aside with a reason", async () => {
  const { establish, needs, entries } = world();
  const aside = () =>
    setAsideTariff(needs, { caseId: "c1", tariffId: "late-tram", because: "Free ride", by: ana });
  expect(openTariffs([tariff], entries)).toEqual([tariff]);
  expect(openTariffs([{ ...tariff, first: false }], entries)).toEqual([]);
  await aside();
  expect(openTariffs([tariff], entries)).toEqual([]);
  await establish({ delay: 12 });
  expect(setAsideIn(entries)).toEqual([]);
  expect(code(await aside())).toBe("already_established");
});

test.each`
  file                             | says             | why
  ${null}                          | ${"not_found"}   | ${"there is no case"}
  ${{ id: "c1", state: "closed" }} | ${"case_closed"} | ${"it is closed"}
`("nothing is established where $why", async ({ file, says }) => {
  expect(code(await world(file).establish({ delay: 12 }))).toBe(says);
});

test.each`
  failures         | industries  | failure        | industry     | fitting  | why
  ${["tram_late"]} | ${["rail"]} | ${"tram_late"} | ${undefined} | ${true}  | ${"the failure is named"}
  ${["tram_late"]} | ${["rail"]} | ${"rude"}      | ${"rail"}    | ${false} | ${"another failure of that industry"}
  ${[]}            | ${["rail"]} | ${"rude"}      | ${"rail"}    | ${true}  | ${"all failures of an industry"}
  ${[]}            | ${["rail"]} | ${"rude"}      | ${undefined} | ${false} | ${"an industry nobody knows"}
`("fits: $fitting: $why", ({ failures, industries, failure, industry, fitting }) => {
  expect(fits({ failures, industries }, failure, industry)).toBe(fitting);
});
