/** What a change of the sample goes against, as its sheet says it: a cause, and why this case. */
import { z } from "zod";
import { FACTORS } from "../../causes/cause.ts";

export const Against = z.strictObject({
  cause: z.string().trim().min(1).max(120),
  factor: z.enum(FACTORS),
  whys: z.array(z.string().trim().min(1).max(300)).min(1).max(5),
});

export type Against = z.output<typeof Against>;
