/** What is suggested for a triage, and the words that it rests on. */
import { expect, test } from "vitest";
import type { Failure } from "../playbooks/index.ts";
import type { Message } from "./conversation.ts";
import { hasteIn, suggestionsFor } from "./suggestion.ts";

const message = (body: string, direction: Message["direction"] = "in") =>
  ({ id: `${direction} ${body.length}`, direction, body }) as Message;
const failures = [
  { id: "late_delivery", name: "Came late" },
  { id: "damaged_order", name: "Arrived damaged" },
  { id: "charged_twice", name: "Was charged twice" },
].map((failure): Failure => ({ ...failure, loss: "product", severity: "moderate", words: [] }));
const suggested = (body: string) => suggestionsFor([message(body)], failures);

test.each`
  body                                  | field         | value                         | because
  ${"The vase arrived damaged."}        | ${"failure"}  | ${"damaged_order"}            | ${"its name says what they say"}
  ${"I was charged twice."}             | ${"failure"}  | ${"charged_twice"}            | ${"so does this one"}
  ${"The soup was salty."}              | ${"failure"}  | ${null}                       | ${"none of the handbook's names fits"}
  ${"I am furious and disappointed."}   | ${"feels"}    | ${"furious, disappointed"}    | ${"their own words for it"}
  ${"The bill is wrong."}               | ${"feels"}    | ${null}                       | ${"they name no feeling"}
  ${"Send me a new one, and call me."}  | ${"asks"}     | ${"a replacement, an answer"} | ${"all that they ask for"}
  ${"Do you sell vases?"}               | ${"severity"} | ${"minor"}                    | ${"a question harms nobody"}
  ${"It fell down and broke my wrist."} | ${"severity"} | ${"severe"}                   | ${"somebody was hurt"}
`("$body suggests $value for $field: $because", ({ body, field, value }) => {
  const found = suggested(body)?.[field as "feels"];
  expect(found?.value ?? null).toBe(value);
  for (const { start, end, quote } of found?.spans ?? [])
    expect(body.slice(start, end)).toBe(quote);
});

test.each`
  messages                                                | id           | because
  ${[]}                                                   | ${undefined} | ${"nothing was said"}
  ${[message("  ")]}                                      | ${undefined} | ${"nothing but space was said"}
  ${[message("We wrote first.", "out")]}                  | ${undefined} | ${"we are not the customer"}
  ${[message("Hello.", "out"), message("It broke.")]}     | ${"in 9"}    | ${"theirs, not ours"}
  ${[message("It broke."), message("And again it did.")]} | ${"in 9"}    | ${"the complaint is what came first"}
`("of $messages.length messages $id is heard: $because", ({ messages, id }) => {
  expect(suggestionsFor(messages, failures)?.messageId).toBe(id);
});

test.each`
  body                             | reasons                             | because
  ${"My son fell off your swing."} | ${["a fall", "a child and a fall"]} | ${"each kind with its reason"}
  ${"Where is my parcel?"}         | ${[]}                               | ${"it can wait its turn"}
`("$body: $because", ({ body, reasons }) => {
  const told = hasteIn(body).map(({ reason }) => reason);
  expect(told).toEqual(reasons.map((reason: string) => `speaks of ${reason}`));
});
