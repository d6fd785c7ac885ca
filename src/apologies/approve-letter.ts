/**
 * Approve a letter as it stands. One may approve one's own, since what must not leave is held back
 * by the reading; only who may override lets a fault pass, with a reason that stays. An agent may
 * not, so an agent's fault always meets a second pair of eyes.
 */
import { may } from "../people/index.ts";
import { mayApproveInTrade } from "../playbooks/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { approve, type Letter } from "./letter.ts";
import type { Needs } from "./needs.ts";
import { mustStop } from "./reading.ts";
import { weighLetter } from "./weigh-letter.ts";

type Deed = {
  readonly letterId: string;
  /** The wording that the approver has read. */
  readonly version: number;
  readonly overrideReason?: string | undefined;
  readonly by: Actor;
};

export async function approveLetter(
  needs: Omit<Needs, "mac" | "compose" | "render" | "pageOf">,
  { letterId, version, overrideReason, by }: Deed,
): Promise<Outcome<Letter>> {
  const { apologies, journal, now, newId } = needs;
  const allowed = may(by, "letter:approve");
  if (!allowed.ok) return allowed;
  // D8: nothing goes to a customer that a person has not approved.
  if (by.kind !== "colleague") {
    return refused(
      "person_needed",
      "A letter is approved by a person. Ask a colleague to read it.",
    );
  }
  const letter = await apologies.hold(letterId);
  if (!letter) return refused("not_found", "There is no such letter.");
  const approved = approve(letter, version);
  if (!approved.ok) return approved;
  const weighed = await weighLetter(needs, { letter, deed: "approve_letter" });
  if (!weighed.ok) return weighed;
  const trusted = mayApproveInTrade(await needs.packs(), weighed.value.file.failure, by.role);
  if (!trusted.ok) return trusted;
  const fault = mustStop(weighed.value.reading);
  const reason = overrideReason?.trim();
  if (!fault.ok && !(reason && may(by, "letter:override").ok)) return fault;

  const override = fault.ok ? null : (reason ?? null);
  await apologies.change(approved.value);
  await apologies.keepApproval({
    id: newId(),
    letterId,
    letterVersion: version,
    at: now(),
    byKind: by.kind,
    byId: by.id,
    byName: by.name,
    overrideReason: override,
  });
  await journal.add({
    what: "letter approved",
    by,
    caseId: letter.caseId,
    facts: { letterId, version, ...(override ? { overrideReason: override } : {}) },
  });
  return done(approved.value);
}
