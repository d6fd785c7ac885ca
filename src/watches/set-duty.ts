/** Set a colleague's duty: away or here, told by mail or at the desk, and by whom they are led. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Duty } from "./duty.ts";
import type { Needs } from "./needs.ts";

export async function setDuty(
  { people, watches, journal }: Pick<Needs, "people" | "watches" | "journal">,
  { by, ...duty }: Duty & { readonly by: Actor },
): Promise<Outcome<Duty>> {
  const { colleagueId, leadId, awayUntil, toldBy } = duty;
  const own = by.kind === "colleague" && by.id === colleagueId;
  const before = (await watches.duties()).find((each) => each.colleagueId === colleagueId);
  // One may say oneself that one is away; whom one answers to, the house says.
  const allowed = may(by, "colleague:change");
  if (!allowed.ok && !(own && leadId === (before?.leadId ?? null))) return allowed;
  const colleague = await people.colleague(colleagueId);
  const lead = leadId ? await people.colleague(leadId) : undefined;
  if (!colleague || (leadId && (!lead || lead.leftAt))) {
    return refused("not_found", "There is no such colleague at this desk.");
  }
  if (leadId === colleagueId) {
    return refused("own_lead", "Nobody answers to themselves. Choose somebody else, or nobody.");
  }
  await watches.keepDuty(duty);
  await journal.add({ what: "duty set", by, facts: { colleagueId, awayUntil, toldBy, leadId } });
  return done(duty);
}
