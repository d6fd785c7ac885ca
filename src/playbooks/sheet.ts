/** A sheet is a playbook as a house writes it; whatever it leaves out, the machine's phases say. */
import type { ElementId } from "@amends/sincerity";
import type { Severity } from "../clocks/index.ts";
import type { Deed, Gate, GatedLetter } from "./gate.ts";
import type { Need } from "./need.ts";
import { PHASES, type Phase, type PhaseId, type Skip } from "./phase.ts";
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
export type Flaw = { readonly path: readonly (string | number)[]; readonly says: string };

/** Only a letter brings these, so no letter can wait for them. */
const BROUGHT: Readonly<Record<Deed, RegExp>> = {
  approve_letter: /^(letter |apology_sent|responsibility_owned|explanation_given|plan_told|offer_)/,
  send_letter: /^(letter |apology_sent|responsibility_owned|explanation_given|plan_told|offer_)/,
  propose_offer: /^(offer_|awards_settled)/,
  close_case: /^$/,
};

/** What a sheet gets wrong, beside its shape: phases left out, gates of the house, idle waiting. */
export function flawsOf(
  sheet: Sheet,
  house: { readonly gates: readonly Gate[]; readonly clocks: readonly { readonly id: string }[] },
): readonly Flaw[] {
  const walked = new Set(sheet.steps.flatMap(({ phases }) => phases));
  const lost = PHASES.filter((id) => !walked.has(id) && !sheet.without[id]);
  const theirs = new Set(house.gates.map(({ code }) => code));
  const known = house.clocks.map(({ id }) => id);
  const brings = new Set(sheet.steps.flatMap(({ needs }) => needs.map(({ fact }) => fact)));
  const closing = house.gates.filter(({ before }) => before.includes("close_case"));
  return [
    ...lost.map((id) => ({
      path: ["steps"],
      says:
        `No step walks “${id}”. Add it to a step's phases, or say under without why it is ` +
        "left out.",
    })),
    ...sheet.gates.flatMap(({ code }, place) =>
      theirs.has(code)
        ? [
            {
              path: ["gates", place, "code"],
              says:
                `“${code}” is a gate of the house; a playbook can't change it. ` +
                "Name yours otherwise.",
            },
          ]
        : [],
    ),
    ...closing.flatMap(({ code, needs }) =>
      needs.flatMap(({ fact }) =>
        brings.has(fact)
          ? []
          : [
              {
                path: ["steps"],
                says:
                  `The house closes no case without “${fact}” (gate ${code}), and no step brings it. ` +
                  "Add it to a step.",
              },
            ],
      ),
    ),
    ...sheet.steps.flatMap((step, place) => stepFlaws(step, place, known)),
  ];
}

function stepFlaws(step: Step, place: number, clocks: readonly string[]): readonly Flaw[] {
  const idle = step.guards.filter((deed) =>
    step.needs.some(({ fact }) => BROUGHT[deed].test(fact)),
  );
  return [
    ...step.clocks.flatMap((clock) =>
      clocks.includes(clock)
        ? []
        : [
            {
              path: ["steps", place, "clocks"],
              says: `There is no clock “${clock}” in clocks.yml. Use one of ${clocks.join(", ")}.`,
            },
          ],
    ),
    ...idle.map((deed) => ({
      path: ["steps", place, "guards"],
      says: `${deed} can't wait for this step: it is what brings it about. Take it out of guards.`,
    })),
  ];
}
