/** The door of worked examples: one made-up case from the complaint to its closure, to be read. */
import { z } from "zod";
import { contract } from "../../rim/http/contract.ts";

export const exampleContract = contract({
  "GET /examples/:example": {
    says: "A worked example: a case told as a diary, with its letters.",
    params: z.object({ example: z.string().max(60) }),
    answer: z.object({
      id: z.string(),
      title: z.string(),
      house: z.string(),
      customer: z.string(),
      lines: z.array(
        z.object({
          /** "Monday 26 October". */
          day: z.string(),
          time: z.string(),
          who: z.string(),
          from: z.enum(["customer", "house"]),
          says: z.string(),
          /** Their own words, or a letter of ours. */
          words: z.string().nullable(),
        }),
      ),
    }),
  },
});
