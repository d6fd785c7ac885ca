/** The doors of catalogues: what the house can give, and its editions. */
import { z } from "zod";
import { RemedyKind } from "../policies/policies.contract.ts";
import { At, contract, Line, Words } from "../rim/http/contract.ts";

const Percent = z.int().min(0).max(200);

export const CatalogueLine = z.object({
  id: z.string().regex(/^[a-z][a-z0-9_-]{0,59}$/, "Use small letters, digits, - and _."),
  kind: RemedyKind,
  name: Line(80),
  says: Line(300),
  /** Which losses it makes good. */
  for: z.array(z.enum(["money", "product", "service", "attention"])).min(1),
  /** In percent of what stands on it: what it costs the house, what it brings the customer. */
  cost: Percent,
  worth: Percent,
});
const Lines = z.array(CatalogueLine).min(1).max(100);

export const cataloguesContract = contract({
  "GET /catalogue": {
    says: "What the house can give, at what cost and worth, and who changed it when.",
    answer: z.object({
      entries: Lines,
      /** 0 as long as the sheet of the handbook's folder holds. */
      version: z.int(),
      editions: z.array(
        z.object({
          version: z.int(),
          at: At,
          byName: z.string(),
          because: z.string(),
          /** The remedies that it words otherwise than the one before, or has no more. */
          changed: z.array(z.string()),
          entries: Lines,
        }),
      ),
      /** As it lies in the folder. */
      filed: Lines,
    }),
  },
  "PUT /catalogue": {
    says: "The house gives from this catalogue now; to bring an earlier one back, write it anew.",
    ifMatch: true,
    body: z.object({ entries: Lines, because: Words(500) }),
    answer: z.object({ version: z.int() }),
  },
});
