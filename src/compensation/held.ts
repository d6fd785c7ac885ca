/** An offer is held while whoever accepted it on their page still has to show that it is them. */
import { isAfter, type Moment } from "../words/moment.ts";
import { carriedIn, type Option } from "../policies/index.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** The option they chose, and what it waits for: a code, or one of us who hears it from them. */
export type Held = {
  readonly optionId: string;
  readonly waitsFor: "code" | "person";
  /** So long it is honoured, though the offer's own time may end before. */
  readonly until: Moment;
};

/** Its time is not over, or it was accepted in time and is held. */
export const stands = (
  { expiresAt, held }: { readonly expiresAt: Moment; readonly held: Held | null },
  at: Moment,
): boolean => isAfter(expiresAt, at) || (held !== null && isAfter(held.until, at));

/** Asked of the right: the option of this offer that somebody has shown to be their own choice. */
export type Proofs = { of(offerId: string): Promise<string | null> };

/**
 * A link may be read by others than the customer, so what can be carried off waits for a second
 * sign of them. `proven` is the option that they have shown to be their choice.
 */
export function mayCarryOff(
  options: readonly Option[],
  optionId: string | null,
  proven: string | null,
): Outcome<true> {
  const chosen = options.find(({ id }) => id === optionId);
  if (!chosen || !carriedIn(chosen) || chosen.id === proven) return done(true);
  return refused(
    "code_needed",
    "Before this is on its way, we ask for a code that we send by mail. Accept it on your page.",
  );
}
