/** What the verbs of watches are handed. */
import type { Cases } from "../cases/index.ts";
import type { Keeping } from "../clocks/index.ts";
import type { Journal, News } from "../journal/index.ts";
import type { People } from "../people/index.ts";
import type { Shelf } from "../playbooks/index.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import type { Watches } from "./watches.ts";

export type Needs = {
  readonly cases: Pick<Cases, "find" | "replace">;
  readonly people: Pick<People, "colleague" | "colleagues">;
  readonly journal: Journal;
  readonly watches: Watches;
  /** What happened after a line of the journal. */
  readonly news: (after: number, limit: number) => Promise<readonly News[]>;
  readonly playbooks: Pick<Shelf, "get">;
  /** The house's hours, and what the law of its place asks. */
  readonly keeping: () => Promise<Omit<Keeping, "clocks">>;
  /** The clocks of the handbook, for reading. */
  readonly houseClocks: Keeping["clocks"];
  readonly now: () => Moment;
  readonly newId: NewId;
};
