/** Tell a lead: something happened on a case that whoever leads its owner must know of. */
import type { Case } from "../cases/index.ts";
import { THE_DESK } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { usualDuty, whom } from "./duty.ts";
import type { Needs } from "./needs.ts";

/** Answers who was told: the owner's own lead, another, or whoever is here; nobody, if none is. */
export async function tellLead(
  {
    people,
    watches,
    journal,
    now,
    newId,
  }: Pick<Needs, "people" | "watches" | "journal" | "now" | "newId">,
  { file, says }: { file: Pick<Case, "id" | "ownerId" | "number" | "title">; says: string },
): Promise<Outcome<string | null>> {
  const duties = await watches.duties();
  const desk = { colleagues: await people.colleagues(), duties, now: now() };
  const lead = whom("lead", { ownerId: file.ownerId, told: [] }, desk);
  const { id: caseId, number, title } = file;
  const facts = { says, toldIds: lead ? [lead.id] : [], toldNames: lead ? [lead.name] : [] };
  await journal.add({ what: "lead told", by: THE_DESK, caseId, facts });
  if (!lead) return done(null);
  const duty = duties.find(({ colleagueId }) => colleagueId === lead.id) ?? usualDuty(lead.id);
  await watches.keepNotice({
    id: newId(),
    colleagueId: lead.id,
    caseId,
    says: `${says}: case ${number}, “${title}”`,
    at: now(),
    state: duty.toldBy === "mail" ? "waiting" : "seen_at_desk",
    attempts: 0,
  });
  return done(lead.id);
}
