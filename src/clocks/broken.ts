/** A broken promise runs as a clock that has run out, until it is kept or owned up to. */
import type { Entry } from "../journal/index.ts";
import type { Moment } from "../words/moment.ts";
import type { Calendar } from "./calendar.ts";
import { type ClockReading, standing } from "./reading.ts";
import { spokenWord, wordId } from "./word.ts";

export type Broken = {
  readonly id: string;
  readonly what: string;
  /** Who was to keep it. */
  readonly ownerId: string;
  /** When its time was over. */
  readonly endedAt: Moment;
};

const AT_REST = new Set(["commitment kept", "commitment withdrawn", "commitment replaced"]);

/** Those that are broken after one more line of the journal. */
export function brokenAfter(
  broken: readonly Broken[],
  { what, facts }: Pick<Entry, "what" | "facts">,
): readonly Broken[] {
  const id = String(facts["commitmentId"] ?? "");
  const others = broken.filter((each) => each.id !== id);
  if (AT_REST.has(what)) return others;
  if (what === "commitment broken") {
    const endedAt = facts["endedAt"] as Moment;
    const ownerId = String(facts["ownerId"]);
    return [...others, { id, what: String(facts["what"]), ownerId, endedAt }];
  }
  if (what !== "commitment handed over") return broken;
  const ownerId = String(facts["ownerId"]);
  return broken.map((each) => (each.id === id ? { ...each, ownerId } : each));
}

export function readBroken(
  { id, what, ownerId, endedAt }: Broken,
  calendar: Calendar,
  now: Moment,
): ClockReading {
  const dated = {
    id: wordId(id),
    name: spokenWord("Broken promise", what),
    kind: "promise" as const,
    ownerId,
    startedAt: endedAt,
    dueAt: endedAt,
    metAt: null,
    rests: "Its time has passed. It rests once it is kept, or owned up to with a new day",
    source: "What we told the customer.",
  };
  return standing(dated, { now, calendar, pauses: [], holds: false });
}
