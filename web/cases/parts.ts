/** The parts of a case beside the conversation: which facts they hold, and how each stands. */
import type { CaseView } from "../api/shapes.ts";
import type { Shape, Tone } from "../kit/State.tsx";
import { severities, stances, verdicts } from "../words/standings.ts";
import { dueDay, dueWhen, isOver } from "../words/times.ts";

export const PARTS = [
  ["triage", "Triage"],
  ["listening", "Listening"],
  ["offer", "Offer"],
  ["plan", "Cause and plan"],
  ["promises", "Promises"],
  ["follow-up", "Follow-up"],
  ["card", "Report card"],
  ["history", "History"],
] as const;
export type Part = (typeof PARTS)[number][0];

export const isPart = (text: string | undefined): text is Part =>
  PARTS.some(([part]) => part === text);

/** Facts are named in the handbook; a fact that is not listed here is brought about by a letter. */
const ofPart: Readonly<Record<string, Part>> = {
  heard: "listening",
  triaged: "triage",
  stance_known: "triage",
  not_at_fault: "triage",
  looked_twice: "triage",
  legally_clear: "triage",
  cause_said: "triage",
  offer_proposed: "offer",
  offer_made: "offer",
  offer_answered: "offer",
  offer_accepted: "offer",
  nothing_owed: "offer",
  awards_settled: "offer",
  shortfall_answered: "offer",
  corrective_planned: "plan",
  preventive_planned: "plan",
  plan_told: "plan",
  actions_done: "plan",
  debrief_held: "plan",
  staff_told: "plan",
  commitments_settled: "promises",
  follow_up_scheduled: "follow-up",
  follow_up_answered: "follow-up",
};

/** Where a missing fact is brought about: a part, or the letter desk. */
export const placeOf = (fact: string): Part | "letter" => ofPart[fact] ?? "letter";

/** What one of us owes whoever said that our offer is not enough. */
export const shortfallOf = ({ tasks }: Pick<CaseView, "tasks">) =>
  tasks.find(({ id }) => id === "answer_shortfall");

/** The place for the next best action; null once there is nothing left to do. */
export function nextPlace(view: CaseView): Part | "letter" | null {
  if (shortfallOf(view)) return "offer";
  const step = view.steps.find(({ id }) => id === view.next?.step);
  const told = view.playbook.steps.find(({ id }) => id === step?.id);
  const gap = step?.evidence.findIndex(({ there }) => !there) ?? -1;
  const need = gap >= 0 ? told?.needs[gap] : undefined;
  return need ? placeOf(need.fact) : null;
}

type Standing = { readonly says: string; readonly tone: Tone; readonly shape: Shape };
const plain = (says: string): Standing => ({ says, tone: "plain", shape: "ring" });
const kept = (says: string): Standing => ({ says, tone: "kept", shape: "tick" });

/** How a part stands, in a few words for its closed lid. `now` is for what is late. */
export const standingOf = (part: Part, view: CaseView, now: number): Standing =>
  lids[part](view, now);

const lids: Record<Part, (view: CaseView, now: number) => Standing> = {
  triage: ({ case: file }) => {
    if (!file.severity || !file.failure) return plain("not judged yet");
    const { says, tone, shape } = severities[file.severity];
    return { says: `${says} · ${stances[file.stance].toLowerCase()}`, tone, shape };
  },
  listening: ({ listening }) => {
    if (!listening) return plain("nobody has noted it yet");
    if (listening.right === false)
      return { says: "they corrected us", tone: "late", shape: "bell" };
    return listening.right ? kept("they say it is right") : plain("noted, they haven’t said yet");
  },
  offer: ({ offers, awards, tasks }) => {
    if (shortfallOf({ tasks }))
      return { says: "not enough, they say", tone: "late", shape: "bell" };
    const offer = offers.findLast(({ state }) => state !== "withdrawn" && state !== "expired");
    const owed = awards.filter(({ state }) => state !== "paid" && state !== "withdrawn").length;
    if (owed > 0) return { says: `${owed} still to deliver`, tone: "gold", shape: "half" };
    if (!offer) return plain("none proposed");
    return offer.state === "accepted" ? kept("accepted") : plain(offerWords[offer.state]);
  },
  plan: ({ actions }) => {
    const open = actions.filter(({ doneAt }) => doneAt === null).length;
    if (actions.length === 0) return plain("nothing planned");
    return open === 0 ? kept("every change made") : plain(`${open} of ${actions.length} to do`);
  },
  promises: ({ commitments }, now) => {
    const open = commitments.filter(({ state }) => state === "open");
    const first = open.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
    if (!first) return commitments.length > 0 ? kept("none open") : plain("none made");
    const late = isOver(first, now);
    const says = `${open.length} open, ${late ? "late since" : "next"} ${dueWhen(first, now)}`;
    return late ? { says, tone: "late", shape: "bell" } : plain(says);
  },
  "follow-up": ({ followUps }, now) => {
    const counted = followUps.filter(({ state }) => state !== "cancelled");
    const last = counted.find(({ about }) => about === "remedy") ?? counted[0];
    if (!last) return plain("none scheduled");
    if (last.verdict) return verdicts[last.verdict];
    return plain(
      last.state === "asked"
        ? "asked, no answer yet"
        : `asks ${dueDay(last.dueAt.slice(0, 10), now)}`,
    );
  },
  card: ({ card }) => {
    const missed = card.filter(({ grade }) => grade === "missed").length;
    const good = card.filter(({ grade }) => grade === "good").length;
    if (missed > 0)
      return {
        says: `${good} of ${card.length} good, ${missed} missed`,
        tone: "late",
        shape: "cross",
      };
    return good === card.length && good > 0
      ? kept("all good")
      : plain(`${good} of ${card.length} good`);
  },
  history: ({ history, timeline }) =>
    plain(
      history.length > 0
        ? `${history.length} earlier ${history.length === 1 ? "case" : "cases"}`
        : `${timeline.length} ${timeline.length === 1 ? "line" : "lines"}`,
    ),
};

const offerWords: Record<CaseView["offers"][number]["state"], string> = {
  proposed: "waits for approval",
  approved: "approved, not made yet",
  made: "waits for their answer",
  accepted: "accepted",
  declined: "declined",
  withdrawn: "withdrawn",
  expired: "expired",
};

/** The newest letter that has not left: one goes on with it rather than beginning anew. */
export const waitingLetter = ({ letters }: Pick<CaseView, "letters">) =>
  letters.findLast(({ state }) => ["draft", "approved", "scheduled"].includes(state));

/** A new letter, one that owns up to a broken promise, or one that was begun. */
export function begins(write: string): { letterId?: string; owns?: string } {
  if (write === "new") return {};
  return write.startsWith("owns-") ? { owns: write.slice("owns-".length) } : { letterId: write };
}
