/** Heed the news: read on in the journal; what something happened on must be looked at. */
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

/** What the watch itself wrote, and what happens at tills: no clock runs on it. */
const NO_NEWS: ReadonlySet<string> = new Set([
  "clock raised",
  "voucher redeemed",
  "voucher overspent",
  "voucher taken back",
  "voucher expired",
]);

/** Answers how many lines were read. */
export async function heedNews(
  { watches, news, now }: Pick<Needs, "watches" | "news" | "now">,
  limit: number,
): Promise<Outcome<number>> {
  const head = await watches.head();
  const lines = head === undefined ? [] : await news(head, limit);
  const last = lines.at(-1);
  if (!last) return done(0);
  const fresh = lines.filter(({ what }) => !NO_NEWS.has(what));
  // Other hours move every clock that runs.
  if (fresh.some(({ what }) => what === "hours amended")) await watches.heedAll(now());
  const caseIds = [...new Set(fresh.flatMap(({ caseId }) => caseId ?? []))];
  await watches.heed(last.seq, caseIds, now());
  return done(lines.length);
}
