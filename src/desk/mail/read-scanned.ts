/** A mail taken apart, cleaned for display, its attachments shown to the scanner. */
import type { Mail } from "../../incoming/index.ts";
import { cleaned } from "../../rim/mail/html.ts";
import { readMail } from "../../rim/mail/mime.ts";
import type { Scan } from "../../rim/mail/scan.ts";

/** One after the other: a scanner is no place for a crowd. @throws UnreadableMail */
export async function readScanned(
  content: Uint8Array,
  scan: Scan,
): Promise<{ mail: Mail; html: string | null }> {
  const mail = await readMail(content);
  const attachments = [];
  for (const each of mail.attachments) {
    attachments.push({ ...each, suspicion: await scan(each.content) });
  }
  return { mail: { ...mail, attachments }, html: mail.html && cleaned(mail.html).html };
}
