/** What is new in a list, as a sentence for those who can't see it move. */
import type { InboxRow } from "../api/shapes.ts";

type Seen = Pick<InboxRow, "id" | "customer" | "lastAt" | "lastBy">;

/** Null when nothing was added; rows that were only read again are no news. */
export function newsOf(before: readonly Seen[], after: readonly Seen[]): string | null {
  const known = new Map(before.map((row) => [row.id, row]));
  const fresh = after.filter(({ id }) => !known.has(id));
  const spoke = after.filter(({ id, lastBy, lastAt }) => {
    const was = known.get(id);
    return was && lastBy === "customer" && Date.parse(lastAt) > Date.parse(was.lastAt);
  });
  const parts = [
    fresh.length === 1 ? `New here: ${fresh[0]?.customer}` : "",
    fresh.length > 1 ? `${fresh.length} new cases here` : "",
    spoke.length > 0 ? `${spoke.map(({ customer }) => customer).join(", ")} wrote again` : "",
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(". ")}.` : null;
}
