/** Receive a mail that was read: it joins its case, or opens one. */
import { fileMail } from "../conversations/index.ts";
import type { Mail } from "../incoming/index.ts";
import type { Mac, RawMail } from "../mail/index.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { openCase } from "./open-case.ts";

export async function receiveMail(
  needs: Needs & { readonly mac: Mac },
  { raw, mail, html }: { raw: RawMail; mail: Mail; html: string | null },
): Promise<Outcome<{ caseId: string }>> {
  const { cases, mails, journal } = needs;
  const filed = await fileMail(needs, { raw, mail, html });
  if (!filed.ok) return filed;
  await mails.mark(raw.id, { state: "read", problem: null });
  const { conversation, messageId, automatic, by } = filed.value;

  const known = await cases.ofConversation(conversation.id);
  if (!known) {
    const opened = await openCase(needs, {
      conversationId: conversation.id,
      customerId: conversation.customerId,
      title: conversation.subject,
      channel: "mail",
      complainedAt: raw.receivedAt,
      by,
    });
    return opened.ok ? done({ caseId: opened.value.id }) : opened;
  }
  await journal.add({
    what: automatic ? "machine wrote" : "customer wrote",
    by,
    caseId: known.id,
    facts: { messageId, channel: "mail", ...(automatic ? { automatic } : {}) },
  });
  return done({ caseId: known.id });
}
