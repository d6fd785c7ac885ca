/** The doors of mailboxes: those that the desk looks into by IMAP. */
import { z } from "zod";
import { At, contract, Id, Left, Line } from "../rim/http/contract.ts";

const Where = z.object({
  name: Line(100),
  host: Line(253),
  port: z.int().min(1).max(65_535),
  security: z.enum(["tls", "starttls", "none"]),
  username: Line(320),
  login: z.enum(["password", "oauth2"]),
  folder: Line(200).default("INBOX"),
  tokenUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  clientId: Line(300).nullable().default(null),
});

const Mailbox = Where.extend({
  id: Id,
  /** When it was last looked into; null while it is tried. */
  lookedAt: At.nullable(),
  /** Why it can't be looked into, in a sentence. */
  problem: z.string().nullable(),
  addedAt: At,
});

export const mailboxesContract = contract({
  "GET /mailboxes": {
    says: "The mailboxes that the desk looks into, and how each of them stands.",
    answer: z.object({ mailboxes: z.array(Mailbox) }),
  },
  "POST /mailboxes": {
    says: "Adds a mailbox. Its row says within moments whether the desk can look into it.",
    body: Where.extend({
      /** The password; with OAuth2 the refresh token. It is never shown again. */
      secret: z.string().min(1).max(10_000),
      clientSecret: z.string().max(2_000).optional(),
    }),
    answer: Left,
    status: 201,
  },
  "POST /mailboxes/:mailbox/trial": { says: "Tries a mailbox now.", answer: Left },
  "POST /mailboxes/:mailbox/login": {
    says: "Signs in again: with a new password, or a new refresh token. It is tried at once.",
    body: z.object({
      secret: z.string().min(1).max(10_000),
      /** Left out, the client has none. */
      clientSecret: z.string().max(2_000).optional(),
    }),
    answer: Left,
  },
  "POST /mailboxes/:mailbox/removal": {
    says: "Looks into a mailbox no more, and forgets its password.",
    answer: Left,
  },
});
