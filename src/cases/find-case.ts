/** Find an open case, or say kindly why there is none to work on. */
import { type Outcome, refused } from "../words/outcome.ts";
import { type Case, mustBeOpen } from "./case.ts";
import type { Cases } from "./cases.ts";

export async function findCase(
  { cases }: { readonly cases: Pick<Cases, "find"> },
  caseId: string,
): Promise<Outcome<Case>> {
  const file = await cases.find(caseId);
  return file ? mustBeOpen(file) : refused("not_found", "There is no such case.");
}
