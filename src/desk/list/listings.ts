/** Makes the listings of cases from all that is known of them. */
import { nextPromises } from "../../apologies/apologies.store.ts";
import { historyOf, type Task, tasksOf } from "../../cases/index.ts";
import { type Course, courseOf, docketOf, type Keeping, mostPressing } from "../../clocks/index.ts";
import { toldIn } from "../../follow-ups/index.ts";
import { type Haste, hasteIn } from "../../conversations/index.ts";
import type { Entry, Journal } from "../../journal/index.ts";
import { firstNameOf } from "../../people/index.ts";
import { type Shelf, walk } from "../../playbooks/index.ts";
import { handlingOf } from "../../queues/index.ts";
import type { Tx } from "../../rim/db/db.ts";
import type { Moment } from "../../words/moment.ts";
import { lexemesOf, listed, type Made } from "../../worklists/index.ts";
import { playbooksOf } from "./playbooks.ts";
import { endingOffers, filesOf, saidIn, undelivered, type Word } from "./parts.ts";

export type ListingNeeds = {
  readonly now: () => Moment;
  readonly keeping: Omit<Keeping, "clocks">;
  readonly playbooks: Shelf;
};

export type PartsNeeds = {
  readonly tx: Tx;
  readonly workspaceId: string;
  readonly journal: Pick<Journal, "ofCase">;
};

/** Raised when listings are made otherwise than before, so that all are made anew. */
export const RULES = 5;

const GLIMPSE = 180;
const PASSED = new Set(["done", "skipped"]);

/** All that the listings of these cases are made from: asked at once, so that it is one way. */
export async function partsOf(
  { tx, workspaceId, journal }: PartsNeeds,
  caseIds: readonly string[],
) {
  const [files, lines, said, stuck, promised, ending] = await Promise.all([
    filesOf(tx, workspaceId, caseIds),
    Promise.all(caseIds.map(async (id) => [id, await journal.ofCase(id)] as const)),
    saidIn(tx, workspaceId, caseIds),
    undelivered(tx, workspaceId, caseIds),
    nextPromises(tx, workspaceId, caseIds),
    endingOffers(tx, workspaceId, caseIds),
  ]);
  return { files, lines: new Map(lines), said, stuck, promised, ending };
}

export async function listingsOf(
  { files, lines, said, stuck, promised, ending }: Awaited<ReturnType<typeof partsOf>>,
  { now, keeping, playbooks }: ListingNeeds,
): Promise<readonly Made[]> {
  const books = await playbooksOf(playbooks, files);

  return files.map(({ email, phone, playbookVersion, ...file }) => {
    const entries = lines.get(file.caseId) ?? [];
    const { story, facts, marks, firsts } = historyOf(entries);
    const { queueId, tagIds, tagNames, sleep, back } = handlingOf(entries);
    const told = toldIn(entries);
    const open = file.state === "open";
    const playbook = books.get(`${file.playbookId} ${playbookVersion}`);
    const walked = playbook && walk(playbook, facts);
    const times = { ...keeping, clocks: playbook?.clocks ?? [] };
    const course = courseOf(entries);
    const docket = docketOf(times, { marks, firsts, course }, now());
    // A promise has a place of its own in a row.
    const clock = open ? mostPressing(docket.filter(({ kind }) => kind !== "promise")) : null;
    const words = said.get(file.conversationId) ?? [];
    const theirs = words.findLast(({ direction }) => direction === "in");
    const first = words.find(({ direction }) => direction === "in");
    const listing = listed(
      {
        ...file,
        queueId,
        tags: tagIds,
        glimpse: (theirs?.body ?? "").replace(/\s+/g, " ").slice(0, GLIMPSE),
        lastBy:
          !story.short &&
          words.findLast(({ direction }) => direction !== "note")?.direction === "out"
            ? "house"
            : "customer",
        answered: marks.last_word !== undefined,
        stepsDone: walked?.steps.filter(({ state }) => PASSED.has(state)).length ?? 0,
        stepsAll: walked?.steps.length ?? 0,
        next: (open && walked?.next?.says) || null,
        task: taskOf(open ? tasksOf(story) : [], file.customer) ?? told?.says ?? null,
        toldAt: told?.at ?? null,
        shortAt: open && story.short ? (marks.fell_short ?? null) : null,
        undelivered: stuck.has(file.conversationId) && story.undelivered.length > 0,
        urgent: open && file.severity === null && first ? hasteOf(first) : [],
        clock,
        promise: (open && promised.get(file.caseId)) || null,
        offerEndsAt: ending.get(file.caseId) ?? null,
        snoozedUntil: (open && sleep?.until) || null,
        backBecause: open ? back : null,
        againAt: open ? endOfHolds(course.holds, now()) : null,
      },
      keeping.calendar.zone,
    );
    const lexemes = lexemesOf({
      keys: [String(file.number), file.customer, email ?? ""],
      phones: phone ? [phone] : [],
      sums: sumsIn(entries),
      texts: [
        file.title,
        ...tagNames,
        promised.get(file.caseId)?.what ?? "",
        ...words.flatMap(({ subject, body }) => [subject, body]),
      ],
    });
    return { listing, lexemes };
  });
}

/** What comes first, in a row's few words. */
const taskOf = ([task]: readonly Task[], customer: string): string | null =>
  !task
    ? null
    : task.id === "reach_another_way"
      ? "Reach them another way"
      : `${firstNameOf({ name: customer })} answered: not enough`;

/** What was paid for it, offered, owed and given: everything that a line calls a sum. */
const sumsIn = (entries: readonly Entry[]): number[] =>
  entries.flatMap(({ facts }) =>
    Object.entries(facts).flatMap(([name, sum]) =>
      name.endsWith("Minor") && typeof sum === "number" && sum > 0 ? sum : [],
    ),
  );

/** When a pause ends by itself, and clocks run on without anybody's deed. */
const endOfHolds = (holds: Course["holds"], now: Moment): Moment | null =>
  holds
    .flatMap(({ until, liftedAt }) => (until && !liftedAt && until > now ? until : []))
    .sort()[0] ?? null;

/** A message stays as it is, so that what was heard in the latest of them is kept. */
const heard = new Map<string, readonly Haste[]>();
const KEPT = 5_000;

function hasteOf({ id, body }: Pick<Word, "id" | "body">): readonly Haste[] {
  const haste = heard.get(id) ?? hasteIn(body);
  if (heard.size >= KEPT) heard.clear();
  heard.set(id, haste);
  return haste;
}
