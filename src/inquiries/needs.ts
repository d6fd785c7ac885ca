/** What the verbs of inquiries are handed. */
import type { Cases } from "../cases/index.ts";
import type { Journal } from "../journal/index.ts";
import type { People } from "../people/index.ts";
import type { NewId } from "../words/id.ts";
import type { Law } from "./law.ts";

export type Needs = {
  readonly cases: Pick<Cases, "find">;
  readonly people: Pick<People, "colleagues" | "keys">;
  readonly journal: Journal;
  readonly newId: NewId;
  /** What the handbook knows of apology law. */
  readonly law: readonly Law[];
};
