/** Note a listening: what happened, how they feel, what it cost them, what they want. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Listening } from "./cases.ts";
import { findCase } from "./find-case.ts";
import type { Needs } from "./needs.ts";

export type Heard = Pick<Listening, "happened" | "feels" | "costThem" | "wants">;

export async function noteListening(
  { cases, journal, now, newId }: Pick<Needs, "cases" | "journal" | "now" | "newId">,
  { caseId, heard, by }: { caseId: string; heard: Heard; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "case:listen");
  if (!allowed.ok) return allowed;
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;

  const id = newId();
  await cases.keepListening({
    id,
    caseId,
    at: now(),
    byId: by.id,
    byName: by.name,
    ...heard,
    right: null,
    correction: null,
    answeredAt: null,
  });
  await journal.add({ what: "listening noted", by, caseId, facts: { listeningId: id } });
  return done({ id });
}
