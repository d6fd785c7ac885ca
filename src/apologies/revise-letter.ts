/**
 * Change a letter's words; a change is no event, since the one who writes saves all the time. It is
 * one when the letter comes into another hand.
 */
import { findCase } from "../cases/index.ts";
import type { Entry } from "../journal/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import { type Letter, mustKnow, newestWord, revise, type Wording } from "./letter.ts";
import type { Needs } from "./needs.ts";

type Deed = {
  readonly letterId: string;
  readonly wording: Wording;
  /** Who does not say has the whole conversation before them. */
  readonly seenMessageId?: string | undefined;
  readonly version: number;
  readonly by: Actor;
};

export async function reviseLetter(
  {
    apologies,
    cases,
    conversations,
    journal,
    now,
  }: Pick<Needs, "apologies" | "cases" | "conversations" | "journal" | "now">,
  { letterId, wording, seenMessageId, version, by }: Deed,
): Promise<Outcome<Letter>> {
  const allowed = may(by, "letter:write");
  if (!allowed.ok) return allowed;
  const letter = await apologies.hold(letterId);
  if (!letter) return refused("not_found", "There is no such letter.");
  const found = await findCase({ cases }, letter.caseId);
  if (!found.ok) return found;

  const messages = await conversations.messages(found.value.conversationId);
  const known = mustKnow(messages, seenMessageId);
  if (!known.ok) return known;
  const seen = seenMessageId ?? newestWord(messages)?.id ?? null;
  const revised = revise(letter, { ...wording, version, seenMessageId: seen, at: now() });
  if (!revised.ok) return revised;
  await apologies.change(revised.value);
  const { caseId } = letter;
  if (inHandOf(letter, await journal.ofCase(caseId)) !== by.id)
    await journal.add({ what: "letter taken up", by, caseId, facts: { letterId } });
  return revised;
}

/** Who wrote on it last. */
const inHandOf = ({ id, authorId }: Letter, entries: readonly Entry[]): string =>
  entries.findLast(({ what, facts }) => what === "letter taken up" && facts["letterId"] === id)?.by
    .id ?? authorId;
