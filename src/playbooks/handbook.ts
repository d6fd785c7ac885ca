/** The handbook is the house's own way, written by managers; this part of it says how we work. */
import type { Deadline } from "../clocks/index.ts";
import type { Failure, Industry } from "./industry.ts";
import type { Phase } from "./phase.ts";
import type { Frame } from "./playbook.ts";
import type { Sheet } from "./sheet.ts";

export type Handbook = {
  /** The playbooks that lie in the folder. */
  readonly sheets: readonly Sheet[];
  readonly frame: Frame;
  readonly phases: readonly Phase[];
  readonly industries: readonly Industry[];
  /** The times that the law gives. */
  readonly deadlines: readonly Deadline[];
};

/** The failure as the handbook knows it; a colleague may also name one that it does not. */
export const failureOf = (
  { industries }: Pick<Handbook, "industries">,
  id: string,
): Failure | undefined =>
  industries.flatMap(({ failures }) => failures).find((failure) => failure.id === id);
