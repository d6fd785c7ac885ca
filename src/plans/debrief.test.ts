import { expect, test } from "vitest";
import { type Actor, type Role, THE_DESK } from "../words/actor.ts";
import { readableBy } from "./debrief.ts";

const who = (id: string, role: Role): Actor => ({ kind: "colleague", id, name: id, role });
const held = { byId: "ana", withIds: ["ben", "cem"] };

test.each`
  actor                                                     | may      | why
  ${who("ana", "agent")}                                    | ${true}  | ${"she wrote it down"}
  ${who("ben", "agent")}                                    | ${true}  | ${"he was in it"}
  ${who("cem", "lead")}                                     | ${true}  | ${"so was he"}
  ${who("dora", "agent")}                                   | ${false} | ${"she was not"}
  ${who("eva", "lead")}                                     | ${false} | ${"no rank opens it"}
  ${who("flo", "administrator")}                            | ${false} | ${"not even the highest"}
  ${{ kind: "key", id: "ana", name: "till", role: "lead" }} | ${false} | ${"a key may be in anybody's hand"}
  ${{ kind: "customer", id: "ben", name: "Maria" }}         | ${false} | ${"a customer never"}
  ${THE_DESK}                                               | ${false} | ${"nor a program on a clock"}
`("$actor.id as $actor.kind may read: $may, because $why", ({ actor, may }) => {
  expect(readableBy(held, actor)).toBe(may);
});
