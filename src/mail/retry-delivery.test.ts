import { expect, test } from "vitest";
import { casework } from "../../test/casework.ts";
import { ana, NOW } from "../../test/caseworkers.ts";
import type { Customer } from "../people/index.ts";
import type { Outcome } from "../words/outcome.ts";
import { queued } from "./index.ts";
import { retryDelivery } from "./retry-delivery.ts";

const said = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);

test.each`
  contact       | answer                | why
  ${"welcome"}  | ${"done"}             | ${"they may not have it"}
  ${"unwanted"} | ${"contact_unwanted"} | ${"they asked since that we do not write"}
`("a letter to whom we are $contact is sent again: $answer, $why", async ({ contact, answer }) => {
  const { needs, customers } = casework();
  const toAddress = "maria@customer.example";
  customers.set("maria", { ...(customers.get("maria") as Customer), contact });
  const content = new Uint8Array();
  const way = { automatic: false, goesTo: "one" } as const;
  const letter = queued({ messageId: "m1", toAddress, content, dueAt: NOW, ...way });
  await needs.outbox.queue({ ...letter, state: "given_up" });
  expect(said(await retryDelivery(needs, { messageId: "m1", by: ana }))).toBe(answer);
});
