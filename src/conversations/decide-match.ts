/** Decide where a mail from another sender belongs; it is filed so when it is read again. */
import type { CaseOfConversation } from "./needs.ts";
import type { Mails } from "../mail/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Decision, decide } from "./match.ts";
import type { Needs } from "./needs.ts";

type Deed = {
  readonly mailId: string;
  readonly as: Decision;
  readonly because?: string | undefined;
  readonly by: Actor;
};

export async function decideMatch(
  needs: Pick<Needs, "matches" | "journal" | "now"> &
    CaseOfConversation & { readonly mails: Pick<Mails, "mark"> },
  { mailId, as, because, by }: Deed,
): Promise<Outcome<{ id: string }>> {
  const { matches, mails, journal, now, caseOf } = needs;
  const allowed = may(by, "mail:look");
  if (!allowed.ok) return allowed;
  const match = await matches.hold(mailId);
  if (!match) return refused("not_found", "There is no such mail waiting.");
  const decided = decide(match, { as, at: now(), by: by.name, because: because ?? null });
  if (!decided.ok) return decided;

  await matches.change(decided.value);
  const aside = as === "set_aside";
  await mails.mark(mailId, {
    state: aside ? "set_aside" : "waiting",
    problem: aside ? (because ?? null) : null,
  });
  const caseId = as === "belongs" ? await caseOf(match.conversationId) : undefined;
  await journal.add({
    what: "match decided",
    by,
    ...(caseId ? { caseId } : {}),
    facts: { mailId, as, writer: match.writerAddress, ...(because ? { because } : {}) },
  });
  return done({ id: mailId });
}
