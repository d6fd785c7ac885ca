/** What the verbs of lessons are handed. */
import type { People } from "../people/index.ts";
import type { Standings } from "../standings/index.ts";
import type { Moment } from "../words/moment.ts";
import type { Term } from "./lesson.ts";
import type { Captions, Lines } from "./lines.ts";

export type Needs = {
  readonly lines: Lines;
  readonly people: Pick<People, "workspace">;
  readonly captions: Captions;
  readonly standings: Pick<Standings, "baselines">;
  /** The dictionary of the handbook: which measures are shown, in which order. */
  readonly measures: readonly Term[];
  readonly now: () => Moment;
};
