/** Coaching: what recurs in one's own letters, of late beside before, and who may know of it. */
import { describe, expect, test } from "vitest";
import { daysLater, moment } from "../words/moment.ts";
import { chooseGuests } from "./choose-guests.ts";
import { habitsOf, type Written } from "./habit.ts";

const NOW = moment("2026-11-23T09:00:00Z");
const SINCE = daysLater(NOW, -90);

/** So many letters of late and before, of which so many hold the fault. */
const letters = (late: [number, number], early: [number, number]): Written[] =>
  (
    [
      [late, -10],
      [early, -100],
    ] as const
  ).flatMap(([[all, held], days]) =>
    Array.from({ length: all }, (_, at) => ({
      at: daysLater(NOW, days),
      kind: "apology" as const,
      reading: {
        elements: ["regret" as const],
        faults: at < held ? (["conditional"] as never[]) : [],
        score: 50,
        verdict: "revise" as const,
      },
    })),
  );

describe("a habit", () => {
  test.each`
    late        | early       | moved                  | why
    ${[40, 2]}  | ${[40, 20]} | ${"less"}              | ${"half of them held it, and now one in twenty"}
    ${[40, 20]} | ${[40, 2]}  | ${"more"}              | ${"the other way round"}
    ${[4, 0]}   | ${[4, 2]}   | ${"too_close_to_tell"} | ${"four letters tell nothing"}
    ${[40, 10]} | ${[40, 10]} | ${"too_close_to_tell"} | ${"nothing moved"}
    ${[10, 3]}  | ${[0, 0]}   | ${"too_close_to_tell"} | ${"there was no before"}
  `("late $late, early $early: $moved, for $why", ({ late, early, moved }) => {
    const { faults } = habitsOf(letters(late, early), SINCE);
    expect(faults).toMatchObject([{ finding: "conditional", moved }]);
  });

  test("counts a letter once, however often the fault stands in it", () => {
    const [one] = letters([1, 1], [0, 0]);
    if (!one) throw new Error("no letter");
    const twice = { ...one, reading: { ...one.reading, faults: ["blame", "blame"] as never[] } };
    const { faults } = habitsOf([twice], SINCE);
    expect(faults).toMatchObject([{ finding: "blame", now: { value: 1, of: 1 } }]);
  });

  test("what an apology holds is counted of apologies alone", () => {
    const [one] = letters([1, 0], [0, 0]);
    if (!one) throw new Error("no letter");
    const update = { ...one, kind: "update" as const };
    const { elements, letters: all } = habitsOf([one, update], SINCE);
    expect(all).toBe(2);
    expect(elements).toMatchObject([{ finding: "regret", now: { value: 1, of: 1 } }]);
  });
});

describe("who reads along", () => {
  const here = (id: string) => ({ id, name: id, leftAt: id === "gus" ? NOW : null });
  function room(were: string[] = []) {
    const guests = new Set(were);
    const needs = {
      guests: {
        of: async () => [...guests],
        hostsOf: async () => [],
        invite: async (_writer: string, id: string) => void guests.add(id),
        dismiss: async (_writer: string, id: string) => void guests.delete(id),
      },
      people: { colleague: async (id: string) => (id === "nobody" ? undefined : here(id)) },
      now: () => NOW,
    };
    return { guests, needs: needs as unknown as Parameters<typeof chooseGuests>[0] };
  }
  const tom = { kind: "colleague", id: "tom", name: "tom", role: "agent" } as const;

  test("is whom the writer names, and nobody who was left out", async () => {
    const { guests, needs } = room(["ana"]);
    await chooseGuests(needs, { guestIds: ["leo"], by: tom });
    expect([...guests]).toEqual(["leo"]);
  });

  test.each`
    guestIds      | by                         | code             | why
    ${["tom"]}    | ${tom}                     | ${"own_guest"}   | ${"he reads it anyway"}
    ${["nobody"]} | ${tom}                     | ${"not_found"}   | ${"there is no such colleague"}
    ${["gus"]}    | ${tom}                     | ${"not_found"}   | ${"Gus has left"}
    ${["leo"]}    | ${{ ...tom, kind: "key" }} | ${"not_allowed"} | ${"a program writes no letters"}
  `("is refused, $code: $why", async ({ guestIds, by, code }) => {
    const { guests, needs } = room();
    const chosen = await chooseGuests(needs, { guestIds, by });
    expect(chosen).toMatchObject({ ok: false, refusal: { code } });
    expect(guests.size).toBe(0);
  });
});
