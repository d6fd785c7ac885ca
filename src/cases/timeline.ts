/** The timeline of a case: each line of its journal as a colleague reads it. */
import { longDay } from "../clocks/index.ts";
import type { Entry } from "../journal/index.ts";

export type Facets = Readonly<Record<string, unknown>>;
/** What a line of the journal says to a person, by its event. */
export type Sayings = Readonly<Record<string, string | ((facts: Facets) => string)>>;

const words = (value: unknown): string => String(value ?? "").replaceAll("_", " ");
const day = (on: unknown): string => longDay(String(on));
const names = (told: unknown): string =>
  Array.isArray(told) && told.length > 0 ? told.join(", ") : "nobody, since nobody is here";
const before = (when: unknown) => (when === "before" ? "before the remedy" : "after it");

const FINDINGS: Facets = { would_change: "What would change our mind", known: "We know" };
const finding = (kind: unknown) => FINDINGS[String(kind)] ?? "We don’t know";

const JUDGEMENTS: Readonly<Record<string, string>> = {
  works: "it helps",
  fewer: "fewer, which may be chance",
  failed: "it did not",
  nothing_to_tell: "nothing to tell by",
};
const judgement = (verdict: unknown): string => JUDGEMENTS[String(verdict)] ?? words(verdict);

const ASKED: Readonly<Record<string, string>> = {
  apology: "whether we understood",
  relation: "how they stand to us now",
  remedy: "whether it is put right",
};
const RATINGS: Readonly<Record<string, string>> = {
  csat: "How satisfied they are, of 5",
  nps: "Whether they would recommend us, of 10",
  ces: "Whether it was made easy, of 7",
};

const SAYS: Sayings = {
  "case opened": ({ channel }) => `The complaint came by ${words(channel)}`,
  "customer wrote": ({ channel }) => {
    if (channel === "call") return "The customer told us on the phone";
    return channel === "mail" ? "The customer wrote" : "The customer wrote on their page";
  },
  "machine wrote": "An automatic mail came",
  "case triaged": ({ severity, stance }) => `Triaged: ${words(severity)}, ${words(stance)}`,
  "finding noted": ({ kind, text }) => `${finding(kind)}: ${words(text)}`,
  "finding struck": ({ because }) => `Struck a finding: ${words(because)}`,
  "account given": "Told for themselves how they saw it",
  "second look taken": ({ agrees, because }) =>
    `Looked too, and ${agrees === true ? "agrees" : "sees it differently"}: ${words(because)}`,
  "legal review asked": ({ because }) => `Asked for a legal review: ${words(because)}`,
  "legal opinion given": ({ clears, because }) =>
    `Legal opinion: ${clears === true ? "letters may leave" : "not yet"}: ${words(because)}`,
  "playbook chosen": ({ name, version, because }) =>
    `Chose the playbook ${words(name)}, version ${words(version)}: ${words(because)}`,
  "step skipped": ({ name, because }) => `Passed “${words(name)}” over: ${words(because)}`,
  "skip taken back": ({ step }) => `Took “${words(step)}” up again`,
  "listening noted": "Noted what we understood",
  "understanding confirmed": "The customer says that we understood",
  "understanding corrected": "The customer corrected what we understood",
  "clock paused": ({ because, waitsFor }) =>
    `Clocks wait, ${waitsFor === "agreed" ? "as agreed" : "for the customer"}: ${words(because)}`,
  "clock resumed": "Clocks run again",
  "clock raised": ({ clockName, toldNames }) => `Told ${names(toldNames)}: ${words(clockName)}`,
  "clock taken": ({ clockName }) => `Sees to it: ${words(clockName)}`,
  "deadline chosen": ({ name, because }) => `Holds here, ${words(name)}: ${words(because)}`,
  "deadline set aside": ({ name, because }) =>
    `Doesn’t hold here, ${words(name)}: ${words(because)}`,
  "deadline extended": ({ name, because }) => `Extended, ${words(name)}: ${words(because)}`,
  "case handed over": ({ name, because }) =>
    `Handed over to ${words(name)}${because ? `: ${words(because)}` : ""}`,
  "case placed": ({ name }) => (name ? `Placed in ${words(name)}` : "Taken out of its queue"),
  "case tagged": ({ name }) => `Tagged “${words(name)}”`,
  "tag taken off": ({ name }) => `Took off the tag “${words(name)}”`,
  "case snoozed": ({ because }) => (because ? `Sleeps: ${words(because)}` : "Sleeps for now"),
  "case woken": ({ because }) => `Is back: ${words(because)}`,
  "macro run": ({ name }) => `Ran the macro “${words(name)}”`,
  "note written": "Wrote a note",
  "review taken in": "Everybody can read this complaint",
  "review answered": "Answered under the review, in public",
  "old case kept": "Came from another desk, where it was dealt with",
  "chat answered": "Answered in the chat",
  "chat left": "The customer left the chat",
  "address left": "The customer left a mail address",
  "call begun": ({ way }) =>
    way === "in" ? "The customer calls us" : "Began to call the customer",
  "call noted": "Noted a call with the customer",
  "call missed": ({ way, how }) =>
    way === "in"
      ? `The customer’s call did not reach us: ${words(how)}`
      : `We called and did not reach the customer: ${words(how)}`,
  "call discarded": "The call was begun by mistake",
  "colleague involved": ({ name }) => `Named ${words(name)} as involved`,
  "letter begun": ({ kind }) => `Began a letter: ${words(kind)}`,
  "letter taken up": "Wrote on the letter, too",
  "letter approved": ({ overrideReason }) =>
    overrideReason
      ? `Approved the letter in spite of a finding: ${words(overrideReason)}`
      : "Approved the letter",
  "letter scheduled": "Sent a letter off; it waits to leave",
  "letter taken back": "Took the letter back before it left",
  "letter stopped": ({ because }) => `The letter has not left: ${words(because)}`,
  "quiet asked for": "The customer asked that the desk itself writes no more",
  "match decided": ({ as, writer }) =>
    as === "belongs" ? `Said that a mail from ${words(writer)} belongs here` : "Decided on a mail",
  "letter sent": ({ kind }) => `Sent a letter: ${words(kind)}`,
  "letter left": ({ state }) =>
    state === "kept" ? "The letter lies in the local outbox" : "The letter has left",
  "letter uncertain": "The letter may not have left",
  "letter undelivered": ({ problem }) => `The letter could not be delivered: ${words(problem)}`,
  "letter delayed": ({ problem }) => `The letter is late: ${words(problem)}`,
  "letter delivered": "The letter has arrived",
  "customer reached": "Reached the customer another way; they know what the letter said",
  "letter queued again": "Sent the letter again",
  "letter discarded": "Threw a draft away",
  "commitment made": ({ what, dueOn }) => `Promised: ${words(what)}, by ${day(dueOn)}`,
  "commitment kept": ({ proof }) => `Kept a promise: ${words(proof)}`,
  "commitment withdrawn": ({ because }) => `Took a promise back: ${words(because)}`,
  "commitment moved": ({ what, to, because }) =>
    `Moved a promise to ${day(to)}: ${words(what)}. ${words(because)}`,
  "commitment handed over": ({ what, to }) => `${words(to)} keeps a promise now: ${words(what)}`,
  "commitment broken": ({ what, dueOn }) => `Broke a promise, due ${day(dueOn)}: ${words(what)}`,
  "commitment replaced": "Owned up to a broken promise; another stands in its place",
  "action planned": ({ kind }) => `Planned a ${words(kind)} action`,
  "action completed": ({ proof }) => `Completed an action: ${words(proof)}`,
  "action verified": ({ words: seen }) => `Looked at a change: ${words(seen)}`,
  "action judged": ({ verdict, says }) =>
    `Whether it helped: ${judgement(verdict)}. ${words(says)}`,
  "action weighed": ({ verdict, says, unit }) =>
    `Whether it helped, by ${words(unit)}: ${judgement(verdict)}. ${words(says)}`,
  "action restored": "By how much was done, the change stands",
  "action reopened": ({ because }) => `A change is open again: ${words(because)}`,
  "cause found": ({ name }) => `Traced to a cause: ${words(name)}`,
  "cause struck": ({ name, because }) => `Not for this cause, ${words(name)}: ${words(because)}`,
  "debrief held": "Talked it through with those involved",
  "colleague told": "Told a colleague how it ended",
  "follow-up scheduled": "Scheduled a follow-up",
  "follow-up asked": ({ about }) => `Asked the customer ${ASKED[String(about ?? "remedy")]}`,
  "follow-up put off": ({ because }) => `Put the question off: ${words(because)}`,
  "follow-up reminded": "Reminded the customer of our question, once",
  "follow-up reminder left out": ({ because }) => `Left the reminder out: ${words(because)}`,
  "follow-up answered": ({ verdict, answer, asks }) =>
    `The customer answered${asks ? " and asks us" : ""}: ${words(answer ?? verdict)}`,
  "call-back asked": "The customer asks to be called back",
  "lead told": ({ says, toldNames }) => `Told ${names(toldNames)}: ${words(says)}`,
  "follow-up cancelled": ({ because }) =>
    because ? `Cancelled the follow-up: ${words(because)}` : "Cancelled the follow-up",
  "standing given": ({ score, moment }) =>
    `How likely they are to come back, ${before(moment)}: ${words(score)} of 5`,
  "case joined": ({ number }) => `The same complaint as case ${words(number)}, and rests there`,
  "case taken in": ({ number }) => `Case ${words(number)} is the same complaint, and rests here`,
  "case parted": ({ number, because }) =>
    `Not the complaint of case ${words(number)} after all: ${words(because)}`,
  "case given back": ({ number }) => `Case ${words(number)} is another complaint after all`,
  "case joined incident": ({ title }) => `Part of an incident: ${words(title)}`,
  "case left incident": ({ title, because }) =>
    `Not part of the incident ${words(title)}: ${words(because)}`,
  "rating given": ({ scale, score, moment }) =>
    `${RATINGS[String(scale)] ?? words(scale)}, ${before(moment)}: ${words(score)}`,
  "change told": "Told them of a change that they told us to make",
  "case closed": ({ reason }) => `Closed: ${words(reason)}`,
  "case reopened": ({ because }) => `Reopened: ${words(because)}`,
};

/**
 * An event without words of its own is told by its name: nothing that happened is hidden. `more`
 * are the sayings of slices to the right.
 */
export function lineOf({ what, facts }: Pick<Entry, "what" | "facts">, more: Sayings = {}): string {
  const say = SAYS[what] ?? more[what];
  if (!say) return what.charAt(0).toUpperCase() + what.slice(1);
  return typeof say === "string" ? say : say(facts);
}

export const timelineOf = (entries: readonly Entry[], more: Sayings) =>
  entries.map(({ seq, at, what, by, facts }) => ({
    seq,
    at,
    what,
    by: { ...by },
    says: lineOf({ what, facts }, more),
    facts: { ...facts },
  }));
