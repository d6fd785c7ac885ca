/** How much harm a failure did, from the least to the most. */
export const SEVERITIES = ["minor", "moderate", "severe", "critical"] as const;
export type Severity = (typeof SEVERITIES)[number];
