/** What watches asks of the world: places for what must be looked at, told, and who is here. */
import type { Moment } from "../words/moment.ts";
import type { Duty } from "./duty.ts";
import type { Notice } from "./notice.ts";

export type Watch = {
  readonly caseId: string;
  /** When to look again; nothing while no clock can run out. */
  readonly lookAt: Moment | null;
  /** When the next of its clocks warns, and when it ends. */
  readonly soonAt: Moment | null;
  readonly dueAt: Moment | null;
};

export type Watches = {
  /** Reads on in the journal, and puts every case with news on the list; answers how many. */
  heed(now: Moment, limit: number): Promise<number>;
  /** Cases that must be looked at, held: no other worker gets them before this deed is kept. */
  due(now: Moment, limit: number): Promise<readonly string[]>;
  keep(watch: Watch): Promise<void>;
  keepNotice(notice: Notice): Promise<void>;
  /** All that waits for some colleagues, taken until a moment; what another let lie is there too. */
  claimNotices(now: Moment, until: Moment, limit: number): Promise<readonly Notice[]>;
  settleNotices(
    ids: readonly string[],
    as: Pick<Notice, "state" | "attempts"> & { readonly problem: string | null },
  ): Promise<void>;
  duties(): Promise<readonly Duty[]>;
  keepDuty(duty: Duty): Promise<void>;
};
