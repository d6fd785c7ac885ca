/** Mail as a server of the world's sends it: again and again, until it is acknowledged. */
import { Readable } from "node:stream";
import nodemailer from "nodemailer";
import { sure } from "./patience.ts";
import { MAILBOX } from "./world.ts";

export type Postbox = {
  readonly smtpPort: number;
  /** Told just as something begins that must not be lost or doubled. */
  readonly ring: (what: "mail" | "deed") => void;
};

type Written = { name: string; email: string; messageId: string; lines: readonly string[] };

/** Sends the same bytes until they are acknowledged, as any mail server does. */
export function mailIn(
  { smtpPort: port, ring }: Postbox,
  { name, email, messageId, lines }: Written,
): Promise<void> {
  const bytes = [
    `From: ${name} <${email}>`,
    `To: <${MAILBOX}>`,
    "Date: Mon, 23 Nov 2026 09:00:00 +0100",
    `Message-ID: ${messageId}`,
    ...lines,
    "",
  ].join("\r\n");
  return sure(async () => {
    const mailer = nodemailer.createTransport({
      host: "127.0.0.1",
      port,
      connectionTimeout: 2_000,
      greetingTimeout: 4_000,
      socketTimeout: 8_000,
    });
    const raw = Readable.from([Buffer.from(bytes)]);
    raw.once("end", () => ring("mail"));
    await mailer
      .sendMail({ envelope: { from: email, to: MAILBOX }, raw })
      .finally(() => mailer.close());
  });
}
