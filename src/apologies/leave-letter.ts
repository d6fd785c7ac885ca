/** Let a letter leave whose wait is over: whatever holds it back by now keeps it here. */
import { isAfter } from "../words/moment.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import { type Letter, standing } from "./letter.ts";
import type { Needs } from "./needs.ts";
import { sendLetter } from "./send-letter.ts";
import { settle } from "./sending.ts";

const NOT_DUE = refused("not_waiting", "This letter does not wait to leave now.");
const SENDER_LEFT = refused(
  "sender_left",
  "Whoever sent it off has left the house since. Somebody who is here reads it, then sends it.",
);

export async function leaveLetter(
  needs: Needs,
  { letterId }: { letterId: string },
): Promise<Outcome<Letter>> {
  const { apologies, people, now } = needs;
  const letter = await apologies.hold(letterId);
  const sending = await apologies.holdSending(letterId);
  if (!letter || !sending || isAfter(sending.dueAt, now())) return NOT_DUE;
  const { goesWith, by } = sending;
  const sender = by.kind === "colleague" ? await people.colleague(by.id) : undefined;
  if (sender?.leftAt) return SENDER_LEFT;
  const left = settle(sending, { as: "left", at: now(), because: null });
  if (!left.ok) return left;
  await apologies.changeSending(left.value);
  await apologies.change(standing(letter));
  return sendLetter(needs, { ...goesWith, letterId, isDue: true, by });
}
