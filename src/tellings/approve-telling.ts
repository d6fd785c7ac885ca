/** Approve a message that many will get, as it stands: a lead does, having read it (D8). */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { approve, type Telling } from "./telling.ts";

type Deed = { readonly tellingId: string; readonly version: number; readonly by: Actor };

export async function approveTelling(
  { tellings, journal, now }: Pick<Needs, "tellings" | "journal" | "now">,
  { tellingId, version, by }: Deed,
): Promise<Outcome<Telling>> {
  const allowed = may(by, "telling:approve");
  if (!allowed.ok) return allowed;
  if (by.kind !== "colleague") {
    return refused("person_needed", "Such a message is approved by a person. Ask a lead.");
  }
  const telling = await tellings.hold(tellingId);
  if (!telling) return refused("not_found", "There is no such message.");
  const approved = approve(telling, version, { at: now(), byId: by.id, byName: by.name });
  if (!approved.ok) return approved;
  await tellings.change(approved.value);
  const { actionId } = telling;
  await journal.add({ what: "telling approved", by, facts: { tellingId, actionId, version } });
  return approved;
}
