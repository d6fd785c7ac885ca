/** What hooks asks of the world: places to keep hooks, and which thread became which case. */
import type { Hook } from "./hook.ts";

export type Hooks = {
  /** Newest first. */
  all(): Promise<readonly Hook[]>;
  find(id: string): Promise<Hook | undefined>;
  /** @param sealed the other desk's secret, sealed. */
  keep(hook: Hook, sealed: string): Promise<void>;
  sealedSecret(id: string): Promise<string | undefined>;
  revoke(id: string, at: Hook["revokedAt"]): Promise<void>;
  caseOf(hookId: string, thread: string): Promise<string | undefined>;
  keepThread(hookId: string, thread: string, caseId: string): Promise<void>;
};
