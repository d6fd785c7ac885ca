/** A lesson is a measure in the house's words: what the recoveries of some days show. */
import type { Day } from "../clocks/index.ts";
import type { Baseline } from "../standings/index.ts";
import type { Moment } from "../words/moment.ts";
import { failures, type Prevented, recurrence } from "./cause.ts";
import { loyalBeside, satisfiedBeside } from "./beside.ts";
import { comeback } from "./comeback.ts";
import { type Act, costs } from "./cost.ts";
import type { Reading, Unit } from "./measure.ts";
import { keptPromises, latePromises, openPromises } from "./promise.ts";
import { ces, csat, nps, wonOver } from "./rated.ts";
import type { Line, Recovery } from "./recovery.ts";
import { acceptance, fit, reopenings, verdicts } from "./reply.ts";
import { untilAnswer, untilApology, untilProposal } from "./span.ts";

/** What measures are read from. */
export type Seen = {
  readonly recoveries: readonly Recovery[];
  /** The line of each promise that is open now, of any case. */
  readonly promises: readonly Line[];
  readonly prevented: readonly Prevented[];
  /** Scores of customers who never had a failure. */
  readonly baselines: readonly Baseline[];
  readonly currency: string;
  readonly today: Day;
  readonly dayOf: (at: Moment) => Day;
};

type Kind = { readonly unit: Unit; readonly read: (seen: Seen) => readonly Named[] };
/** Amounts of several currencies are never added, so a measure of money may come more than once. */
type Named = { readonly reading: Reading; readonly currency?: string };

const one = (unit: Unit, read: (seen: Seen) => Reading): Kind => ({
  unit,
  read: (seen) => [{ reading: read(seen) }],
});

const money = (act: Act): Kind => ({
  unit: "money",
  read: ({ recoveries, currency: house }) =>
    [...costs(recoveries, act, house)].map(([currency, reading]) =>
      currency === house ? { reading } : { reading, currency },
    ),
});

/** Every measure there is; the handbook names them, and says in which order they are shown. */
export const MEASURES = {
  acknowledgement_time: one("minutes", ({ recoveries }) => untilAnswer(recoveries)),
  apology_time: one("minutes", ({ recoveries }) => untilApology(recoveries)),
  proposal_time: one("minutes", ({ recoveries }) => untilProposal(recoveries)),
  offers_accepted: one("share", ({ recoveries }) => acceptance(recoveries)),
  offer_fit: one("share", ({ recoveries }) => fit(recoveries)),
  money_promised: money("award pledged"),
  money_paid: money("award paid"),
  standing_change: one("score", ({ recoveries }) => comeback(recoveries)),
  satisfied: one("share", ({ recoveries }) => csat(recoveries)),
  recommend: one("points", ({ recoveries }) => nps(recoveries)),
  made_easy: one("score", ({ recoveries }) => ces(recoveries)),
  satisfied_beside: one("score", (seen) => satisfiedBeside(seen.recoveries, seen.baselines)),
  recommend_beside: one("points", (seen) => loyalBeside(seen.recoveries, seen.baselines)),
  won_over: one("share", ({ recoveries }) => wonOver(recoveries)),
  put_right: one("share", ({ recoveries }) => verdicts(recoveries)),
  reopened: one("share", ({ recoveries }) => reopenings(recoveries)),
  promises_open: one("count", ({ promises, today }) => openPromises(promises, today)),
  promises_late: one("count", ({ promises, today }) => latePromises(promises, today)),
  promises_kept: one("share", ({ recoveries, ...when }) => keptPromises(recoveries, when)),
  failures: one("count", ({ recoveries }) => failures(recoveries)),
  recurrence: one("share", ({ recoveries, prevented }) => recurrence(recoveries, prevented)),
} as const satisfies Record<string, Kind>;

export type MeasureId = keyof typeof MEASURES;
export const MEASURE_IDS = Object.keys(MEASURES) as [MeasureId, ...MeasureId[]];

/** One entry of the handbook's dictionary of measures. */
export type Term = {
  readonly id: MeasureId;
  readonly name: string;
  /** What it counts, over which time. */
  readonly means: string;
  readonly unit: Unit;
};

export type Lesson = Omit<Term, "id"> &
  Reading & {
    readonly id: string;
    /** Where it isn't the house's own. */
    readonly currency?: string;
  };

export const lessonsOf = (seen: Seen, dictionary: readonly Term[]): readonly Lesson[] =>
  dictionary.flatMap(({ id, name, means, unit }) =>
    MEASURES[id].read(seen).map(({ reading, currency }): Lesson => {
      const lesson = { id, name, means, unit, ...reading };
      return currency
        ? {
            ...lesson,
            currency,
            id: `${id}_${currency.toLowerCase()}`,
            name: `${name}, ${currency}`,
          }
        : lesson;
    }),
  );

/** Every case that a number opens. */
export const casesBehind = (lessons: readonly Lesson[]): readonly string[] => [
  ...new Set(
    lessons.flatMap(({ cases, parts }) => [cases, ...parts.map((part) => part.cases)].flat()),
  ),
];
