/** What calls ask of the world: a place to keep them, and who may be on the line. */
import type { Moment } from "../words/moment.ts";
import type { Call } from "./call.ts";

/** From which call on an older page begins. */
export type After = { readonly beganAt: Moment; readonly id: string };

/** All within one workspace. */
export type Calls = {
  find(id: string): Promise<Call | undefined>;
  /** Reads a call and holds it: nobody else changes it until the deed is done. */
  hold(id: string): Promise<Call | undefined>;
  keep(call: Call): Promise<void>;
  /** Replaces the version that was read; false when another was quicker. */
  replace(call: Call, version: number): Promise<boolean>;
  /** Newest first. */
  ofCase(caseId: string): Promise<readonly Call[]>;
  /** Of this customer, under every id they have; newest first. */
  ofCustomer(customerId: string): Promise<readonly Call[]>;
  /** Those that run, the longest first. */
  open(): Promise<readonly Call[]>;
  /** Those that are over, newest first. */
  log(limit: number, after?: After): Promise<readonly Call[]>;
  /** Ids of customers with this name, mail address, phone or case, or who wrote of this order. */
  likely(search: string, limit: number): Promise<readonly string[]>;
};
