/** A verdict is how it goes with us in the customer's eyes, whatever was asked in which words. */
export const VERDICTS = ["put_right", "partly", "not_put_right"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Only a plain yes is a yes; "partly" means that something is still missing. */
export const unhappy = (verdict: Verdict): boolean => verdict !== "put_right";
