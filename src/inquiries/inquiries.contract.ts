/** The doors of inquiries: findings, and the second look. */
import { z } from "zod";
import { At, By, contract, Id, Left, Words } from "../rim/http/contract.ts";

export const FindingKind = z.enum(["known", "unknown", "would_change"]);

export const Inquiry = z.object({
  findings: z.array(
    z.object({
      id: Id,
      kind: FindingKind,
      text: z.string(),
      by: By,
      at: At,
      /** Why it no longer holds; null while it does. */
      struck: z.string().nullable(),
    }),
  ),
  /** Who found us not at fault, and who looked after them; null with another stance. */
  look: z
    .object({
      by: By,
      at: At,
      second: z.object({ by: By, at: At, agrees: z.boolean(), because: z.string() }).nullable(),
    })
    .nullable(),
  /** The latest legal review that was asked for, and the opinion on it. */
  legal: z
    .object({
      by: By,
      at: At,
      because: z.string(),
      opinion: z.object({ by: By, at: At, clears: z.boolean(), because: z.string() }).nullable(),
    })
    .nullable(),
});

const Law = z.object({
  place: z.string(),
  name: z.string(),
  country: z.string(),
  /** What it means for a letter, in a sentence. */
  means: z.string(),
  statute: z.string(),
  covers: z.string().nullable(),
  confidence: z.enum(["read", "remembered", "unsure"]),
  note: z.string().nullable(),
  source: z.string(),
});

export const inquiriesContract = contract({
  "GET /apology-law": {
    says: "What the law of each place says about an apology: information, not advice.",
    answer: z.object({ laws: z.array(Law) }),
  },
  "POST /cases/:case/findings": {
    says: "Something we know, something we don't, or what would change our mind.",
    body: z.object({ kind: FindingKind, text: Words(500) }),
    answer: Left,
    status: 201,
  },
  "POST /cases/:case/findings/:finding/strike": {
    says: "A finding no longer holds; it stays to be read, with the reason.",
    body: z.object({ because: Words(500) }),
    answer: Left,
  },
  "POST /cases/:case/second-look": {
    says: "A second colleague has looked at “not at fault”, and agrees or doesn't.",
    body: z.object({ agrees: z.boolean(), because: Words(500) }),
    answer: z.object({ agrees: z.boolean() }),
  },
  "POST /cases/:case/legal-review": {
    says: "Asks for a legal review; until an opinion clears them, letters of the case stay.",
    body: z.object({ because: Words(1_000) }),
    answer: z.object({ asked: z.literal(true) }),
  },
  "POST /cases/:case/legal-opinion": {
    says: "What a colleague who answers for the law says: letters may leave, or why not.",
    body: z.object({ clears: z.boolean(), because: Words(1_000) }),
    answer: z.object({ clears: z.boolean() }),
  },
});
