/** A letter is what we say: drafted, checked, approved, then sent. */

/** acknowledgement: received, being looked at · apology: we own it · decision_stands: sorry, yet we stand by it · update. */
export type LetterKind = "acknowledgement" | "apology" | "decision_stands" | "update";

export type LetterState = "draft" | "approved" | "sent" | "discarded";
