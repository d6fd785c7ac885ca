/** Settle a letter's wait before it leaves: its sender takes it back, or something stops it. */
import { said } from "../conversations/index.ts";
import { may } from "../people/index.ts";
import { type Actor, THE_DESK } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Letter, standing } from "./letter.ts";
import type { Needs } from "./needs.ts";
import { settle } from "./sending.ts";

type Deed = {
  readonly letterId: string;
  readonly as: "withdrawn" | "stopped";
  readonly because?: string;
  readonly by: Actor;
};

/** Nothing that follows from a letter has happened yet, so nothing is to be undone but the wait. */
export async function settleSending(
  needs: Pick<Needs, "apologies" | "cases" | "conversations" | "journal" | "now" | "newId">,
  { letterId, as, because, by }: Deed,
): Promise<Outcome<Letter>> {
  const { apologies, journal, now } = needs;
  const allowed = may(by, "letter:send");
  if (!allowed.ok) return allowed;
  const letter = await apologies.hold(letterId);
  if (!letter) return refused("not_found", "There is no such letter.");
  const sending = await apologies.holdSending(letterId);
  if (!sending) return refused("not_waiting", "This letter has left, or was never sent off.");
  const settled = settle(sending, { as, at: now(), because: because ?? null });
  if (!settled.ok) return settled;

  await apologies.changeSending(settled.value);
  const back = standing(letter);
  await apologies.change(back);
  const { caseId } = letter;
  await journal.add({
    what: as === "withdrawn" ? "letter taken back" : "letter stopped",
    by,
    caseId,
    facts: { letterId, ...(because ? { because } : {}) },
  });
  if (as === "stopped") await tellSender(needs, letter, `${sending.by.name}: ${because ?? ""}`);
  return done(back);
}

/** Where its sender looks anyway: among the words of the case. */
async function tellSender(
  { cases, conversations, now, newId }: Pick<Needs, "cases" | "conversations" | "now" | "newId">,
  { caseId, subject }: Letter,
  because: string,
): Promise<void> {
  const file = await cases.find(caseId);
  if (!file) return;
  await conversations.keepMessage(
    said({
      id: newId(),
      conversationId: file.conversationId,
      direction: "note",
      channel: "api",
      at: now(),
      subject: "",
      body: `The letter “${subject}” has not left. ${because}`,
      by: THE_DESK,
    }),
  );
}
