/** A mail taken apart, cleaned for display, its attachments shown to the scanner. */
import type { Mail } from "../../incoming/index.ts";
import { cleaned } from "../../rim/mail/html.ts";
import { readMail } from "../../rim/mail/mime.ts";
import { type Scan, scanEach } from "../../rim/scan.ts";

/** @throws UnreadableMail */
export async function readScanned(
  content: Uint8Array,
  scan: Scan,
): Promise<{ mail: Mail; html: string | null }> {
  const mail = await readMail(content);
  const attachments = await scanEach(mail.attachments, scan);
  return { mail: { ...mail, attachments }, html: mail.html && cleaned(mail.html).html };
}
