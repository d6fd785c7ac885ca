/** The doors to erasing a customer: to see what would go, and to do it. */
import { z } from "zod";
import { At, contract, Id, Words } from "../../rim/http/contract.ts";
import { GROUNDS } from "./erasure.ts";

export const erasureContract = contract({
  "GET /customers/:customer/erasure": {
    says: "What erasing this customer would take, what would stay, and what is still open.",
    answer: z.object({
      /** To be typed by whoever erases. */
      name: z.string(),
      goes: z.array(z.object({ what: z.string(), count: z.int() })),
      stays: z.array(z.string()),
      /** What stops it must end first; the rest can end with it. */
      open: z.array(z.object({ says: z.string(), caseId: Id.nullable(), stops: z.boolean() })),
      staysUnwanted: z.boolean(),
    }),
  },
  "POST /customers/:customer/erasure": {
    says: "Erases a customer: their words go from every place, for good. What was done stays.",
    body: z.object({
      ground: z.enum(GROUNDS),
      name: Words(200),
      /** What is open ends with it; never what is owed. */
      anyway: z.boolean().default(false),
    }),
    answer: z.object({ id: Id, erasedAt: At }),
    status: 201,
  },
});
