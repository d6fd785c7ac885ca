/** What is late stands first. */
import { expect, test } from "vitest";
import { inOrder } from "./actions.ts";

const action = (id: string, dueOn: string, doneAt: string | null = null) => ({ id, dueOn, doneAt });

test("open ones by day, then the done ones, latest first", () => {
  const order = inOrder([
    action("done early", "2026-01-01", "2026-01-02T10:00:00.000Z"),
    action("later", "2026-03-01"),
    action("done late", "2026-01-01", "2026-02-02T10:00:00.000Z"),
    action("sooner", "2026-02-01"),
  ]);
  expect(order.map(({ id }) => id)).toEqual(["sooner", "later", "done late", "done early"]);
});
