/** A commitment is one thing we gave our word on: who keeps it, by when, and how one can see it. */
export type CommitmentKind = "repair" | "compensation" | "prevention" | "followup";

/** A proposed commitment was found in a draft; it binds once the letter is sent. */
export type CommitmentState = "proposed" | "open" | "kept" | "withdrawn";
