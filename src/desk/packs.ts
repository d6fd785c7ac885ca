/** What the trades' packs name in other sheets: clauses of what we may give, worked examples. */
import { checkPolicies, readPolicies } from "../policies/policies.handbook.ts";
import { packsIn } from "../playbooks/playbooks.handbook.ts";
import { binderOf } from "../rim/binder.ts";
import type { Slip } from "../rim/sheet.ts";
import { instead } from "../rim/slip.ts";

/** Every clause or example that a pack names and nobody wrote; the desk runs without them. */
export function checkPacks(folder: string): readonly Slip[] {
  const examples = binderOf(folder).names("examples");
  // Sheets that can't be read say so themselves.
  const sound = checkPolicies(folder).length === 0;
  const clauses = sound
    ? readPolicies(folder)
        .policyIn("EUR")
        .clauses.map(({ id }) => id)
    : null;
  return packsIn(folder).flatMap(({ value, slip }) => [
    ...value.remedies.flatMap(({ clause }, place) =>
      !clauses || clauses.includes(clause)
        ? []
        : [
            slip(
              ["remedies", place, "clause"],
              `compensation/ has no clause “${clause}”. ${instead(clause, clauses)}`,
            ),
          ],
    ),
    ...(examples.includes(value.example)
      ? []
      : [
          slip(
            ["example"],
            `examples/ has no “${value.example}”. ${instead(value.example, examples)}`,
          ),
        ]),
  ]);
}
