/** A playbook is the house's way with a failure: steps, gates, clocks, what a letter must hold. */
import type { ElementId } from "@amends/sincerity";
import { type Clock, spokenWithin } from "../clocks/index.ts";
import { FACTS } from "./fact.ts";
import type { Gate, GatedLetter } from "./gate.ts";
import type { Step } from "./step.ts";

export type Playbook = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly about: string;
  /** Where the model comes from. */
  readonly source: string;
  readonly steps: readonly Step[];
  /** The gates of the house, then the playbook's own. */
  readonly gates: readonly Gate[];
  readonly clocks: readonly Clock[];
  /** What each kind of letter must hold before it may leave. */
  readonly letters: Readonly<Partial<Record<GatedLetter, readonly ElementId[]>>>;
};

/** A playbook as a colleague reads it, with every clock and need in words. */
export function shown({ id, version, name, about, source, letters, steps, clocks }: Playbook) {
  return {
    id,
    version,
    name,
    about,
    source,
    letters: Object.fromEntries(Object.entries(letters).map(([kind, held]) => [kind, [...held]])),
    steps: steps.map((step) => {
      const clock = clocks.find((each) => each.id === step.clock);
      return {
        id: step.id,
        name: step.name,
        does: step.does,
        asks: [...step.asks],
        needs: step.needs.map(({ fact }) => ({ fact, says: FACTS[fact].says })),
        within: clock ? spokenWithin(clock) : null,
      };
    }),
  };
}
