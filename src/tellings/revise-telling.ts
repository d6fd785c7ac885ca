/** Change the words of a message that many will get; a change is no event, as with a letter. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { revise, type Telling, type Wording } from "./telling.ts";

type Deed = {
  readonly tellingId: string;
  readonly words: Wording;
  readonly version: number;
  readonly by: Actor;
};

export async function reviseTelling(
  { tellings }: Pick<Needs, "tellings">,
  { tellingId, words, version, by }: Deed,
): Promise<Outcome<Telling>> {
  const allowed = may(by, "telling:write");
  if (!allowed.ok) return allowed;
  const telling = await tellings.hold(tellingId);
  if (!telling) return refused("not_found", "There is no such message.");
  const revised = revise(telling, words, version);
  if (revised.ok) await tellings.change(revised.value);
  return revised;
}
