/** Who looks at a case just now: told to open screens of any process, and never kept. */

/** The channel it is told on: "workspace case colleague doing". */
export const PRESENCE = "amends_presence";
