/** Begin a letter on an open case. */
import { findCase } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { begin, type Letter, mustKnow, newestWord, type Wording } from "./letter.ts";
import type { Needs } from "./needs.ts";

type Deed = {
  readonly caseId: string;
  readonly wording: Wording;
  /** Who does not say has the whole conversation before them. */
  readonly seenMessageId?: string | undefined;
  readonly by: Actor;
};

export async function beginLetter(
  needs: Pick<Needs, "apologies" | "cases" | "conversations" | "journal" | "now" | "newId">,
  { caseId, wording, seenMessageId, by }: Deed,
): Promise<Outcome<Letter>> {
  const { apologies, cases, conversations, journal, now, newId } = needs;
  const allowed = may(by, "letter:write");
  if (!allowed.ok) return allowed;
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;

  const messages = await conversations.messages(found.value.conversationId);
  const seen = mustKnow(messages, seenMessageId);
  if (!seen.ok) return seen;
  const letter = begin({
    ...wording,
    id: newId(),
    caseId,
    authorKind: by.kind,
    authorId: by.id,
    authorName: by.name,
    seenMessageId: seenMessageId ?? newestWord(messages)?.id ?? null,
    at: now(),
  });
  await apologies.keep(letter);
  const facts = { letterId: letter.id, kind: letter.kind };
  await journal.add({ what: "letter begun", by, caseId, facts });
  return done(letter);
}
