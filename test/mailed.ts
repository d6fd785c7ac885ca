/** One mail at that desk, as it came and as it was taken apart. */
import type { Mail } from "../src/incoming/index.ts";
import type { RawMail } from "../src/mail/index.ts";
import { HEADLESS } from "../src/rim/mail/bare.ts";
import { MAILBOX, NOW } from "./caseworkers.ts";

/** All but what matters is Maria's first one. */
export function mailed(change: Partial<Mail> & { id?: string; envelope?: string } = {}) {
  const { id = "raw1", envelope = "maria@customer.example", ...mail } = change;
  const raw: RawMail = {
    id,
    receivedAt: NOW,
    mailFrom: envelope,
    rcptTo: MAILBOX,
    size: 1,
    content: new Uint8Array(),
    print: id,
    state: "waiting",
    problem: null,
    attempts: 0,
  };
  const read: Mail = {
    ...HEADLESS,
    from: { name: "Maria Keller", address: "maria@customer.example" },
    subject: "My lamp",
    text: "The shade is cracked.",
    date: NOW,
    messageId: "first@customer.example",
    ...mail,
  };
  return { raw, mail: read, html: null };
}
