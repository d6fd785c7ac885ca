/** Extend a deadline, where the law allows it and for the reason that it allows. */
import { choicesOn } from "../clocks/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { readDocket } from "./read-docket.ts";

type Deed = {
  readonly caseId: string;
  readonly deadlineId: string;
  readonly because: string;
  readonly by: Actor;
};

export async function extendDeadline(
  needs: Pick<Needs, "cases" | "journal" | "playbooks" | "keeping" | "now">,
  { caseId, deadlineId, because, by }: Deed,
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "deadline:choose");
  if (!allowed.ok) return allowed;
  const read = await readDocket(needs, caseId);
  if (!read.ok) return read;
  const { keeping, happened, readings } = read.value;
  const choice = choicesOn(keeping, happened).find(({ deadline }) => deadline.id === deadlineId);
  const reading = readings.find(({ id, kind }) => kind === "law" && id === deadlineId);
  if (!choice || !reading) return refused("not_found", "No such deadline runs on this case.");
  const { extension, name } = choice.deadline;
  if (!extension) {
    return refused("no_extension", `${name} can’t be extended: the law has no longer time for it.`);
  }
  if (choice.extended) return refused("extended_already", `${name} is extended already.`);
  if (reading.state === "overdue" || reading.metAt) {
    return refused("deadline_over", `${name} is over. It could be extended only before it ended.`);
  }
  await needs.journal.add({
    what: "deadline extended",
    by,
    caseId,
    facts: { deadlineId, name, because },
  });
  return done({ id: caseId });
}
