/** What the verbs of catalogues are handed. */
import type { Journal } from "../journal/index.ts";
import type { Entry } from "../policies/index.ts";
import type { Moment } from "../words/moment.ts";
import type { Editions } from "./edition.ts";

export type Needs = {
  readonly catalogues: Editions;
  /** As it lies in the handbook's folder, for a house that has written none of its own. */
  readonly filedCatalogue: readonly Entry[];
  readonly journal: Pick<Journal, "add">;
  readonly now: () => Moment;
};
