/** Ask for a reckoning now, instead of when the next day begins. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function askReckoning(
  {
    reckonings,
    instruments,
    now,
    today,
  }: Pick<Needs, "reckonings" | "instruments" | "now" | "today">,
  { by }: { by: Actor },
): Promise<Outcome<{ asked: number }>> {
  const allowed = may(by, "books:read");
  if (!allowed.ok) return allowed;
  const day = await today();
  const all = await instruments.all();
  const due = { day, state: "due", listed: 0, differed: 0, problem: null, at: now() } as const;
  for (const { id: instrumentId } of all) await reckonings.keep({ ...due, instrumentId });
  return done({ asked: all.length });
}
