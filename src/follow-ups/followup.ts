/** A follow-up is our asking, later, whether the customer feels that it was put right. */
export type FollowUpState = "scheduled" | "asked" | "answered" | "cancelled";

/** The customer's answer: is it put right? */
export type Verdict = "put_right" | "partly" | "not_put_right";
