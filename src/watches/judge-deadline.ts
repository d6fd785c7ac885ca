/** Judge a deadline: what the law asks holds for this case, or it does not, and why. */
import { choicesOn } from "../clocks/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { readDocket } from "./read-docket.ts";

type Deed = {
  readonly caseId: string;
  readonly deadlineId: string;
  readonly applies: boolean;
  readonly because: string;
  readonly by: Actor;
};

export async function judgeDeadline(
  needs: Pick<Needs, "cases" | "journal" | "playbooks" | "keeping" | "now">,
  { caseId, deadlineId, applies, because, by }: Deed,
): Promise<Outcome<{ applies: boolean }>> {
  const allowed = may(by, applies ? "deadline:choose" : "deadline:set-aside");
  if (!allowed.ok) return allowed;
  const read = await readDocket(needs, caseId);
  if (!read.ok) return read;
  const { keeping, happened } = read.value;
  const choice = choicesOn(keeping, happened).find(({ deadline }) => deadline.id === deadlineId);
  if (!choice) {
    return refused("not_found", "The handbook knows no such deadline for this place and trade.");
  }
  if (choice.on === applies) {
    return applies
      ? refused("deadline_holds", "This deadline holds for the case already.")
      : refused("deadline_aside", "This deadline doesn’t hold for the case; that is settled.");
  }
  const what = applies ? "deadline chosen" : "deadline set aside";
  const { name } = choice.deadline;
  await needs.journal.add({ what, by, caseId, facts: { deadlineId, name, because } });
  return done({ applies });
}
