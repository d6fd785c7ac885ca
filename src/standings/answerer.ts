/** An answerer speaks for the customer: they themselves, or a colleague who heard it from them. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** A customer answers for their own case; of any other they don't even learn that it is there. */
export const mayAnswer = (by: Actor, customerId: string): Outcome<Actor> => {
  if (by.kind !== "customer") return may(by, "follow-up:answer");
  return by.id === customerId
    ? done(by)
    : refused("not_found", "There is no such question for you.");
};
