/** The doors of conversations: messages, attachments, letters on their way. */
import { z } from "zod";
import { DeliveryState } from "../mail/mail.contract.ts";
import { At, By, contract, Id, Left, Words } from "../rim/http/contract.ts";

export const Channel = z.enum(["mail", "form", "chat", "call", "review", "api"]);
export const Attachment = z.object({
  id: Id,
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  /** Held back, and why; null when it can be opened. */
  suspicion: z.string().nullable(),
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
    .object({
      state: DeliveryState,
      sentAt: At.nullable(),
      deliveredAt: At.nullable(),
      bounceKind: z.enum(["hard", "soft"]).nullable(),
      /** For the customer's eyes alone: neither read at the desk nor sent again. */
      sealed: z.boolean(),
      problem: z.string().nullable(),
    })
    .nullable(),
});

export const Match = z.object({
  mailId: Id,
  at: At,
  writer: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
  glimpse: z.string(),
  foundBy: z.enum(["letter", "tag", "thread", "subject"]),
  /** Whose conversation it answers. */
  customer: z.string(),
  customerAddress: z.string().nullable(),
  caseId: Id.nullable(),
  caseNumber: z.int().nullable(),
});

export const conversationsContract = contract({
  "GET /matches": {
    says: "Mails in a known thread from another sender: they wait for somebody to say whose.",
    answer: z.object({ matches: z.array(Match) }),
  },
  "POST /matches/:mail/decision": {
    says: "Says where such a mail belongs: to that case, to a new complaint, or aside.",
    body: z.object({
      as: z.enum(["belongs", "new", "set_aside"]),
      because: Words(500).optional(),
    }),
    answer: Left,
  },
  "GET /attachments/:attachment": {
    says: "An attachment as a download, never opened by the desk.",
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
          bounceKind: z.enum(["hard", "soft"]).nullable(),
          problem: z.string().nullable(),
          /** For the customer's eyes alone: neither read at the desk nor sent again. */
          sealed: z.boolean(),
        }),
      ),
    }),
  },
});
