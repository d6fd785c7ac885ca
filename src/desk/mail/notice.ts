/** A mail to a colleague: what the desk tells them, marked as a machine's, answered by nobody. */
import type { People } from "../../people/index.ts";
import { composeMail } from "../../rim/mail/compose.ts";
import type { Sign } from "../../rim/mail/dkim.ts";
import { newId } from "../../rim/clock.ts";
import type { Addressee } from "../../watches/watches.job.ts";
import type { NoticeMail } from "../../watches/index.ts";
import type { Moment } from "../../words/moment.ts";
import { plainMail } from "./plain.mail.tsx";

type From = {
  readonly people: Pick<People, "workspace">;
  readonly now: () => Moment;
  readonly sign: Sign;
};

export const noticeFrom =
  ({ people, now, sign }: From) =>
  async ({ subject, body }: NoticeMail, to: Addressee): Promise<Uint8Array> => {
    const house = await people.workspace();
    const mail = await composeMail({
      messageId: `${newId()}@${house.mailbox.split("@")[1] ?? "localhost"}`,
      from: { name: house.name, address: house.mailbox },
      to: { name: to.name, address: to.email },
      replyTo: null,
      subject,
      text: body,
      html: plainMail(body, subject, "en"),
      date: now(),
      inReplyTo: null,
      references: [],
      autoSubmitted: "auto-generated",
      threadTopic: null,
      threadIndex: null,
      hops: 1,
      unsubscribe: null,
    });
    return sign(mail);
  };
