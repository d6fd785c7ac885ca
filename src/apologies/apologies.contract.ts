/** The doors of apologies: letters from draft to sending, and the commitments they make. */
import { z } from "zod";
import { checksContract } from "./checks.contract.ts";
import { At, By, contract, Day, Id, Left, Line, Words } from "../rim/http/contract.ts";

export const LetterKind = z.enum(["acknowledgement", "apology", "decision_stands", "update"]);
export const CommitmentKind = z.enum(["repair", "compensation", "prevention", "followup"]);

export const Approval = z.object({
  id: Id,
  letterVersion: z.int(),
  at: At,
  by: By,
  overrideReason: z.string().nullable(),
});

export const Sending = z.object({
  state: z.enum(["waiting", "left", "withdrawn", "stopped"]),
  dueAt: At,
  settledAt: At.nullable(),
  because: z.string().nullable(),
  by: By,
});

export const Letter = z.object({
  id: Id,
  caseId: Id,
  kind: LetterKind,
  state: z.enum(["draft", "approved", "scheduled", "sent", "discarded"]),
  subject: z.string(),
  body: z.string(),
  author: By,
  createdAt: At,
  updatedAt: At,
  version: z.int(),
  messageId: Id.nullable(),
  sentAt: At.nullable(),
  approvals: z.array(Approval),
  /** Its last wait before leaving, and how it ended. */
  sending: Sending.nullable(),
  /** The broken promises that it owns up to. */
  ownsUpTo: z.array(Id),
});

export const Commitment = z.object({
  id: Id,
  caseId: Id,
  letterId: Id.nullable(),
  source: z.enum(["letter", "call", "offer", "desk"]),
  kind: CommitmentKind,
  what: z.string(),
  ownerId: Id,
  dueOn: Day,
  /** The moment of that day, when one was said, of a call-back for instance. */
  dueAt: At.nullable(),
  state: z.enum(["proposed", "open", "kept", "withdrawn", "replaced"]),
  madeAt: At,
  settledAt: At.nullable(),
  settledBy: z.string().nullable(),
  proof: z.string().nullable(),
  /** Whether the customer reads it on their page. */
  proofShown: z.boolean(),
  /** Its day, moved while it still held; `because` is what the customer reads. */
  moves: z
    .array(z.object({ at: At, byName: z.string(), from: Day, to: Day, because: z.string() }))
    .readonly(),
  /** When it was noted that its day had passed. */
  brokenAt: At.nullable(),
  /** The broken one in whose place it stands. */
  replaces: Id.nullable(),
});

const Draft = z.object({
  kind: LetterKind,
  subject: Line(300),
  body: z.string().max(20_000),
  /** The customer's newest message that the writer has read; without it, the newest there is. */
  seenMessageId: Id.optional(),
});

const NewCommitment = z.object({
  kind: CommitmentKind,
  what: Words(500),
  ownerId: Id,
  dueOn: Day,
  /** A broken promise that we owned up to: in a letter that does so, or on the phone. */
  replaces: Id.optional(),
});

export const apologiesContract = contract({
  ...checksContract,
  "POST /cases/:case/letters": {
    says: "Begins a letter.",
    body: Draft.extend({ ownsUpTo: z.array(Id).max(20).default([]) }),
    answer: Letter,
    status: 201,
  },
  "PUT /letters/:letter": {
    says: "Changes a draft. An approved letter goes back to draft.",
    ifMatch: true,
    body: Draft,
    answer: Letter,
  },
  "POST /letters/:letter/approval": {
    says:
      "Approves the letter as it stands. With an error-level finding: only with the " +
      "permission to override, and a written reason.",
    body: z.object({ version: z.int(), overrideReason: Words(1_000).optional() }),
    answer: Letter,
    status: 201,
  },
  "POST /letters/:letter/sending": {
    says:
      "Sends an approved letter, with the approved offer, as a threaded mail; its promises " +
      "become commitments. It waits as long as it can be taken back, or until `at`, and stays " +
      "when the customer writes first.",
    once: true,
    body: z.object({
      /** The letter's promises, each with an owner and a day: all that the text holds. */
      commitments: z
        .array(NewCommitment.extend({ quote: z.string().max(1_000).optional() }))
        .max(20),
      /** Words that sound like a promise and are none, with the reason. */
      dismissed: z
        .array(z.object({ quote: Words(1_000), because: Words(500) }))
        .max(20)
        .default([]),
      /** The customer's newest message that the sender has read, if the letter is older. */
      seenMessageId: Id.optional(),
      /** The approved offer that this letter makes, if any. */
      offerId: Id.optional(),
      /** When it shall leave, if later; until then it can be taken back. */
      at: At.optional(),
    }),
    answer: Letter,
    status: 202,
  },
  "POST /letters/:letter/withdrawal": {
    says: "Takes a letter back that waits to leave: it stands as it was approved.",
    once: true,
    answer: Letter,
  },
  "POST /letters/:letter/discarding": {
    says: "Throws a draft away.",
    ifMatch: "version",
    answer: Left,
  },
  "POST /cases/:case/commitments": {
    says: "Notes a promise made elsewhere, on the phone for instance.",
    body: NewCommitment,
    answer: Left,
    status: 201,
  },
  "POST /commitments/:commitment/keeping": {
    says: "The promise was kept; says how one can see it.",
    body: z.object({
      proof: Words(1_000),
      /** Whether the customer reads it on their page. */
      shown: z.boolean().default(false),
    }),
    answer: Left,
  },
  "POST /commitments/:commitment/withdrawal": {
    says:
      "Takes a promise back, with the reason that the customer was given. A broken one is not " +
      "dropped but by a lead.",
    body: z.object({ because: Words(1_000) }),
    answer: Left,
  },
});
