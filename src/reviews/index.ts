/**
 * The door to reviews: complaints that everybody can read.
 *
 * Promises: praise opens no case, and no review opens two; a public answer fits its platform and
 * holds no fault that would stop a letter; the case knows how many eyes are on it (B8).
 *
 * Writes: review taken in, review answered. The complaint itself is written by cases.
 */
export type { Needs as ReviewsNeeds } from "./needs.ts";
export type { Reviews } from "./reviews.ts";
