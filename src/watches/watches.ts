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
  /** Who was told of a clock that runs, as long as nobody has taken it. */
  readonly toldIds: readonly string[];
};

export type Watches = {
  /** How far the journal has been read, held; nothing while another worker reads on. */
  head(): Promise<number | undefined>;
  /** Read so far; these cases must be looked at. */
  heed(seq: number, caseIds: readonly string[], now: Moment): Promise<void>;
  /** Every case with a clock that runs must be looked at. */
  heedAll(now: Moment): Promise<void>;
  /** Cases that must be looked at, held: no other worker gets them before this deed is kept. */
  due(now: Moment, limit: number): Promise<readonly string[]>;
  keep(watch: Watch): Promise<void>;
  /** Who was told, by case. */
  toldAmong(caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  keepNotice(notice: Notice): Promise<void>;
  /** What waits for colleagues, taken until a moment; what another let lie is there too. */
  claimNotices(now: Moment, until: Moment, limit: number): Promise<readonly Notice[]>;
  settleNotices(
    ids: readonly string[],
    as: Pick<Notice, "state" | "attempts"> & { readonly problem: string | null },
  ): Promise<void>;
  duties(): Promise<readonly Duty[]>;
  keepDuty(duty: Duty): Promise<void>;
};
