/** Receive a mail that was read: it joins its case, or opens one. */
import { fileMail } from "../conversations/index.ts";
import { bounceOf, type Mail } from "../incoming/index.ts";
import { type CaseOf, type Mac, type MailNeeds, noteBounce, type RawMail } from "../mail/index.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { openCase } from "./open-case.ts";

export type ReceivingNeeds = Needs & Pick<MailNeeds, "outbox"> & CaseOf & { readonly mac: Mac };

type Deed = { raw: RawMail; mail: Mail; html: string | null };

export async function receiveMail(
  needs: ReceivingNeeds,
  { raw, mail, html }: Deed,
): Promise<Outcome<{ caseId: string | undefined }>> {
  const { cases, mails, journal } = needs;
  const noted = await noteBounce(needs, { raw, mail });
  if (noted.ok) {
    await mails.mark(raw.id, { state: "read", problem: null });
    return done({ caseId: noted.value.caseId });
  }
  if (noted.refusal.code === "unknown_letter") return aside(needs, { raw, mail }, noted);
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

/** What came back from nobody we know is noise; from a customer of ours, a person must look. */
async function aside(
  { people }: Pick<Needs, "people">,
  { raw, mail }: Pick<Deed, "raw" | "mail">,
  unknown: Outcome<never>,
): Promise<Outcome<never>> {
  const recipients = bounceOf(mail, raw.mailFrom)?.recipients ?? [];
  for (const each of recipients.slice(0, 20)) {
    if (await people.customerByEmail(each.toLowerCase())) return unknown;
  }
  return refused("automatic_mail", "A letter came back to us that is none of ours.");
}
