/** A visitor's token opens their chat, and no other. */
import { expect, test } from "vitest";
import { readSeat, seatToken } from "./token.ts";

const seat = {
  workspaceId: "0197a1b2-0000-7000-8000-00000000000a",
  chatId: "0197a1b2-0000-7000-8000-00000000000b",
};
const token = seatToken("the house", seat);

test("opens the chat it was made for", () => {
  expect(readSeat("the house", token)).toEqual(seat);
});

test.each`
  text                                                         | why
  ${token.replace("b", "c")}                                   | ${"another chat under the same mark"}
  ${token.replace(/.$/, (sign) => (sign === "0" ? "1" : "0"))} | ${"a mark of one's own"}
  ${seatToken("another house", seat)}                          | ${"another house's"}
  ${token.toUpperCase()}                                       | ${"written another way"}
  ${`${token}0`}                                               | ${"longer"}
  ${""}                                                        | ${"nothing"}
`("opens nothing: $why", ({ text }) => {
  expect(readSeat("the house", text)).toBeUndefined();
});
