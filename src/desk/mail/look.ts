/** A mail as its writer laid it out: read again from its raw bytes, cleaned, nothing fetched. */
import type { Conversations } from "../../conversations/index.ts";
import { marksOf } from "../../incoming/index.ts";
import type { Mails } from "../../mail/index.ts";
import { cleaned } from "../../rim/mail/html.ts";
import { type ParsedMail, readMail } from "../../rim/mail/mime.ts";
import { done, type Outcome, refused } from "../../words/outcome.ts";

/** Pictures shown within a mail, in bytes; what is more stays an attachment. */
const PICTURES_MAX = 3_000_000;
const PICTURE = /^image\/(?:png|jpeg|gif|webp)$/;

export async function lookAt(
  needs: { readonly conversations: Conversations; readonly mails: Mails },
  { messageId }: { messageId: string },
): Promise<Outcome<{ html: string | null; says: string[] }>> {
  const message = await needs.conversations.message(messageId);
  const raw = message?.rawMailId ? await needs.mails.find(message.rawMailId) : undefined;
  if (!raw) return refused("not_found", "There is no mail behind this message.");
  const mail = await readMail(raw.content).catch(() => null);
  if (!mail) return refused("unreadable", "This mail cannot be read; its raw text can be saved.");
  const { html, outside } = mail.html
    ? cleaned(mail.html, picturesIn(mail))
    : { html: null, outside: 0 };
  const blocked =
    outside === 0
      ? []
      : [
          outside === 1
            ? "1 picture from outside was not loaded."
            : `${outside} pictures from outside were not loaded.`,
        ];
  return done({ html, says: [...blocked, ...marksOf(mail)] });
}

function picturesIn({ attachments }: ParsedMail): ReadonlyMap<string, string> {
  const pictures = new Map<string, string>();
  let left = PICTURES_MAX;
  for (const { contentId, mediaType, content } of attachments) {
    if (!contentId || !PICTURE.test(mediaType) || content.length > left) continue;
    left -= content.length;
    const data = Buffer.from(content).toString("base64");
    pictures.set(contentId.replace(/^<|>$/g, ""), `data:${mediaType};base64,${data}`);
  }
  return pictures;
}
