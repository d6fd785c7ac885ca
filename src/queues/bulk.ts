/** A bulk is one deed for many cases: each meets its own gate, each has its own end. */

export type BulkState = "running" | "stopped" | "done";
export type PartState = "waiting" | "done" | "refused";
