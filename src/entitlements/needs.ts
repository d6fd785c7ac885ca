/** What the verbs of entitlements are handed. */
import type { Cases } from "../cases/index.ts";
import type { Journal } from "../journal/index.ts";
import type { Moment } from "../words/moment.ts";
import type { NewId } from "../words/id.ts";
import type { Tariff } from "./tariff.ts";

export type Needs = {
  readonly cases: Pick<Cases, "find">;
  readonly journal: Journal;
  readonly newId: NewId;
  readonly now: () => Moment;
  /** What the handbook knows of statutes and schemes. */
  readonly tariffs: readonly Tariff[];
  /** The industry that a failure happens in, where the handbook knows it. */
  readonly industryOf: (failure: string) => string | undefined | Promise<string | undefined>;
};
