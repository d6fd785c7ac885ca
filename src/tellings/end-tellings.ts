/** End the messages for which nobody waits any more. */
import { THE_DESK } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { end } from "./telling.ts";

/** Answers how many have gone to everybody. */
export async function endTellings({
  tellings,
  journal,
  now,
}: Pick<Needs, "tellings" | "journal" | "now">): Promise<Outcome<number>> {
  const sending = await tellings.sending();
  const tallies = await tellings.tallies(sending.map(({ id }) => id));
  const finished = sending.filter(({ id }) => tallies.get(id)?.waiting === 0);
  for (const telling of finished) {
    const ended = end(telling, "done", { at: now(), byName: THE_DESK.name });
    if (!ended.ok) continue;
    await tellings.change(ended.value);
    const { id: tellingId, actionId } = telling;
    const facts = { tellingId, actionId, ...tallies.get(tellingId) };
    await journal.add({ what: "telling done", by: THE_DESK, facts });
  }
  return done(finished.length);
}
