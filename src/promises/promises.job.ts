/** Notes what was broken: one transaction each, so that none holds up another. */
import type { Outcome } from "../words/outcome.ts";
import { breakPromise } from "./break-promise.ts";
import type { Needs } from "./needs.ts";

export type Noting = {
  /** Opens one transaction in the workspace. */
  readonly inside: <T>(work: (needs: Needs) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
};

const AT_ONCE = 50;

/** One round over a workspace; answers how many were noted. */
export async function noteBroken({ inside }: Noting): Promise<number> {
  for (let noted = 0; noted < AT_ONCE; noted += 1) {
    const outcome = await inside(breakPromise);
    if (!outcome.ok || !outcome.value) return noted;
  }
  return AT_ONCE;
}
