/** The course of a case: what its journal says that clocks hang on, beside its facts. */
import type { Entry } from "../journal/index.ts";
import type { Moment } from "../words/moment.ts";
import { type Broken, brokenAfter } from "./broken.ts";
import type { Day } from "./day.ts";
import type { Hold, PauseReason } from "./pause.ts";
import type { Severity } from "./severity.ts";
import { type Word, wordsAfter } from "./word.ts";

export type Course = {
  /** The way the complaint came: "mail", "chat". */
  readonly channel: string | null;
  readonly weighed: readonly { readonly at: Moment; readonly severity: Severity }[];
  readonly holds: readonly Hold[];
  /** Open promises to write, by the day that we named. */
  readonly promises: readonly Promised[];
  /** All promises that hold. */
  readonly words: readonly Word[];
  /** Promises whose time has passed, that were neither kept since nor owned up to. */
  readonly broken: readonly Broken[];
  /** The last word of a person on each deadline of the law. */
  readonly choices: readonly Choice[];
  readonly extensions: readonly Extension[];
  readonly raised: readonly Raised[];
  readonly taken: readonly Taken[];
};

export type Promised = {
  readonly id: string;
  readonly day: Day;
  /** The moment of that day, when one was said: a call-back at three. */
  readonly at: Moment | null;
  readonly madeAt: Moment;
};

export type Choice = {
  readonly deadlineId: string;
  readonly applies: boolean;
  readonly because: string;
  readonly byName: string;
  readonly at: Moment;
};

export type Extension = {
  readonly deadlineId: string;
  readonly because: string;
  readonly at: Moment;
};

/** One run of a clock: reopened or begun anew, it is another. */
export type Run = { readonly clockId: string; readonly startedAt: Moment };

/** Somebody was told that a clock runs out, or has. */
export type Raised = Run & {
  readonly at: Moment;
  readonly rung: number;
  readonly toldIds: readonly string[];
  readonly toldNames: readonly string[];
};

export type Taken = Run & { readonly at: Moment; readonly byId: string; readonly byName: string };

export const NO_COURSE: Course = {
  channel: null,
  weighed: [],
  holds: [],
  promises: [],
  words: [],
  broken: [],
  choices: [],
  extensions: [],
  raised: [],
  taken: [],
};

type Turn = (course: Course, entry: Entry) => Partial<Course>;
const word = (value: unknown): string => String(value ?? "");
const settled: Turn = ({ promises }, { facts }) => ({
  promises: promises.filter(({ id }) => id !== facts["commitmentId"]),
});
const lifted = (holds: readonly Hold[], at: Moment, which: (hold: Hold) => boolean) =>
  holds.map((hold) => (hold.liftedAt === null && which(hold) ? { ...hold, liftedAt: at } : hold));
const decided =
  (applies: boolean): Turn =>
  ({ choices }, { at, by, facts }) => {
    const deadlineId = word(facts["deadlineId"]);
    const because = word(facts["because"]);
    const others = choices.filter((choice) => choice.deadlineId !== deadlineId);
    return { choices: [...others, { deadlineId, applies, because, byName: by.name, at }] };
  };

const TURNS: Readonly<Record<string, Turn>> = {
  "case opened": (_, { facts }) => ({ channel: facts["channel"] ? word(facts["channel"]) : null }),
  "case triaged": ({ weighed }, { at, facts }) => ({
    weighed: [...weighed, { at, severity: facts["severity"] as Severity }],
  }),
  // What we agreed on before did not hold; the reopened case is nobody's to wait with.
  "case reopened": ({ holds }, { at }) => ({ holds: lifted(holds, at, () => true) }),
  "clock paused": ({ holds }, { at, by, facts }) => ({
    holds: [
      ...holds,
      {
        id: word(facts["pauseId"]),
        reason: facts["waitsFor"] as PauseReason,
        because: word(facts["because"]),
        byName: by.name,
        from: at,
        until: (facts["until"] as Moment | undefined) ?? null,
        liftedAt: null,
      },
    ],
  }),
  "clock resumed": ({ holds }, { at, facts }) => ({
    holds: lifted(holds, at, ({ id }) => id === facts["pauseId"]),
  }),
  "commitment made": ({ promises }, { at, facts }) =>
    facts["kind"] === "followup"
      ? {
          promises: [
            ...promises,
            {
              id: word(facts["commitmentId"]),
              day: word(facts["dueOn"]),
              at: (facts["dueAt"] as Moment | undefined) ?? null,
              madeAt: at,
            },
          ],
        }
      : {},
  "commitment kept": settled,
  "commitment withdrawn": settled,
  "commitment replaced": settled,
  "commitment moved": ({ promises }, { facts }) => ({
    promises: promises.map((each) =>
      each.id === facts["commitmentId"] ? { ...each, day: word(facts["to"]), at: null } : each,
    ),
  }),
  "deadline chosen": decided(true),
  "deadline set aside": decided(false),
  "deadline extended": ({ extensions }, { at, facts }) => ({
    extensions: [
      ...extensions,
      { at, deadlineId: word(facts["deadlineId"]), because: word(facts["because"]) },
    ],
  }),
  "clock raised": ({ raised }, { at, facts }) => ({
    raised: [
      ...raised,
      {
        at,
        clockId: word(facts["clockId"]),
        startedAt: facts["startedAt"] as Moment,
        rung: Number(facts["rung"]),
        toldIds: (facts["toldIds"] as string[]) ?? [],
        toldNames: (facts["toldNames"] as string[]) ?? [],
      },
    ],
  }),
  "clock taken": ({ taken }, { at, by, facts }) => ({
    taken: [
      ...taken,
      {
        at,
        clockId: word(facts["clockId"]),
        startedAt: facts["startedAt"] as Moment,
        byId: by.id,
        byName: by.name,
      },
    ],
  }),
};

/** Reads a case's journal from its first line to its last. */
export function courseOf(entries: readonly Entry[]): Course {
  let course = NO_COURSE;
  for (const entry of entries) {
    // Whatever they do, what we waited for has come, or they want something of us.
    if (entry.by.kind === "customer" && entry.what !== "machine wrote") {
      const waits = ({ reason }: Hold) => reason === "waiting_for_customer";
      course = { ...course, holds: lifted(course.holds, entry.at, waits) };
    }
    const words = wordsAfter(course.words, entry);
    course = { ...course, words, broken: brokenAfter(course.broken, entry) };
    const turn = TURNS[entry.what];
    if (turn) course = { ...course, ...turn(course, entry) };
  }
  return course;
}
export const sameRun = (one: Run, other: Run): boolean =>
  one.clockId === other.clockId && one.startedAt === other.startedAt;
