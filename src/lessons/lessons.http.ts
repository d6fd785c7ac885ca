/** Lessons over HTTP. */
import type { Doors } from "../rim/http/doors.ts";
import { done } from "../words/outcome.ts";
import type { Lesson } from "./lesson.ts";
import type { lessonsContract } from "./lessons.contract.ts";
import type { Needs } from "./needs.ts";
import { readLessons } from "./read-lessons.ts";

export const lessonsDoors: Doors<typeof lessonsContract, Needs> = {
  "GET /lessons": async (needs, { query, by }) => {
    const read = await readLessons(needs, { ...query, by });
    if (!read.ok) return read;
    const { measures, cases, ...rest } = read.value;
    return done({ ...rest, measures: measures.map(shown), cases: { ...cases } });
  },
};

const shown = ({ parts, cases, ...lesson }: Lesson) => ({
  ...lesson,
  parts: parts.map((part) => ({ ...part, cases: [...part.cases] })),
  cases: [...cases],
});
