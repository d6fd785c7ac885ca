/** What the verbs of causes are handed. */
import type { Cases } from "../cases/index.ts";
import type { Journal } from "../journal/index.ts";
import type { People } from "../people/index.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import type { Causes, Weights } from "./causes.ts";

export type Needs = {
  readonly causes: Causes;
  readonly weights: Weights;
  readonly cases: Pick<Cases, "find">;
  readonly people: Pick<People, "workspace">;
  readonly journal: Pick<Journal, "add">;
  readonly now: () => Moment;
  readonly newId: NewId;
};
