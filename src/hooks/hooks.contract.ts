/** The doors of hooks, for whoever runs the house; other desks call at the hook's own address. */
import { z } from "zod";
import { At, contract, Id, Line, Nothing } from "../rim/http/contract.ts";

const Desk = z.enum(["zendesk", "intercom", "chatwoot", "freshdesk", "formbricks"]);

export const Hook = z.object({
  id: Id,
  desk: Desk,
  name: z.string(),
  /** Where the other desk calls. */
  address: z.url(),
  createdAt: At,
  createdBy: z.string(),
  revokedAt: At.nullable(),
});

export const hooksContract = contract({
  "GET /hooks": {
    says: "The addresses at which other desks tell us of complaints.",
    answer: z.object({ hooks: z.array(Hook) }),
  },
  "POST /hooks": {
    says: "Makes a hook: from then on the other desk's signed calls at its address open cases.",
    once: true,
    body: z.object({
      desk: Desk,
      name: Line(120),
      /** The other desk's signing secret; it is kept sealed and never shown again. */
      secret: z.string().trim().min(12).max(500),
    }),
    answer: Hook,
    status: 201,
  },
  "POST /hooks/:hook/revocation": {
    says: "Revokes a hook; its address takes nothing any more.",
    answer: Nothing,
  },
});
