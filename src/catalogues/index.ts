/**
 * The door to catalogues: what the house can give, as somebody of it wrote it at the desk.
 *
 * Promises: each kind of remedy has its cost to the house and its worth to the customer; every
 * edition stays, with who changed what and why; until somebody writes one, the sheet in the
 * handbook's folder holds. "None, with a reason" can't be taken out: it is always a choice.
 *
 * Writes: catalogue amended.
 */
export type { Edition, Editions } from "./edition.ts";
