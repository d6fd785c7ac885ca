/** A playbook is the house's way with a failure: steps, gates, clocks, what a letter must hold. */
import { type Clock, spokenWithin } from "../clocks/index.ts";
import { GATED_LETTERS, type Gate } from "./gate.ts";
import type { Sheet } from "./sheet.ts";
import { wordsOf } from "./sign.ts";
import type { Step } from "./step.ts";

export type Playbook = Omit<Sheet, "gates"> & {
  /** The gates of the house, then the playbook's own, then those that its steps guard. */
  readonly gates: readonly Gate[];
  readonly clocks: readonly Clock[];
};

/** What the house holds whatever the playbook. */
export type Frame = { readonly gates: readonly Gate[]; readonly clocks: readonly Clock[] };

/** A sheet inside the house's frame: no sheet can take a gate of the house away. */
export const bound = ({ gates, ...sheet }: Sheet, frame: Frame): Playbook => ({
  ...sheet,
  gates: [...frame.gates, ...gates, ...sheet.steps.flatMap(guardOf)],
  clocks: frame.clocks,
});

function guardOf({ id, name, does, needs, guards }: Step): readonly Gate[] {
  if (guards.length === 0) return [];
  const passed = `skipped ${id}` as const;
  return [
    {
      code: `${id.replaceAll("-", "_")}_first`,
      before: guards,
      letters: GATED_LETTERS.filter((kind) => kind !== "update"),
      because: `This playbook wants “${name}” first. ${does}`,
      needs: needs.map(({ fact, unless }) => ({ fact, unless: [...unless, passed] })),
      step: id,
    },
  ];
}

/** The gates that would stay shut as long as this step is not done. */
const guarding = ({ gates }: Pick<Playbook, "gates">, step: Step): readonly Gate[] =>
  gates.filter((gate) =>
    gate.step
      ? gate.step === step.id
      : gate.needs.some(({ fact }) => step.needs.some((need) => need.fact === fact)),
  );

/** A playbook as a colleague reads it, with every clock, need and gate in words. */
export function shown(playbook: Playbook) {
  const { id, version, name, about, source, letters, suits, steps, clocks } = playbook;
  return {
    id,
    version,
    name,
    about,
    source,
    letters: Object.fromEntries(Object.entries(letters).map(([kind, held]) => [kind, [...held]])),
    suits: suits.map(({ because }) => because),
    steps: steps.map((step) => ({
      id: step.id,
      name: step.name,
      phases: [...step.phases],
      does: step.does,
      asks: [...step.asks],
      needs: step.needs.map(({ fact, unless }) => ({
        fact,
        says: wordsOf(fact).says,
        unless: unless.map((other) => wordsOf(other).says),
      })),
      clocks: clocks
        .filter((clock) => step.clocks.includes(clock.id))
        .map((clock) => ({ id: clock.id, name: clock.name, within: spokenWithin(clock) })),
      skip: step.skip && { ...step.skip },
      guards: guarding(playbook, step).map(({ code, before, because }) => ({
        code,
        before: [...before],
        because,
      })),
    })),
  };
}
