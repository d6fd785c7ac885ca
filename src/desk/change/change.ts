/** What a door writes over, by which events it shows, and how such an event is told. */
import type { Entry } from "../../journal/index.ts";
import type { Moment } from "../../words/moment.ts";

/** Whose lines count: those of the case in the path, or those that name what is in the path. */
export type Over = {
  readonly events: readonly string[];
  /** Where the path names it; nothing when there is but one in the house. */
  readonly param: string | null;
  /** The fact of a line that names it; a case is known by the line itself. */
  readonly fact: string | null;
};

const ofCase = (...events: string[]): Over => ({ events, param: "case", fact: null });
const ofThing = (param: string, fact: string, ...events: string[]): Over => ({
  events,
  param,
  fact,
});

const ofHouse = (...events: string[]): Over => ({ events, param: null, fact: null });

const LETTER = ofThing("letter", "letterId", "letter begun", "letter taken up");
const FILE = ["case triaged", "case handed over", "playbook chosen", "case closed"];

/** Every door that replaces what a colleague may have changed meanwhile. */
export const WRITES_OVER: Readonly<Record<string, Over>> = {
  "POST /cases/:case/triage": ofCase(...FILE, "case reopened"),
  "POST /cases/:case/listenings": ofCase(
    "listening noted",
    "understanding corrected",
    "understanding confirmed",
  ),
  "POST /cases/:case/owner": ofCase("case handed over"),
  "POST /cases/:case/closure": ofCase("customer wrote", "case closed"),
  "POST /cases/:case/playbook": ofCase("playbook chosen"),
  "POST /cases/:case/offers": ofCase("offer proposed"),
  "PUT /letters/:letter": LETTER,
  "POST /letters/:letter/approval": LETTER,
  "POST /letters/:letter/discarding": LETTER,
  "PUT /customers/:customer": ofThing("customer", "customerId", "customer corrected"),
  "PUT /colleagues/:colleague/skills": ofThing("colleague", "colleagueId", "skills noted"),
  "PUT /colleagues/:colleague/duty": ofThing("colleague", "colleagueId", "duty set"),
  "PUT /causes/:cause": ofThing("cause", "causeId", "cause changed"),
  "PUT /playbooks/:playbook": ofThing("playbook", "playbookId", "playbook amended"),
  "PUT /timetable": ofHouse("hours amended"),
  "PUT /catalogue": ofHouse("catalogue amended"),
  "POST /forms/:form": ofThing("form", "formId", "form revised"),
  "POST /chat-windows/:window": ofThing("window", "windowId", "chat window changed"),
  "PUT /queues/:queue": ofThing("queue", "id", "queue set up"),
  "PUT /tags/:tag": ofThing("tag", "id", "tag set up"),
  "PUT /macros/:macro": ofThing("macro", "id", "macro set up"),
};

type Facts = Entry["facts"];
type Say = string | ((now: Entry, before: Entry | undefined) => string);

const called = (thing: string): Say => `changed this ${thing}`;

/** What whoever wrote the line did, after their name. */
const SAYS: Readonly<Record<string, Say>> = {
  "case triaged": ({ facts }, before) => `changed ${differing(facts, before?.facts)}`,
  "case handed over": ({ facts, by }) =>
    facts["ownerId"] === by.id ? "took this case" : `gave this case to ${String(facts["name"])}`,
  "playbook chosen": ({ facts }) => `chose “${String(facts["name"])}” for this case`,
  "customer wrote": "wrote",
  "case closed": "closed this case",
  "case reopened": "opened this case again",
  "listening noted": "noted what was understood",
  "understanding corrected": "corrected what we understood",
  "understanding confirmed": "confirmed what we understood",
  "offer proposed": "proposed an offer",
  "letter begun": "wrote on this letter",
  "letter taken up": "wrote on this letter",
  "customer corrected": "corrected what we know of this customer",
  "skills noted": "changed these skills",
  "duty set": "changed this",
  "cause changed": called("cause"),
  "playbook amended": called("playbook"),
  "hours amended": "changed the hours",
  "catalogue amended": "changed the catalogue",
  "form revised": called("form"),
  "chat window changed": called("window"),
  "queue set up": called("queue"),
  "tag set up": called("tag"),
  "macro set up": called("macro"),
};

const FIELDS: Readonly<Record<string, string>> = {
  failure: "what failed",
  severity: "the severity",
  stance: "our stance",
  causeState: "how far the cause is known",
  priceMinor: "the price",
};

function differing(now: Facts, before: Facts | undefined): string {
  const names = Object.keys(FIELDS).filter((field) => before && now[field] !== before[field]);
  const said = names.map((name) => FIELDS[name] ?? name);
  if (said.length === 0) return "the triage";
  return said.length === 1 ? String(said[0]) : `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`;
}

const MINUTE = 60_000;

/** "2 minutes ago", as of now. */
function ago(at: Moment, now: Moment): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(at)) / MINUTE);
  const [count, unit] =
    minutes < 60
      ? [minutes, "minute"]
      : minutes < 24 * 60
        ? [Math.floor(minutes / 60), "hour"]
        : [Math.floor(minutes / 60 / 24), "day"];
  if (minutes < 1) return "just now";
  return `${count} ${unit}${count === 1 ? "" : "s"} ago`;
}

/**
 * "Tom Adeyemi changed the severity 2 minutes ago."
 *
 * @param lines the newest first; the one before tells what is different
 */
export function told(lines: readonly Entry[], readerId: string, now: Moment): string | undefined {
  const [line, before] = lines;
  if (!line) return undefined;
  const say = SAYS[line.what] ?? "changed this";
  const did = typeof say === "string" ? say : say(line, before);
  return line.by.id === readerId
    ? `You ${did} ${ago(line.at, now)}, in another window.`
    : `${line.by.name} ${did} ${ago(line.at, now)}.`;
}
