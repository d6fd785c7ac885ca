/** Debriefs: whoever was there is asked for their account, once, and by nobody else it is read. */
import { describe, expect, test } from "vitest";
import type { Debrief } from "../plans/index.ts";
import type { Actor, Role } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import { type Account, waitsFor } from "./account.ts";
import { giveAccount } from "./give-account.ts";

const NOW = moment("2026-11-23T09:00:00Z");
const who = (id: string, role: Role = "agent"): Actor => ({
  kind: "colleague",
  id,
  name: id,
  role,
});
const DEBRIEF: Debrief = {
  id: "d1",
  caseId: "7",
  at: NOW,
  byId: "ana",
  byName: "ana",
  withIds: ["tom", "ana"],
  happened: "The carton was missing.",
  madeSense: "It always came in both.",
  wouldHaveHelped: "A list.",
  changes: "The list hangs.",
};

describe("who is asked", () => {
  const said = { debriefId: "d1", colleagueId: "tom" };
  test.each`
    who      | accounts                             | waits    | why
    ${"tom"} | ${[]}                                | ${true}  | ${"he was there and has said nothing"}
    ${"tom"} | ${[said]}                            | ${false} | ${"he has spoken"}
    ${"tom"} | ${[{ ...said, debriefId: "d2" }]}    | ${true}  | ${"that was about another debrief"}
    ${"tom"} | ${[{ ...said, colleagueId: "ana" }]} | ${true}  | ${"somebody else spoke"}
    ${"ana"} | ${[]}                                | ${false} | ${"she held it, and wrote what it says"}
    ${"leo"} | ${[]}                                | ${false} | ${"he was not there"}
  `("$who: $waits, for $why", ({ who: id, accounts, waits }) => {
    expect(waitsFor(DEBRIEF, accounts, id)).toBe(waits);
  });
});

describe("an account", () => {
  function room() {
    const kept: Account[] = [];
    const lines: { what: string; facts?: unknown }[] = [];
    const needs = {
      plans: {
        debrief: async (id: string) => (id === "d1" ? DEBRIEF : undefined),
        debriefsWith: async () => [DEBRIEF],
      },
      debriefAccounts: {
        among: async () => kept,
        keep: async (account: Account) => void kept.push(account),
      },
      journal: { add: async (line: { what: string }) => void lines.push(line) },
      now: () => NOW,
      newId: () => "a1",
    };
    return { kept, lines, needs: needs as unknown as Parameters<typeof giveAccount>[0] };
  }

  test("is kept as it was told; the journal says that, never what", async () => {
    const { kept, lines, needs } = room();
    const words = "The shelf was empty, and the truck waited.";
    const given = await giveAccount(needs, { debriefId: "d1", words, by: who("tom") });
    expect(given).toMatchObject({ ok: true, value: { words, colleagueId: "tom", caseId: "7" } });
    expect(kept).toHaveLength(1);
    expect(lines).toMatchObject([{ what: "account given", facts: { debriefId: "d1" } }]);
    expect(JSON.stringify(lines)).not.toContain("shelf");
  });

  test("of nothing to add is kept, so that nobody asks again, and told to nobody", async () => {
    const { kept, lines, needs } = room();
    await giveAccount(needs, { debriefId: "d1", words: null, by: who("tom") });
    expect(kept).toMatchObject([{ words: null }]);
    expect(lines).toEqual([]);
  });

  test.each`
    by                                                              | debriefId | why
    ${who("leo", "administrator")}                                  | ${"d1"}   | ${"no role opens it"}
    ${{ kind: "key", id: "tom", name: "a program", role: "agent" }} | ${"d1"}   | ${"a program was not there"}
    ${who("tom")}                                                   | ${"d9"}   | ${"there is none"}
  `("is refused where $why", async ({ by, debriefId }) => {
    const { kept, needs } = room();
    const given = await giveAccount(needs, { debriefId, words: "x", by });
    expect(given).toMatchObject({ ok: false, refusal: { code: "not_found" } });
    expect(kept).toEqual([]);
  });
});
