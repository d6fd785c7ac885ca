/** A case is one failure we own, from the complaint to its closure. */

export type Severity = "minor" | "moderate" | "severe" | "critical";

/** Whether there is good reason to be sorry (D1); one may begin with not knowing. */
export type Stance = "at_fault" | "partly" | "not_at_fault" | "not_yet_known";

export type CauseState = "not_yet_known" | "being_looked_into" | "known";
