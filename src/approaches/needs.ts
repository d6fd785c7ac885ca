/** What the verbs of approaches are handed. */
import type { Outbox, Quiet } from "../mail/index.ts";
import type { People } from "../people/index.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import type { Cap } from "./approach.ts";
import type { Approaches } from "./approaches.ts";

export type Needs = {
  readonly approaches: Approaches;
  readonly people: Pick<People, "customer" | "sameAs">;
  readonly quiet: Pick<Quiet, "has">;
  readonly outbox: Pick<Outbox, "bounces">;
  /** How often the house writes by itself, as the handbook has it. */
  readonly approachCap: Cap;
  readonly now: () => Moment;
  readonly newId: NewId;
};
