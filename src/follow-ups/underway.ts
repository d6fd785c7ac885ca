/** What is still on its way to the customer: until it has arrived, nobody asks whether it did. */
import type { Entry } from "../journal/index.ts";
import type { About } from "./checkpoint.ts";

type Line = Pick<Entry, "what" | "facts">;

/** What brings something about that they wait for; a promise to call or to change is none of it. */
const BRINGS = new Set<unknown>(["repair", "compensation"]);

const DELIVERED = new Set(["award paid", "award withdrawn"]);
const SETTLED = new Set(["commitment kept", "commitment withdrawn", "commitment replaced"]);

/**
 * Why it is too early to ask, or nothing: what we owe has not arrived, or a promise to mend or to
 * give something is open or broken. Whether we understood can be asked before.
 * `entries`: the case's lines, oldest first.
 */
export function underway(about: About, entries: readonly Line[]): string | undefined {
  if (about === "apology") return undefined;
  const owed = new Set<unknown>();
  const promised = new Set<unknown>();
  for (const { what, facts } of entries) {
    if (what === "award pledged" || what === "award reversed") owed.add(facts["awardId"]);
    if (DELIVERED.has(what)) owed.delete(facts["awardId"]);
    if (what === "commitment made" && BRINGS.has(facts["kind"]))
      promised.add(facts["commitmentId"]);
    if (SETTLED.has(what)) promised.delete(facts["commitmentId"]);
  }
  if (owed.size > 0) return "What we owe them has not arrived yet. We ask once it has.";
  return promised.size > 0
    ? "We promised to put something right and have not done so yet. We ask once it is done."
    : undefined;
}
