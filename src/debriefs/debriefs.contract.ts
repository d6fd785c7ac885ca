/** The doors of debriefs: who is asked for an account, and giving it. */
import { z } from "zod";
import { At, By, contract, Id, Left, Words } from "../rim/http/contract.ts";

export const Account = z.object({
  id: Id,
  at: At,
  by: By,
  /** null: they have nothing to add. */
  words: z.string().nullable(),
});

export const debriefsContract = contract({
  "GET /debriefs": {
    says: "Debriefs of the last ninety days that wait for the account of the colleague who asks.",
    answer: z.object({
      waiting: z.array(z.object({ id: Id, caseId: Id, at: At, by: By, happened: z.string() })),
    }),
  },
  "POST /debriefs/:debrief/accounts": {
    says: "Adds one's own account to a debrief; without words: there is nothing to add.",
    body: z.object({ words: Words(4_000).nullable() }),
    answer: Left,
    status: 201,
  },
});
