/** Two wordings of a playbook side by side: what was said before, and what is said now. */
import type { Need } from "./need.ts";
import type { Sheet } from "./sheet.ts";
import { wordsOf } from "./sign.ts";

export type Change = {
  /** "Compensate: questions". */
  readonly where: string;
  /** Null where there was nothing, or is nothing any more. */
  readonly was: string | null;
  readonly is: string | null;
};

export function changesBetween(one: Sheet, other: Sheet): readonly Change[] {
  const [was, is] = [saidIn(one), saidIn(other)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((where) => {
    const change = { where, was: was.get(where) ?? null, is: is.get(where) ?? null };
    return change.was === change.is ? [] : [change];
  });
}

const said = (words: readonly string[]): string | undefined => words.join("\n") || undefined;

const needed = (needs: readonly Need[]): readonly string[] =>
  needs.map(({ fact, unless }) =>
    [wordsOf(fact).says, ...unless.map((other) => wordsOf(other).says)].join(", unless: "),
  );

/** Everything that a sheet says, by the place where it says it. */
function saidIn({ name, about, source, suits, letters, steps, gates, without }: Sheet) {
  const lines: (readonly [string, string | undefined])[] = [
    ["Name", name],
    ["About", about],
    ["Source", source],
    ["When it suits", said(suits.map(({ because }) => because))],
    ...Object.entries(letters).map(
      ([kind, held]) => [`Letter ${kind.replace("_", " ")}: holds`, said(held)] as const,
    ),
    ["Order of the steps", said(steps.map((step) => step.name))],
    ...steps.flatMap((step) => stepLines(step)),
    ...gates.map(({ code, because, needs }) => {
      return [`Gate ${code}`, said([because, ...needed(needs)])] as const;
    }),
    ...Object.entries(without).map(([phase, why]) => [`Left out: ${phase}`, why] as const),
  ];
  return new Map(lines.filter(([, words]) => words !== undefined));
}

const stepLines = (
  step: Sheet["steps"][number],
): readonly (readonly [string, string | undefined])[] => [
  [`${step.name}: walks`, said(step.phases)],
  [`${step.name}: does`, step.does],
  [`${step.name}: questions`, said(step.asks)],
  [`${step.name}: done when`, said(needed(step.needs))],
  [`${step.name}: clocks`, said(step.clocks)],
  [`${step.name}: passed over`, step.skip ? `by ${step.skip.by}: ${step.skip.because}` : undefined],
  [`${step.name}: comes before`, said(step.guards)],
];
