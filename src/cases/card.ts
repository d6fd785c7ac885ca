/** The report card of a case: the six qualities of making amends (E4), each with its reason. */
import type { Entry } from "../journal/index.ts";
import { minutesBetween, moment } from "../words/moment.ts";
import { type History, historyOf } from "./history.ts";

export type Grade = "good" | "fair" | "missed" | "open";
export type CardLine = {
  readonly id: string;
  readonly name: string;
  readonly grade: Grade;
  readonly says: string;
};

type Seen = History & { readonly entries: readonly Entry[] };
type Verdict = readonly [Grade, string];

/** A first answer within an hour is what nine of ten people expect of mail (Toister 2018: 89 %). */
const SWIFT_MINUTES = 60;
/** Within a working day is still what most of them bear (Toister 2018: 43 % expect it). */
const FAIR_MINUTES = 24 * 60;

const QUALITIES: ReadonlyArray<readonly [string, string, (seen: Seen) => Verdict]> = [
  ["swift", "Swift action", swift],
  ["empathy", "Empathy", empathy],
  ["accountability", "Accountability", accountability],
  ["tailored", "Tailored solution", tailored],
  ["compensation", "Thoughtful compensation", compensation],
  ["learning", "Learning", learning],
];

export function cardOf(entries: readonly Entry[]): readonly CardLine[] {
  const seen = { entries, ...historyOf(entries) };
  return QUALITIES.map(([id, name, judge]) => {
    const [grade, says] = judge(seen);
    return { id, name, grade, says };
  });
}

function swift({ entries, marks }: Seen): Verdict {
  const first = entries.find(({ what }) => what === "letter sent");
  if (!first || !marks.complained) return ["open", "The customer has no answer yet."];
  const opened = entries.find(({ what }) => what === "case opened");
  const since = moment(String(opened?.facts["complainedAt"] ?? first.at));
  const minutes = Math.max(0, Math.round(minutesBetween(since, first.at)));
  const spoken = `The first answer left ${spanOf(minutes)} after the complaint.`;
  return [minutes <= SWIFT_MINUTES ? "good" : minutes <= FAIR_MINUTES ? "fair" : "missed", spoken];
}

function empathy({ entries, facts, story }: Seen): Verdict {
  const spoken = story.letters.some(({ elements }) => elements.includes("empathy"));
  const confirmed = entries.some(({ what }) => what === "understanding confirmed");
  if (!facts.has("heard")) return ["open", "Nobody has noted what the customer told us."];
  if (confirmed) return ["good", "The customer confirmed that we understood."];
  return spoken
    ? ["good", "Our letter spoke to what it cost them."]
    : ["fair", "We listened; no letter has spoken to what it cost them yet."];
}

function accountability({ facts, story }: Seen): Verdict {
  if (story.stance === "not_at_fault")
    return ["good", "We looked into it, and say why we stand by it."];
  if (facts.has("responsibility_owned")) return ["good", "We said plainly that it was our fault."];
  return facts.has("apology_sent")
    ? ["missed", "We apologised without owning the fault."]
    : ["open", "No apology has left yet."];
}

function tailored({ entries }: Seen): Verdict {
  const answer = entries.findLast(({ what }) => /^offer (accepted|declined)$/.test(what));
  if (!answer) return ["open", "The customer has not answered an offer."];
  const fit = answer.facts["fit"];
  if (fit === "exceeds") return ["good", "They said that it exceeds what they hoped for."];
  if (fit === "meets") return ["good", "They said that it meets what they hoped for."];
  if (fit === "falls_short") return ["missed", "They said that it falls short."];
  return answer.what === "offer accepted"
    ? ["fair", "They accepted, and did not say how it compares with what they hoped for."]
    : ["missed", "They declined what we offered."];
}

function compensation({ facts, story }: Seen): Verdict {
  if (facts.has("awards_settled")) return ["good", "What we owed has reached the customer."];
  if (facts.has("nothing_owed")) return ["fair", "Nothing was given, and the case says why."];
  return story.owed.length > 0
    ? ["open", "Something that we owe has not reached the customer."]
    : ["open", "Nothing is decided yet."];
}

function learning({ facts, story, entries }: Seen): Verdict {
  const unhappy = entries.findLast(({ what }) => what === "follow-up answered");
  if (unhappy && unhappy.facts["verdict"] !== "put_right") {
    return ["missed", "When we asked later, it was not put right."];
  }
  const planned = facts.has("preventive_planned");
  if (planned && facts.has("actions_done") && facts.has("debrief_held")) {
    return ["good", "We changed what let it happen, and talked it through."];
  }
  return planned || story.corrective > 0
    ? ["fair", "A change is planned; it is not proved yet."]
    : ["open", "Nothing is planned that keeps it from happening again."];
}

function spanOf(minutes: number): string {
  if (minutes < 60) return `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  const hours = Math.round(minutes / 60);
  if (hours < 48) return `${hours} ${hours === 1 ? "hour" : "hours"}`;
  return `${Math.round(hours / 24)} days`;
}
