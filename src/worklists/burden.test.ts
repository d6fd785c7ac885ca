/** Burdens: who carries the hard conversations, and to whom one might go. */
import { describe, expect, test } from "vitest";
import { burdensOf, reliefIn } from "./burden.ts";

const inHand = (ownerId: string, severe: number, minor = 0) => [
  { ownerId, severity: "severe" as const, count: severe },
  { ownerId, severity: "minor" as const, count: minor },
];
const here = (...ids: string[]) => ids.map((id) => ({ id, away: false }));

test("who has the most hard ones comes first, with what else is in hand", () => {
  const burdens = burdensOf(here("ana", "tom"), [...inHand("ana", 1, 9), ...inHand("tom", 2)]);
  expect(burdens).toMatchObject([
    { colleagueId: "tom", open: 2, hard: 2, load: 8 },
    { colleagueId: "ana", open: 10, hard: 1, load: 13 },
  ]);
});

describe("relief", () => {
  const away = { id: "leo", away: true };
  test.each`
    people                       | cases                                            | relief                            | why
    ${here("ana", "tom")}        | ${[...inHand("ana", 4), ...inHand("tom", 1)]}    | ${{ fromId: "ana", toId: "tom" }} | ${"four against one"}
    ${here("ana", "tom")}        | ${[...inHand("ana", 2)]}                         | ${null}                           | ${"two are nobody's too many"}
    ${here("ana", "tom")}        | ${[...inHand("ana", 4), ...inHand("tom", 3)]}    | ${null}                           | ${"they share already"}
    ${[...here("ana"), away]}    | ${inHand("ana", 5)}                              | ${null}                           | ${"nobody else is here"}
    ${here("ana", "tom", "eva")} | ${[...inHand("ana", 3), ...inHand("tom", 0, 5)]} | ${{ fromId: "ana", toId: "eva" }} | ${"of two without hard ones, who has less in hand"}
  `("$relief: $why", ({ people, cases, relief }) => {
    expect(reliefIn(burdensOf(people, cases))).toEqual(relief);
  });
});
