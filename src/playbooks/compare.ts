/** Two wordings of a playbook side by side: what was said before, and what is said now. */
import type { Need } from "./need.ts";
import type { Sheet, Suit } from "./sheet.ts";
import { wordsOf } from "./sign.ts";

export type Change = {
  /** "Compensate: questions". */
  readonly where: string;
  /** Null where there was nothing, or is nothing any more. */
  readonly was: string | null;
  readonly is: string | null;
};

/** One thing that a sheet says; its key stays when a step is called otherwise. */
type Said = { readonly key: string; readonly where: string; readonly words: string };

export function changesBetween(one: Sheet, other: Sheet): readonly Change[] {
  const [was, is] = [saidIn(one), saidIn(other)];
  const keys = new Set([...was, ...is].map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const [before, now] = [was, is].map((all) => all.find((each) => each.key === key));
    const change = {
      where: now?.where ?? before?.where ?? key,
      was: before?.words ?? null,
      is: now?.words ?? null,
    };
    return change.was === change.is ? [] : [change];
  });
}

type Line = readonly [key: string, where: string, words: string | readonly string[] | undefined];

const plain = (word: string): string => word.replaceAll("_", " ");

const needed = (needs: readonly Need[]): readonly string[] =>
  needs.map(({ fact, unless }) =>
    [wordsOf(fact).says, ...unless.map((other) => wordsOf(other).says)].join(", unless: "),
  );

/** Everything that a sheet says, by the place where it says it. */
function saidIn({ name, about, source, suits, letters, steps, gates, without }: Sheet) {
  const lines: readonly Line[] = [
    ["name", "Name", name],
    ["about", "What it is for", about],
    ["source", "Source", source],
    ["suits", "When it is suggested", suits.map(suited)],
    ...Object.entries(letters).map(
      ([kind, held]): Line => [`letter ${kind}`, `Letter, ${plain(kind)}: must hold`, held],
    ),
    ["order", "Order of the steps", steps.map((step) => step.name)],
    ...steps.flatMap((step) => stepLines(step)),
    ...gates.map(({ code, before, letters: kinds, because, needs }): Line => {
      const held = [`before ${[...before, ...kinds].map(plain).join(", ")}`, ...needed(needs)];
      return [`gate ${code}`, `Gate ${code}`, [because, ...held]];
    }),
    ...Object.entries(without).map(
      ([phase, why]): Line => [`without ${phase}`, `Left out: ${plain(phase)}`, why],
    ),
  ];
  return lines.flatMap(([key, where, said]): readonly Said[] => {
    const words = typeof said === "string" ? said : said?.join("\n");
    return words ? [{ key, where, words }] : [];
  });
}

const suited = ({ because, ...aspects }: Suit): string =>
  [
    because,
    ...Object.entries(aspects).flatMap(([aspect, values]) =>
      values.length > 0 ? [`${aspect}: ${values.map(plain).join(", ")}`] : [],
    ),
  ].join(" · ");

function stepLines(step: Sheet["steps"][number]): readonly Line[] {
  const { id, name, phases, does, asks, needs, clocks, skip, guards } = step;
  const line = (part: string, says: string, words: Line[2]): Line => [
    `${id} ${part}`,
    `${name}: ${says}`,
    words,
  ];
  return [
    line("name", "name", name),
    line("phases", "walks", phases.map(plain)),
    line("does", "what to do", does),
    line("asks", "questions", asks),
    line("needs", "done when", needed(needs)),
    line("clocks", "clocks", clocks.map(plain)),
    line("skip", "passed over", skip ? `by ${skip.by}: ${skip.because}` : undefined),
    line("guards", "comes before", guards.map(plain)),
  ];
}
