/** Begin a message about a change that is verified; nobody hears of it yet. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { mayBeTold, type Telling, USUAL_PACE, type Wording } from "./telling.ts";

type Deed = { readonly actionId: string; readonly words: Partial<Wording>; readonly by: Actor };

export async function beginTelling(
  { tellings, plans, journal, now, newId }: Needs,
  { actionId, words, by }: Deed,
): Promise<Outcome<Telling>> {
  const allowed = may(by, "telling:write");
  if (!allowed.ok) return allowed;
  const action = await plans.holdAction(actionId);
  if (!action) return refused("not_found", "There is no such action.");
  if (by.kind !== "colleague") {
    return refused("person_needed", "Such a message is written by a person, in their name.");
  }
  const ready = mayBeTold(action);
  if (!ready.ok) return ready;
  const telling: Telling = {
    id: newId(),
    actionId,
    state: "draft",
    body: "",
    perMinute: USUAL_PACE,
    ...words,
    version: 1,
    byId: by.id,
    byName: by.name,
    begunAt: now(),
    approved: null,
    ended: null,
  };
  if (!(await tellings.keep(telling))) {
    return refused("telling_there", "Somebody is writing of this change already. Go on with that.");
  }
  const facts = { tellingId: telling.id, actionId };
  await journal.add({ what: "telling begun", by, facts });
  return done(telling);
}
