/** Hear an instrument that calls: its call is a bell, what is so is asked of it. */
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

type Deed = {
  readonly instrumentId: string;
  readonly key: string | null;
  readonly reference: string | null;
};

/**
 * Calls come twice, late and in any order, and a recorded one may be played again. So none of them
 * moves anything: they only bring the next look forward.
 */
export async function hearInstrument(
  { instructions, now }: Pick<Needs, "instructions" | "now">,
  { instrumentId, key, reference }: Deed,
): Promise<Outcome<{ known: boolean }>> {
  const meant =
    (key ? await instructions.holdByKey(key) : undefined) ??
    (reference ? await instructions.holdByReference(instrumentId, reference) : undefined);
  if (!meant || meant.instrumentId !== instrumentId) return done({ known: false });
  if (meant.state !== "waiting" && meant.state !== "withdrawn") {
    await instructions.change(meant.id, { dueAt: now() });
  }
  return done({ known: true });
}
