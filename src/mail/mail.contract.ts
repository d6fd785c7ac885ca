/** The doors of mail: what came and needs a look, what leaves and did not arrive. */
import { z } from "zod";
import { At, contract, Id, Left, Nothing, Words } from "../rim/http/contract.ts";

export const DeliveryState = z.enum([
  "queued",
  "claimed",
  "handing_over",
  "sent",
  "kept",
  "delivered",
  "uncertain",
  "bounced",
  "given_up",
  "cancelled",
]);

const RawMail = z.object({
  id: Id,
  receivedAt: At,
  mailFrom: z.string(),
  size: z.int(),
  state: z.enum(["waiting", "read", "needs_look", "match_waits", "set_aside"]),
  problem: z.string().nullable(),
  /** The first lines as they came, for a person to read. */
  glimpse: z.string(),
});

export const mailContract = contract({
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
  "GET /messages/:message/mail": {
    says: "The mail of a letter exactly as it leaves.",
    answer: z.any(),
  },
  "POST /deliveries/:message/retry": {
    says: "Sends a letter again that bounced, was given up, or may not have left.",
    once: true,
    answer: Nothing,
  },
});
