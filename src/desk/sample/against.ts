/** What a change of the sample goes against: a cause, and why the case is traced to it. */
import { z } from "zod";
import { FACTORS } from "../../causes/cause.ts";
import { nameCause } from "../../causes/name-cause.ts";
import { traceCase } from "../../causes/trace-case.ts";
import { done, type Outcome } from "../../words/outcome.ts";
import type { Scene } from "./scene.ts";

export const Against = z.strictObject({
  cause: z.string().trim().min(1).max(120),
  factor: z.enum(FACTORS),
  whys: z.array(z.string().trim().min(1).max(300)).min(1).max(5),
});

/** Answers the cause's id. */
export async function traceTo(
  { needs, caseId, by }: Scene,
  { cause: name, factor, whys }: z.output<typeof Against>,
): Promise<Outcome<string>> {
  const known = (await needs.causes.all()).find((each) => each.name === name);
  const named = known ? done(known) : await nameCause(needs, { name, factor, parentId: null, by });
  if (!named.ok) return named;
  const causeId = named.value.id;
  const traced = await traceCase(needs, { caseId, causeId, whys, by });
  return traced.ok ? done(causeId) : traced;
}
