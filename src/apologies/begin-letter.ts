/** Begin a letter on an open case. */
import { findCase } from "../cases/index.ts";
import { onTheWall } from "../clocks/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { replace } from "./broken.ts";
import { begin, type Letter, mustKnow, newestWord, type Wording } from "./letter.ts";
import type { Needs } from "./needs.ts";

type Deed = {
  readonly caseId: string;
  readonly wording: Wording;
  /** Who does not say has the whole conversation before them. */
  readonly seenMessageId?: string | undefined;
  /** Broken promises of this case. */
  readonly ownsUpTo?: readonly string[];
  readonly by: Actor;
};

export async function beginLetter(
  needs: Pick<
    Needs,
    "apologies" | "cases" | "conversations" | "people" | "journal" | "now" | "newId"
  >,
  { caseId, wording, seenMessageId, ownsUpTo = [], by }: Deed,
): Promise<Outcome<Letter>> {
  const { apologies, cases, conversations, journal, now, newId } = needs;
  const allowed = may(by, "letter:write");
  if (!allowed.ok) return allowed;
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;

  const messages = await conversations.messages(found.value.conversationId);
  const seen = mustKnow(messages, seenMessageId);
  if (!seen.ok) return seen;
  const broken = await mustBeBroken(needs, caseId, ownsUpTo);
  if (!broken.ok) return broken;
  const letter = begin({
    ...wording,
    id: newId(),
    caseId,
    authorKind: by.kind,
    authorId: by.id,
    authorName: by.name,
    seenMessageId: seenMessageId ?? newestWord(messages)?.id ?? null,
    ownsUpTo,
    at: now(),
  });
  await apologies.keep(letter);
  const owns = ownsUpTo.length > 0 ? { ownsUpTo } : {};
  const facts = { letterId: letter.id, kind: letter.kind, ...owns };
  await journal.add({ what: "letter begun", by, caseId, facts });
  return done(letter);
}

/** One owns up to what is broken; what is not can still be kept or moved. */
async function mustBeBroken(
  { apologies, people, now }: Pick<Needs, "apologies" | "people" | "now">,
  caseId: string,
  ids: readonly string[],
): Promise<Outcome<true>> {
  if (ids.length === 0) return done(true);
  const { day: today } = onTheWall(now(), (await people.workspace()).timeZone);
  const promises = await apologies.commitments(caseId);
  for (const id of ids) {
    const one = promises.find((each) => each.id === id);
    const could = replace(one, { at: now(), by: "", caseId }, { today, now: now() });
    if (!could.ok) return could;
  }
  return done(true);
}
