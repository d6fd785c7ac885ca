/** Drop a saved view of one's own; the cases in it stay as they are. */
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { mayChange } from "./view.ts";

export async function dropView(
  { views }: Pick<Needs, "views">,
  { viewId, by }: { viewId: string; by: Actor },
): Promise<Outcome<{ ok: true }>> {
  const found = mayChange(await views.find(viewId), by);
  if (!found.ok) return found;
  await views.drop(viewId);
  return done({ ok: true });
}
