/** The doors of conversations: complaints by API, messages, raw mail, the outbox. */
import { z } from "zod";
import { At, By, contract, Id, Left, Nothing, Words } from "../rim/contract.ts";

export const Channel = z.enum(["mail", "form", "chat", "call", "review", "api"]);
export const DeliveryState = z.enum([
  "queued",
  "claimed",
  "handing_over",
  "sent",
  "kept",
  "uncertain",
  "bounced",
  "given_up",
  "cancelled",
]);

export const Attachment = z.object({
  id: Id,
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
});

export const Message = z.object({
  id: Id,
  direction: z.enum(["in", "out", "note"]),
  channel: Channel,
  at: At,
  by: By,
  subject: z.string(),
  body: z.string(),
  /** What the mail quoted or signed with. */
  folded: z.string().nullable(),
  automatic: z.boolean(),
  attachments: z.array(Attachment),
  delivery: z
    .object({ state: DeliveryState, sentAt: At.nullable(), problem: z.string().nullable() })
    .nullable(),
});

const RawMail = z.object({
  id: Id,
  receivedAt: At,
  mailFrom: z.string(),
  size: z.int(),
  state: z.enum(["waiting", "read", "needs_look", "set_aside"]),
  problem: z.string().nullable(),
  /** The first lines as they came, for a person to read. */
  glimpse: z.string(),
});

export const conversationsContract = contract({
  "GET /mails": {
    says: "Mails that need a look: they could not be read, and wait with their raw text.",
    answer: z.object({ mails: z.array(RawMail) }),
  },
  "GET /mails/:mail/raw": { says: "A mail exactly as it came, as a download.", answer: z.any() },
  "POST /mails/:mail/setting-aside": {
    says: "Sets a mail aside that is no complaint; its raw text stays.",
    body: z.object({ because: Words(500) }),
    answer: Left,
  },
  "POST /mails/:mail/reading": { says: "Tries to read a mail again.", answer: Left },
  "GET /attachments/:attachment": {
    says: "An attachment as a download, never opened by the desk.",
    answer: z.any(),
  },
  "GET /messages/:message/mail": {
    says: "The mail of a letter exactly as it leaves.",
    answer: z.any(),
  },
  "GET /deliveries": {
    says: "Letters on their way, and those that did not arrive.",
    answer: z.object({
      deliveries: z.array(
        z.object({
          messageId: Id,
          caseId: Id.nullable(),
          to: z.string(),
          subject: z.string(),
          state: DeliveryState,
          dueAt: At,
          attempts: z.int(),
          sentAt: At.nullable(),
          problem: z.string().nullable(),
        }),
      ),
    }),
  },
  "POST /deliveries/:message/retry": {
    says: "Sends a letter again that bounced, was given up, or may not have left.",
    once: true,
    answer: Nothing,
  },
});
