/** What payouts asks of the place where instructions and instruments are kept; one workspace. */
import type { Moment } from "../words/moment.ts";
import type { Instruction } from "./instruction.ts";
import type { Instrument } from "./instrument.ts";

export type Change = Partial<Omit<Instruction, "id" | "awardId" | "caseId">>;

export type Instructions = {
  keep(instruction: Instruction): Promise<void>;
  ofCase(caseId: string): Promise<readonly Instruction[]>;
  find(id: string): Promise<Instruction | undefined>;
  /** Reads one and holds it until the deed is done. */
  hold(id: string): Promise<Instruction | undefined>;
  holdOfAward(awardId: string): Promise<Instruction | undefined>;
  holdByKey(key: string): Promise<Instruction | undefined>;
  holdByReference(instrumentId: string, reference: string): Promise<Instruction | undefined>;
  /** All that went under one name, a file for instance; oldest first. */
  ofReference(instrumentId: string, reference: string): Promise<readonly Instruction[]>;
  change(id: string, change: Change): Promise<void>;
  /** Takes what is due for this worker; another worker passes over it. */
  claim(worker: string, now: Moment, until: Moment, limit: number): Promise<readonly Instruction[]>;
  /** Moves one on if this worker still has it in this state. */
  mark(id: string, worker: string, from: Instruction["state"], change: Change): Promise<boolean>;
  /** Gives back what the dead, or the all too slow, had taken; answers how many. */
  releaseFallen(now: Moment, worker: string): Promise<number>;
  /** Those that wait for a file, oldest first, held. */
  holdWaiting(instrumentId: string, currency: string): Promise<readonly Instruction[]>;
  /** Open tasks and what a person has to look at. */
  open(): Promise<readonly Instruction[]>;
};

export type Instruments = {
  all(): Promise<readonly Instrument[]>;
  find(id: string): Promise<Instrument | undefined>;
  hold(id: string): Promise<Instrument | undefined>;
  keep(instrument: Instrument, sealed: string): Promise<void>;
  change(id: string, change: Partial<Omit<Instrument, "id">> & { sealed?: string }): Promise<void>;
  sealed(id: string): Promise<string | undefined>;
};
