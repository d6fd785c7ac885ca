/** Answer a follow-up: the customer on their page, or a colleague who heard it from them. */
import { giveRating, mayAnswer } from "../standings/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import { asksSomething } from "./asking.ts";
import { checkpointOf } from "./checkpoint.ts";
import { answer, type FollowUp, type Given } from "./followup.ts";
import type { Needs } from "./needs.ts";

type Said = Omit<Given, "verdict"> & { readonly verdict?: Given["verdict"] | undefined };

export async function answerFollowUp(
  needs: Pick<
    Needs,
    "followUps" | "standings" | "cases" | "journal" | "checkpoints" | "now" | "newId"
  >,
  { followUpId, given, by }: { followUpId: string; given: Said; by: Actor },
): Promise<Outcome<FollowUp>> {
  const { followUps, cases, journal, checkpoints, now } = needs;
  const followUp = await followUps.hold(followUpId);
  const file = followUp && (await cases.find(followUp.caseId));
  if (!followUp || !file) return refused("not_found", "There is no such follow-up.");
  const allowed = mayAnswer(by, file.customerId);
  if (!allowed.ok) return allowed;
  const checkpoint = checkpointOf(checkpoints, followUp);
  const chosen = checkpoint?.answers.find(({ value }) => value === given.answer);
  const verdict = given.answer === undefined ? given.verdict : chosen?.verdict;
  if (!verdict) return refused("no_such_answer", "Choose one of the answers of this question.");
  const { words } = given;
  const answered = answer(followUp, { verdict, answer: chosen?.value, words }, now());
  if (!answered.ok) return answered;

  const { caseId, about } = followUp;
  await followUps.change(answered.value);
  if (chosen && checkpoint && checkpoint.scale !== "words") {
    const { scale } = checkpoint;
    const rating = { caseId, scale, moment: "after", score: Number(chosen.value), by } as const;
    const rated = await giveRating(needs, rating);
    if (!rated.ok && rated.refusal.code !== "rating_given") return rated;
  }
  const said = chosen ? { answer: chosen.value } : {};
  const asks = words && asksSomething(words) ? { asks: true } : {};
  const facts = { followUpId, verdict, about, ...said, ...asks };
  await journal.add({ what: "follow-up answered", by, caseId, facts });
  return answered;
}
