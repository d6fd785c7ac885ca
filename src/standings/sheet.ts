/** A sheet is a batch of scores of customers without a failure: whom one asked, and how. */
import type { Day } from "../clocks/index.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Answered, ENDS, type Scale } from "./rating.ts";

export type Sheet = {
  readonly id: string;
  readonly scale: Scale;
  /** Who was asked, and how: "every fiftieth order of October, by mail". */
  readonly source: string;
  readonly count: number;
  readonly firstOn: Day | null;
  readonly lastOn: Day | null;
  /** The same for the same scores and days in the same order; null where nobody compares. */
  readonly digest: string | null;
  readonly at: Moment;
  readonly byName: string;
  /** It was no sample of those, or came in twice in two shapes; it counts no more. */
  readonly withdrawn: {
    readonly at: Moment;
    readonly byName: string;
    readonly because: string;
  } | null;
};

/** The first and the last day on which somebody answered. */
export function spanOf(answers: readonly Answered[]): Pick<Sheet, "firstOn" | "lastOn"> {
  const days = answers.flatMap(({ on }) => on ?? []).toSorted();
  return { firstOn: days.at(0) ?? null, lastOn: days.at(-1) ?? null };
}

export function withdraw(sheet: Sheet, said: NonNullable<Sheet["withdrawn"]>): Outcome<Sheet> {
  return sheet.withdrawn
    ? refused("withdrawn_already", `${sheet.withdrawn.byName} has taken this back already.`)
    : done({ ...sheet, withdrawn: said });
}

export function takenBefore({ source, count, at, byName }: Sheet) {
  const known = `“${source}”, ${count} answers`;
  return refused(
    "taken_before",
    `${byName} took this sheet in on ${at.slice(0, 10)}: ${known}. It counts once.`,
  );
}

/** So many answers, and none above half of the scale: it is hardly that scale. Our choice. */
const ENOUGH = 20;
const HALF_OF_NPS = 5;

/** What a person should look at before they take it in; none of it stops them. */
export function noticesOf(
  scale: Scale,
  answers: readonly Answered[],
  before: readonly Sheet[],
): readonly string[] {
  const { firstOn, lastOn } = spanOf(answers);
  const standing = before.filter((sheet) => sheet.scale === scale && !sheet.withdrawn);
  const overlaps = standing.filter(
    (sheet) =>
      firstOn !== null &&
      lastOn !== null &&
      sheet.firstOn !== null &&
      sheet.lastOn !== null &&
      sheet.firstOn <= lastOn &&
      firstOn <= sheet.lastOn,
  );
  const [, most] = ENDS.nps;
  const isLow = scale === "nps" && answers.every(({ score }) => score <= HALF_OF_NPS);
  return [
    ...overlaps.map(
      ({ source }) =>
        `“${source}” has answers of these days, too. See that these are not the same people again.`,
    ),
    ...(isLow && answers.length >= ENOUGH
      ? [`No score is above ${HALF_OF_NPS}. Are these really answers from 0 to ${most}?`]
      : []),
  ];
}
