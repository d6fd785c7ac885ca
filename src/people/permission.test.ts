import { expect, test } from "vitest";
import type { Actor, Role } from "../words/actor.ts";
import { may, type Permission, permissionsOf } from "./permission.ts";

const ana = (role: Role): Actor => ({ kind: "colleague", id: "1", name: "Ana", role });
const maria: Actor = { kind: "customer", id: "2", name: "Maria" };
const till: Actor = { kind: "key", id: "3", name: "the till", role: "agent" };

test.each`
  who                     | deed                    | answer   | why
  ${ana("agent")}         | ${"offer:propose"}      | ${true}  | ${"whoever listens may propose"}
  ${ana("agent")}         | ${"offer:approve"}      | ${false} | ${"approval is for leads"}
  ${ana("lead")}          | ${"offer:approve"}      | ${true}  | ${"that is what a lead is for"}
  ${ana("agent")}         | ${"letter:override"}    | ${false} | ${"a fault stops an agent"}
  ${ana("lead")}          | ${"letter:override"}    | ${true}  | ${"a lead may, with a reason"}
  ${ana("lead")}          | ${"key:make"}           | ${false} | ${"keys are the administrator's"}
  ${ana("administrator")} | ${"key:make"}           | ${true}  | ${"and the administrator makes them"}
  ${ana("agent")}         | ${"clock:pause"}        | ${true}  | ${"whoever waits says what for"}
  ${ana("agent")}         | ${"deadline:set-aside"} | ${false} | ${"what the law asks is set aside by a lead"}
  ${till}                 | ${"voucher:redeem"}     | ${true}  | ${"a till has a key with a role"}
  ${till}                 | ${"colleague:add"}      | ${false} | ${"a key may no more than its role"}
  ${maria}                | ${"case:close"}         | ${false} | ${"a customer acts on their own page only"}
`("$deed: $answer, because $why", ({ who, deed, answer }) => {
  expect(may(who, deed as Permission).ok).toBe(answer);
});

test("a refusal says whom to ask", () => {
  expect(may(ana("lead"), "key:make")).toMatchObject({
    refusal: {
      code: "not_allowed",
      because: "This is not for a lead to do. Ask an administrator.",
    },
  });
});

test("a role's permissions are those of the table", () => {
  expect(permissionsOf("agent")).not.toContain("offer:approve");
  expect(permissionsOf("administrator")).toContain("offer:approve");
});
