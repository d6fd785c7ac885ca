/** What causes asks of the world: places to keep them, and what is traced to them. */
import type { Moment } from "../words/moment.ts";
import type { Cause, Trace } from "./cause.ts";
import type { Weighed } from "./pareto.ts";

export type Causes = {
  find(id: string): Promise<Cause | undefined>;
  all(): Promise<readonly Cause[]>;
  keep(cause: Cause): Promise<void>;
  change(cause: Cause): Promise<void>;
  /** Traced again, the newer whys stand. */
  trace(trace: Trace): Promise<void>;
  untrace(caseId: string, causeId: string): Promise<boolean>;
  tracesOf(caseId: string): Promise<readonly Trace[]>;
};

/** What the desk adds up over several slices: cases that complained between two moments. */
export type Weights = (from: Moment, to: Moment) => Promise<readonly Weighed[]>;
