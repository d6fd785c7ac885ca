/** The summary of many letters, as a person reads it in a terminal. */
import type { Mark } from "./spoken.ts";
import { oneLine } from "./spoken.ts";
import type { Group, Summary } from "./summary.ts";

const BOLD = 1;
const FAINT = 2;
const SHOWN = 12;
const TOP = 3;

export function table(summary: Summary, mark: Mark): string {
  const { letters, verdicts, holds, faults, elements, authors, months, worst } = summary;
  if (letters === 0) return "No letters were found.";
  const title = (words: string) => mark(BOLD, words);
  const row = ({ id, letters: some }: { id: string; letters: number }) =>
    `  ${id.padEnd(16)} ${String(some).padStart(7)}  ${share(some, letters).padStart(5)}`;
  const group = (each: Group) => {
    const often = each.faults.slice(0, TOP).map((fault) => `${fault.id} ${fault.letters}`);
    return [
      `  ${cut(each.name, 32).padEnd(32)} ${String(each.letters).padStart(7)}`,
      `${share(each.verdicts.stop, each.letters).padStart(6)} ${String(each.holds).padStart(6)}`,
      `  ${mark(FAINT, often.join(", "))}`,
    ].join("");
  };
  const groups = (words: string, some: readonly Group[]) =>
    some.length === 0
      ? []
      : [
          [
            title(`${words.padEnd(34)} letters  stop  holds  most often`),
            ...some.slice(0, SHOWN).map(group),
            ...(some.length > SHOWN ? [`  and ${some.length - SHOWN} more`] : []),
          ].join("\n"),
        ];
  const examples = worst.map(({ id, author, day, findings }) =>
    [
      `  ${[id, author, day].filter(Boolean).join(", ")}`,
      ...findings.map(({ rule, quote }) => `    “${cut(oneLine(quote), 76)}” ${mark(FAINT, rule)}`),
    ].join("\n"),
  );
  const { stop, revise, ready } = verdicts;
  return [
    [
      title(`${letters} ${letters === 1 ? "letter" : "letters"}`),
      `: ${stop} stop, ${revise} revise, ${ready} ready; on average ${holds} of 100 held`,
    ].join(""),
    [title("Faults            letters  share"), ...faults.map(row)].join("\n"),
    [title("They hold         letters  share"), ...elements.map(row)].join("\n"),
    ...groups("By author", authors),
    ...groups("By month", months),
    ...(examples.length > 0 ? [[title("The worst of them"), ...examples].join("\n")] : []),
  ].join("\n\n");
}

const share = (some: number, all: number): string => `${Math.round((some / all) * 100)} %`;

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
