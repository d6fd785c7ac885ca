/** An erasure takes a customer's words out of the desk; what was done for them, and when, stays. */
import type { Customer } from "../../people/index.ts";
import { done, type Outcome, refused } from "../../words/outcome.ts";

/**
 * Why (GDPR Art. 17(1)): they asked · it is needed no longer · it should never have been kept. A
 * choice rather than words, so that the reason tells nothing of the person either.
 */
export const GROUNDS = ["asked", "not_needed", "unlawful"] as const;
export type Ground = (typeof GROUNDS)[number];

/** Something of theirs that has not ended: what must end first `stops`, the rest ends with it. */
export type Open = {
  readonly is: Thing;
  readonly id: string;
  readonly caseId: string | null;
  readonly number: number | null;
};
export type Thing = keyof typeof THINGS;

/** `ends`: what the journal is told when it ends with the erasure, and as what its id is named. */
const THINGS = {
  mail: { stops: true, says: () => "A mail of theirs waits to be read; look at it first." },
  leaving: { stops: true, says: () => "A letter to them leaves just now; wait a minute." },
  award: {
    stops: true,
    says: (on: string) => `${on} owes them something: note it as paid, or withdraw it.`,
  },
  case: {
    stops: false,
    says: (on: string) => `${on} is open.`,
    ends: ["case closed", "closureId"],
  },
  promise: {
    stops: false,
    says: (on: string) => `A promise on ${lower(on)} is not kept yet.`,
    ends: ["commitment withdrawn", "commitmentId"],
  },
  offer: {
    stops: false,
    says: (on: string) => `An offer on ${lower(on)} is open.`,
    ends: ["offer withdrawn", "offerId"],
  },
  letter: {
    stops: false,
    says: (on: string) => `A letter on ${lower(on)} waits to leave.`,
    ends: ["letter discarded", "letterId"],
  },
  followUp: {
    stops: false,
    says: (on: string) => `A question is still to be asked on ${lower(on)}.`,
    ends: ["follow-up cancelled", "followUpId"],
  },
} as const;

const lower = (on: string) => on.charAt(0).toLowerCase() + on.slice(1);

export const stops = ({ is }: Open): boolean => THINGS[is].stops;
export const says = ({ is, number }: Open): string =>
  THINGS[is].says(number === null ? "A case" : `Case ${number}`);

/** The line that ends it, when it ends with the erasure. */
export function ending({ is, id, caseId }: Open): Line | undefined {
  const thing = THINGS[is];
  if (!("ends" in thing) || !caseId) return undefined;
  const [what, key] = thing.ends;
  return { what, caseId, facts: { [key]: id } };
}
type Line = { what: string; caseId: string; facts: Record<string, string> };

/** What bookkeeping, others and the house's own learning need, without their words. */
export const STAYS: readonly string[] = [
  "That there was a case: its number, its days, what kind of failure it was and how grave.",
  "What was given: amounts, currencies, days and who approved it. The ledger is not touched.",
  "What the house changed, and what colleagues learned from it, without the customer's name.",
  "The journal: that each thing was done, when and by which colleague. It still holds together.",
];

export function mustAgree(
  { name }: Pick<Customer, "name">,
  { open, typed, anyway }: { open: readonly Open[]; typed: string; anyway: boolean },
): Outcome<true> {
  const stopped = open.filter((each) => stops(each) || !anyway);
  if (stopped.length > 0) {
    const all = stopped.map((each) => ({ code: "still_open", because: says(each) }));
    return stopped.some(stops)
      ? refused("still_owed", `Something needs ${name} first. ${lines(stopped)}`, all)
      : refused(
          "still_open",
          `Something has not ended. End it, or say that it ends with this. ${lines(stopped)}`,
          all,
        );
  }
  return plain(typed) === plain(name)
    ? done(true)
    : refused("name_differs", `Type the name as it stands here: ${name}.`);
}

const lines = (open: readonly Open[]) => open.map(says).join(" ");
const plain = (words: string) => words.trim().replace(/\s+/g, " ").toLowerCase();

/** Their names as they may stand in our own sentences; a part of two letters would hit too much. */
export function namesOf(customers: readonly Pick<Customer, "name" | "email" | "phone">[]) {
  const whole = customers.flatMap(({ name, email, phone }) => [name, email, phone]);
  const parts = customers
    .flatMap(({ name }) => name.split(/[\s,]+/))
    .filter((part) => part.length > 2);
  const known = (all: readonly (string | null)[]) =>
    [...new Set(all.map((each) => each?.trim()).filter((each) => !!each))] as string[];
  return { whole: known(whole), parts: known(parts) };
}
