/** Note a reckoning: every difference in words, once; those that came right are closed. */
import type { Listed } from "../payouts/index.ts";
import { THE_DESK } from "../words/actor.ts";
import { daysLater } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { differencesIn } from "./difference.ts";
import type { Needs } from "./needs.ts";
import { LOOKS_BACK_DAYS, type Reckoning } from "./reckoning.ts";

type Deed = {
  readonly instrumentId: string;
  readonly day: string;
  /** Null: it has no list, and only the house's own books are compared. */
  readonly listed: readonly Listed[] | null;
};

export async function noteReckoning(
  { reckonings, besidesOf, journal, now, newId }: Needs,
  { instrumentId, day, listed }: Deed,
): Promise<Outcome<Reckoning>> {
  const at = now();
  const since = daysLater(at, -LOOKS_BACK_DAYS);
  const besides = await besidesOf(instrumentId, since);
  // The list was asked for a moment earlier; what is younger than a day's margin counts.
  const listing = listed && { since: daysLater(since, 1), payments: listed };
  const found = differencesIn(instrumentId, listing, besides);
  let fresh = 0;
  for (const each of found) fresh += Number(await reckonings.note(each, newId(), at));
  await reckonings.close(
    instrumentId,
    found.map(({ subject }) => subject),
    at,
  );
  const counts = { listed: listed?.length ?? 0, differed: found.length };
  const reckoning: Reckoning = { instrumentId, day, state: "done", ...counts, problem: null, at };
  await reckonings.keep(reckoning);
  if (fresh > 0) {
    const facts = { instrumentId, day, found: found.length, fresh };
    await journal.add({ what: "differences found", by: THE_DESK, facts });
  }
  return done(reckoning);
}
