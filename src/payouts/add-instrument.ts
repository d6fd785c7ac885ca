/** Add an instrument: a way for awards to reach customers, with what opens it kept sealed. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Instrument, Keys } from "./instrument.ts";
import type { Needs } from "./needs.ts";
import { mustBeWhole } from "./setting.ts";

type Deed = {
  readonly instrument: Pick<Instrument, "means" | "name" | "carries" | "place">;
  readonly keys: Keys;
  readonly by: Actor;
};

export async function addInstrument(
  needs: Pick<Needs, "instruments" | "journal" | "now" | "newId" | "newKey" | "sealInstrument">,
  { instrument, keys, by }: Deed,
): Promise<Outcome<Instrument>> {
  const allowed = may(by, "instrument:change");
  if (!allowed.ok) return allowed;
  const whole = mustBeWhole(instrument, keys);
  if (!whole.ok) return whole;
  const { instruments, journal, now, newId, newKey, sealInstrument } = needs;
  const added: Instrument = {
    ...instrument,
    place: whole.value,
    id: newId(),
    key: newKey(),
    addedAt: now(),
    triedAt: null,
    problem: null,
    removedAt: null,
  };
  await instruments.keep(added, sealInstrument(JSON.stringify(keys)));
  const { id: instrumentId, means, name } = added;
  await journal.add({ what: "instrument added", by, facts: { instrumentId, means, name } });
  return done(added);
}
