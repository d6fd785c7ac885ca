/** Take a mail in: kept raw, before anything reads it and before it is acknowledged. */
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { printOf } from "./print.ts";

export async function takeMail(
  { mails, newId, hash }: Pick<Needs, "mails" | "newId" | "hash">,
  mail: { from: string; to: string; content: Uint8Array; receivedAt: Moment },
): Promise<Outcome<{ id: string }>> {
  const id = newId();
  await mails.keep({
    id,
    receivedAt: mail.receivedAt,
    mailFrom: mail.from,
    rcptTo: mail.to,
    size: mail.content.byteLength,
    content: mail.content,
    print: printOf(mail.from, mail.content, hash),
    state: "waiting",
    problem: null,
    attempts: 0,
  });
  return done({ id });
}
