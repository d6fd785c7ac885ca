/** Stop a message: who has it has it, and nobody else gets it. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { end, type Telling } from "./telling.ts";

export async function stopTelling(
  { tellings, journal, now }: Pick<Needs, "tellings" | "journal" | "now">,
  { tellingId, by }: { tellingId: string; by: Actor },
): Promise<Outcome<Telling>> {
  const allowed = may(by, "telling:write");
  if (!allowed.ok) return allowed;
  const telling = await tellings.hold(tellingId);
  if (!telling) return refused("not_found", "There is no such message.");
  const stopped = end(telling, "stopped", { at: now(), byName: by.name });
  if (!stopped.ok) return stopped;
  await tellings.change(stopped.value);
  await tellings.letGo(tellingId);
  const { actionId } = telling;
  await journal.add({ what: "telling stopped", by, facts: { tellingId, actionId } });
  return stopped;
}
