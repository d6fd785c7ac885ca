/** A sheet is a playbook as a house writes it; whatever it leaves out, the machine's phases say. */
import type { ElementId } from "@amends/sincerity";
import type { Severity } from "../clocks/index.ts";
import type { Fact } from "./fact.ts";
import type { Deed, Gate, GatedLetter } from "./gate.ts";
import type { Need } from "./need.ts";
import { PHASES, type Phase, type PhaseId, type Skip } from "./phase.ts";
import { wordsOf } from "./sign.ts";
import type { Step } from "./step.ts";

/** When a playbook is the right one; all that a rule names must be so, of a list any one. */
export type Suit = {
  readonly failure: readonly string[];
  readonly stance: readonly string[];
  readonly severity: readonly Severity[];
  readonly channel: readonly string[];
  readonly industry: readonly string[];
  readonly because: string;
};

/** A sheet with every step spelled out: it can be read without the machine. */
export type Sheet = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly about: string;
  /** Where the model comes from. */
  readonly source: string;
  readonly suits: readonly Suit[];
  /** What each kind of letter must hold before it may leave. */
  readonly letters: Readonly<Partial<Record<GatedLetter, readonly ElementId[]>>>;
  readonly steps: readonly Step[];
  readonly gates: readonly Gate[];
  /** Phases of the machine that this house leaves out, and why. */
  readonly without: Readonly<Partial<Record<PhaseId, string>>>;
};

/** A step as it is written: what it says takes the place of what its phases say. */
export type Written = {
  readonly id: string;
  readonly name: string;
  readonly phases: readonly PhaseId[];
  readonly does?: string | undefined;
  readonly asks?: readonly string[] | undefined;
  readonly needs?: readonly Need[] | undefined;
  /** Besides the needs of its phases. */
  readonly also?: readonly Need[] | undefined;
  readonly clocks?: readonly string[] | undefined;
  readonly skip?: Skip | null | undefined;
  readonly guards?: readonly Deed[] | undefined;
  readonly answers: readonly string[];
};

/** What a step leaves out is taken from its phases, in their order. */
export function spelled(written: Written, machine: readonly Phase[]): Step {
  const { id, name, phases, also = [], answers } = written;
  const mine = machine.filter((phase) => phases.includes(phase.id));
  const all = <T>(of: (phase: Phase) => readonly T[]) => mine.flatMap(of);
  const mayPass = mine.every(({ skip }) => skip) ? (mine[0]?.skip ?? null) : null;
  return {
    id,
    name,
    phases,
    does: written.does ?? mine.map(({ does }) => does).join(" "),
    asks: written.asks ?? all(({ asks }) => asks),
    needs: [...(written.needs ?? all(({ needs }) => needs)), ...also],
    clocks: written.clocks ?? all(({ clocks }) => clocks),
    skip: written.skip === undefined ? mayPass : written.skip,
    guards: written.guards ?? [...new Set(all(({ guards }) => guards))],
    answers,
  };
}

/** A place in a sheet, and what is wrong there. */
export type Flaw = {
  readonly code: "phase_left_out" | "gate_of_the_house" | "no_clock" | "waits_for_itself";
  readonly path: readonly (string | number)[];
  readonly says: string;
};

/** Only a letter brings these, so no letter can wait for them. */
const BROUGHT: Readonly<Record<Deed, RegExp>> = {
  approve_letter: /^(letter |apology_sent|responsibility_owned|explanation_given|plan_told|offer_)/,
  send_letter: /^(letter |apology_sent|responsibility_owned|explanation_given|plan_told|offer_)/,
  propose_offer: /^(offer_|awards_settled)/,
  close_case: /^$/,
};

type House = {
  readonly gates: readonly Gate[];
  readonly clocks: readonly { readonly id: string }[];
};

/** What a sheet gets wrong, beside its shape. */
export const flawsOf = (sheet: Sheet, house: House): readonly Flaw[] => [
  ...leftOut(sheet),
  ...againstGates(sheet, house.gates),
  ...sheet.steps.flatMap((step, place) => stepFlaws(step, place, house)),
];

function leftOut({ steps, without }: Sheet): readonly Flaw[] {
  const walked = new Set(steps.flatMap(({ phases }) => phases));
  return PHASES.filter((id) => !walked.has(id) && !without[id]).map((id) => ({
    code: "phase_left_out",
    path: ["steps"],
    says:
      `No step walks “${id}”. Add it to what a step walks (phases), or say why it is left out ` +
      "(without).",
  }));
}

/** What comes up between steps is a task of its own, before any of them. */
const BETWEEN_STEPS: ReadonlySet<string> = new Set<Fact>(["shortfall_answered"]);

/** A gate of the house can't be written anew, and what it wants must have a step that shows it. */
function againstGates({ gates, steps }: Sheet, house: readonly Gate[]): readonly Flaw[] {
  const code = "gate_of_the_house";
  const rewritten = gates.flatMap((gate, place): readonly Flaw[] => {
    if (!house.some((theirs) => theirs.code === gate.code)) return [];
    const says =
      `“${gate.code}” is a gate of the house; a playbook can't change it. ` +
      "Name yours otherwise.";
    return [{ code, path: ["gates", place, "code"], says }];
  });
  const brings = new Set(steps.flatMap(({ needs }) => needs.map(({ fact }) => fact)));
  const closing = house.filter(({ before }) => before.includes("close_case"));
  const hidden = closing.flatMap((gate) =>
    gate.needs
      .filter(({ fact }) => !brings.has(fact) && !BETWEEN_STEPS.has(fact))
      .map(({ fact }): Flaw => {
        const says =
          `The house closes no case without “${fact}” (gate ${gate.code}), and no step ` +
          `brings it. Let a step wait for it: ${wordsOf(fact).says}.`;
        return { code, path: ["steps"], says };
      }),
  );
  return [...rewritten, ...hidden];
}

function stepFlaws(step: Step, place: number, { clocks }: House): readonly Flaw[] {
  const known = clocks.map(({ id }) => id);
  const lost = step.clocks.filter((clock) => !known.includes(clock));
  const idle = step.guards.filter((deed) =>
    step.needs.some(({ fact }) => BROUGHT[deed].test(fact)),
  );
  return [
    ...lost.map((clock): Flaw => {
      const says = `There is no clock “${clock}” in clocks.yml. Use one of ${known.join(", ")}.`;
      return { code: "no_clock", path: ["steps", place, "clocks"], says };
    }),
    ...idle.map((deed): Flaw => {
      const says = `${deed} can't wait for this step: it is what brings it about. Take it out.`;
      return { code: "waits_for_itself", path: ["steps", place, "guards"], says };
    }),
  ];
}
