/** A recovery is one case as its journal tells it; measures are read from recoveries. */
import type { Entry } from "../journal/index.ts";
import { type Moment, moment } from "../words/moment.ts";

/** A line of a case's journal, as far as a measure reads it. */
export type Line = Pick<Entry, "at" | "what" | "facts"> & { readonly caseId: string };

export type Recovery = {
  readonly caseId: string;
  readonly complainedAt: Moment;
  /** Oldest first. */
  readonly lines: readonly Line[];
};

/** Every case whose opening is among the lines; `lines`: oldest first. */
export const recoveriesOf = (lines: readonly Line[]): readonly Recovery[] =>
  [...Map.groupBy(lines, ({ caseId }) => caseId)].flatMap(([caseId, own]) => {
    const opening = own.find(({ what }) => what === "case opened");
    if (!opening) return [];
    const complainedAt = moment(String(opening.facts["complainedAt"] ?? opening.at));
    return [{ caseId, complainedAt, lines: own }];
  });

/** The last of some lines of a case, or nothing. */
export const last = ({ lines }: Recovery, ...whats: readonly string[]): Line | undefined =>
  lines.findLast(({ what }) => whats.includes(what));

/** What failed, as the latest triage has it. */
export const failureOf = (recovery: Recovery): string | undefined => {
  const failure = last(recovery, "case triaged")?.facts["failure"];
  return typeof failure === "string" ? failure : undefined;
};
