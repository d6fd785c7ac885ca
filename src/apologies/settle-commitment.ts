/** Settle a commitment: it was kept, and this is how one can see it; or it is taken back. */
import { onTheWall } from "../clocks/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import { mayDrop } from "./broken.ts";
import { type Commitment, type Settled, settle } from "./commitment.ts";
import type { Needs } from "./needs.ts";

type Deed = {
  readonly commitmentId: string;
  readonly as: Settled;
  /** How one can see that it was kept, or the reason that the customer was given. */
  readonly proof: string;
  /** Whether the customer reads the proof on their page. */
  readonly shown?: boolean | undefined;
  readonly by: Actor;
};

export async function settleCommitment(
  { apologies, people, journal, now }: Pick<Needs, "apologies" | "people" | "journal" | "now">,
  { commitmentId, as, proof, shown, by }: Deed,
): Promise<Outcome<Commitment>> {
  const allowed = may(by, "commitment:settle");
  if (!allowed.ok) return allowed;
  const commitment = await apologies.holdCommitment(commitmentId);
  if (!commitment) return refused("not_found", "There is no such promise.");
  if (as === "withdrawn") {
    const today = onTheWall(now(), (await people.workspace()).timeZone).day;
    const drops = mayDrop(commitment, { today, now: now() }, may(by, "commitment:renew").ok);
    if (!drops.ok) return drops;
  }
  const settled = settle(commitment, as, { at: now(), by: by.name, proof, shown });
  if (!settled.ok) return settled;

  await apologies.changeCommitment(settled.value);
  const words = settled.value.proof;
  await journal.add({
    what: `commitment ${as}`,
    by,
    caseId: commitment.caseId,
    facts: { commitmentId, ...(as === "kept" ? { proof: words } : { because: words }) },
  });
  return settled;
}
