import { expect, test } from "vitest";
import type { Actor } from "../words/actor.ts";
import { minutesLater, moment } from "../words/moment.ts";
import { MISSES } from "./brake.ts";
import { type Needs, vouchersDoors } from "./vouchers.http.ts";

const at = moment("2026-11-23T09:00:00Z");
const key = (id: string): Actor => ({ kind: "key", id, name: "The till", role: "agent" });

function world(workspaceId: string) {
  let now = at;
  let asked = 0;
  const needs = {
    workspaceId,
    vouchers: {
      hold: async () => {
        asked += 1;
        return null;
      },
    },
    now: () => now,
    hash: (code: string) => code,
  } as unknown as Needs;
  const guess = async (by: Actor, nth: number) => {
    const body = { code: `0000-0000-${String(nth).padStart(4, "0")}`, order: "1" };
    const call = { body, by, params: {}, query: undefined, version: 0, tokenHash: undefined };
    const outcome = await vouchersDoors["POST /vouchers/redemption"](needs, call);
    return outcome.ok ? "found" : outcome.refusal.code;
  };
  const later = (minutes: number) => void (now = minutesLater(now, minutes));
  return { guess, later, asked: () => asked };
}

test("who guesses at codes is braked, whatever they guess; another till is not", async () => {
  const { guess, later, asked } = world("house");
  for (let nth = 0; nth < MISSES; nth += 1) expect(await guess(key("a"), nth)).toBe("unknown_code");
  expect(await guess(key("a"), 99)).toBe("too_many");
  expect(asked()).toBe(MISSES);
  expect(await guess(key("b"), 99)).toBe("unknown_code");
  expect(await world("another house").guess(key("a"), 99)).toBe("unknown_code");
  later(10);
  expect(await guess(key("a"), 99)).toBe("unknown_code");
});

test("a code that can't be one is a guess as well, and no door says which it was", async () => {
  const { guess } = world("a third house");
  const heard = new Set<string>();
  for (let nth = 0; nth < MISSES; nth += 1) heard.add(await guess(key("a"), nth * 1_000));
  expect([...heard]).toEqual(["unknown_code"]);
  expect(await guess(key("a"), 1)).toBe("too_many");
});
