/** What the verbs of standings are handed. */
import type { Cases } from "../cases/index.ts";
import type { Journal } from "../journal/index.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import type { Standings } from "./standings.ts";

export type Needs = {
  readonly standings: Standings;
  readonly cases: Pick<Cases, "find">;
  readonly journal: Journal;
  readonly now: () => Moment;
  readonly newId: NewId;
};
