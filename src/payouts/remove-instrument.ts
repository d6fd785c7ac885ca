/** Remove an instrument: nothing new goes by it, and its key is forgotten. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function removeInstrument(
  {
    instructions,
    instruments,
    journal,
    now,
  }: Pick<Needs, "instructions" | "instruments" | "journal" | "now">,
  { instrumentId, by }: { instrumentId: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "instrument:change");
  if (!allowed.ok) return allowed;
  const held = await instruments.hold(instrumentId);
  if (!held || held.removedAt) return refused("not_found", "There is no such way to pay.");
  const open = (await instructions.open()).filter((each) => each.instrumentId === instrumentId);
  if (open.length > 0) {
    return refused(
      "still_under_way",
      `${open.length} of its payments are not at their end. Without its key nobody could ask.`,
    );
  }
  await instruments.change(instrumentId, { removedAt: now(), sealed: "" });
  await journal.add({ what: "instrument removed", by, facts: { instrumentId } });
  return done({ id: instrumentId });
}
