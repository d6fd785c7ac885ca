/** An action is one change we make so that it does not happen again, with an owner, a day and a proof. */
export type ActionKind = "corrective" | "preventive";
