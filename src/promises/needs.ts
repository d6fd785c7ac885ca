/** What the verbs of promises are handed. */
import type { Apologies } from "../apologies/index.ts";
import type { Cases } from "../cases/index.ts";
import type { Journal } from "../journal/index.ts";
import type { People } from "../people/index.ts";
import type { Moment } from "../words/moment.ts";
import type { Board } from "./board.ts";

export type Needs = {
  readonly apologies: Pick<Apologies, "holdCommitment" | "changeCommitment" | "commitments">;
  readonly cases: Pick<Cases, "find">;
  readonly people: Pick<People, "colleague" | "workspace">;
  readonly journal: Pick<Journal, "add" | "ofCase">;
  readonly board: Board;
  readonly now: () => Moment;
};
