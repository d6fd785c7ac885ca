/** Keep quiet at an address: no more mails that the desk writes by itself. */
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

/** Whoever holds the link in the mail may ask for it, as RFC 8058 wants; it harms nobody. */
export async function keepQuiet(
  { quiet, journal, now }: Pick<Needs, "quiet" | "journal" | "now">,
  { address, caseId, by }: { address: string; caseId: string; by: Actor },
): Promise<Outcome<{ ok: true }>> {
  if (await quiet.has(address)) return done({ ok: true });
  await quiet.keep(address, now());
  await journal.add({ what: "quiet asked for", by, caseId });
  return done({ ok: true });
}
