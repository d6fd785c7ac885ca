/** What the verbs of plans are handed. */
import type { Causes } from "../causes/index.ts";
import type { Cases } from "../cases/index.ts";
import type { Journal } from "../journal/index.ts";
import type { People } from "../people/index.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import type { Plans, Recurrence } from "./plans.ts";

export type Needs = {
  readonly plans: Plans;
  readonly cases: Pick<Cases, "find" | "involvements">;
  readonly people: Pick<People, "colleague" | "keys">;
  readonly causes: Pick<Causes, "find">;
  readonly recurrence: Recurrence;
  readonly journal: Pick<Journal, "add">;
  readonly now: () => Moment;
  readonly newId: NewId;
};
