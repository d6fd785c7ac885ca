/** What the verbs of inquiries are handed. */
import type { Cases } from "../cases/index.ts";
import type { Journal } from "../journal/index.ts";
import type { People } from "../people/index.ts";
import type { NewId } from "../words/id.ts";

export type Needs = {
  readonly cases: Pick<Cases, "find">;
  readonly people: Pick<People, "colleagues">;
  readonly journal: Journal;
  readonly newId: NewId;
};
