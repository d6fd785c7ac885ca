/**
 * The door to fairness: whether like harms are given alike.
 *
 * Promises: beside a proposal stands what others got for the same; differences between colleagues,
 * channels, languages and what customers are worth are said with their interval and their cases,
 * and accuse nobody; a customer's earlier claims are counts, and cut nothing; who was apologised
 * to often is named before words are sent again. It keeps nothing and writes no events.
 */
export type { Given } from "./like.ts";
