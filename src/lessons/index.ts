/**
 * The door to lessons: what the recoveries show, so that a mistake makes us better at it (E3).
 *
 * Promises: every measure is read from the journal alone, so nobody fills it in and nothing can be
 * left out; the handbook's dictionary says what it counts over which time; every number opens the
 * cases behind it; where there is nothing to count it says nothing, and not nought.
 *
 * It keeps nothing and writes no events.
 */
export type { Lesson, MeasureId, Term } from "./lesson.ts";
export type { Caption, Captions, Lines } from "./lines.ts";
export type { Needs as LessonsNeeds } from "./needs.ts";
export { type Lessons, readLessons } from "./read-lessons.ts";
