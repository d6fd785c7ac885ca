/** Try an instrument now: whether its key opens it shows in its row within moments. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function tryInstrument(
  { instruments }: Pick<Needs, "instruments">,
  { instrumentId, by }: { instrumentId: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "instrument:change");
  if (!allowed.ok) return allowed;
  const held = await instruments.hold(instrumentId);
  if (!held || held.removedAt) return refused("not_found", "There is no such way to pay.");
  await instruments.change(instrumentId, { triedAt: null, problem: null });
  return done({ id: instrumentId });
}
