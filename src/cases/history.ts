/** The history of a case: what its journal says is so, and since when. Nothing else is asked. */
import type { Entry } from "../journal/index.ts";
import type { Fact, Facts, Mark } from "../playbooks/index.ts";
import { type Moment, moment } from "../words/moment.ts";
import { BEGINNING, factsOf, type Story } from "./evidence.ts";
import {
  marksOfOffers,
  NOT_OFFERED,
  type Offered,
  offeredAfter,
  type Said,
  saidAfter,
  spokenAt,
  waitsFor,
} from "../clocks/index.ts";

type Facets = Readonly<Record<string, unknown>>;
type Turn = (story: Story, facts: Facets) => Partial<Story>;
const id = (facts: Facets, name: string) => String(facts[name]);
const without = (all: readonly string[], one: string) => all.filter((each) => each !== one);
const asked = ({ about = "remedy" }: Facets, followUp: Story["followUp"]): Partial<Story> =>
  about === "remedy" ? { followUp } : {};
const withOne = (all: readonly string[], one: string) => [...without(all, one), one];

const owing: Turn = ({ owed }, f) => ({ owed: withOne(owed, id(f, "awardId")) });
const delivered: Turn = ({ owed }, f) => ({ owed: without(owed, id(f, "awardId")) });
const stays: Turn = ({ leaving }, f) => ({ leaving: without(leaving, id(f, "letterId")) });
const settled: Turn = ({ promises }, f) => ({ promises: without(promises, id(f, "commitmentId")) });

/** What a triage has written down; a cause counts once it is known. */
const fieldsIn = ({ failure, severity, priceMinor, causeState }: Facets): readonly string[] => [
  ...(failure ? ["failure"] : []),
  ...(severity ? ["severity"] : []),
  ...(typeof priceMinor === "number" ? ["price"] : []),
  ...(causeState === "known" ? ["cause"] : []),
];

const arrived = (unreached: Story["unreached"], ids: readonly string[]) =>
  unreached.filter(({ messageId }) => !ids.includes(messageId));
const reached = ({ undelivered, unreached }: Story, ids: readonly string[]): Partial<Story> => ({
  undelivered: undelivered.filter((each) => !ids.includes(each)),
  unreached: arrived(unreached, ids),
});

/** How each line of the journal moves the story on; a line that is not here changes nothing. */
const TURNS: Readonly<Record<string, Turn>> = {
  "case triaged": (story, f) => ({
    triaged: true,
    agreed: story.agreed && story.stance === f["stance"],
    stance: id(f, "stance"),
    causeState: id(f, "causeState"),
    fields: fieldsIn(f),
  }),
  "second look taken": (_, f) => ({ agreed: f["agrees"] === true }),
  "legal review asked": () => ({ underReview: true }),
  "legal opinion given": (_, f) => ({ underReview: f["clears"] !== true }),
  "listening noted": () => ({ heard: true }),
  "understanding confirmed": () => ({ heard: true }),
  "understanding corrected": () => ({ heard: false }),
  // A person said it to a person, as in a call.
  "chat answered": ({ calls }) => ({ calls: calls + 1 }),
  "review answered": ({ calls }) => ({ calls: calls + 1 }),
  "call noted": ({ calls }) => ({ calls: calls + 1 }),
  "letter scheduled": (s, f) => ({ leaving: withOne(s.leaving, id(f, "letterId")) }),
  "letter taken back": stays,
  "letter stopped": stays,
  "letter discarded": stays,
  "letter sent": (s, f) => ({
    ...stays(s, f),
    letters: [...s.letters, { kind: id(f, "kind"), elements: (f["elements"] as string[]) ?? [] }],
  }),
  "letter undelivered": ({ undelivered, unreached }, f) => ({
    undelivered: withOne(undelivered, id(f, "messageId")),
    unreached: [
      ...arrived(unreached, [id(f, "messageId")]),
      { messageId: id(f, "messageId"), problem: String(f["problem"] ?? "") },
    ],
  }),
  // It may have arrived, but nobody may rely on it.
  "letter uncertain": (s, f) => ({ undelivered: withOne(s.undelivered, id(f, "messageId")) }),
  "letter left": (story, f) => reached(story, [id(f, "messageId")]),
  "letter delivered": (story, f) => reached(story, [id(f, "messageId")]),
  // By call, by post or in person they know what the letters said.
  "customer reached": (story, f) => reached(story, (f["messageIds"] as string[]) ?? []),
  "offer proposed": (_, f) => ({ offer: "proposed", nothingChosen: f["nothing"] === true }),
  "offer withdrawn": () => ({ offer: "none", nothingChosen: false }),
  "offer expired": () => ({ offer: "none", nothingChosen: false }),
  "offer made": () => ({ offer: "made" }),
  "offer accepted": () => ({ offer: "accepted" }),
  "offer declined": () => ({ offer: "declined" }),
  "award pledged": (story, f) => ({ awards: story.awards + 1, ...owing(story, f) }),
  "award paid": delivered,
  "award reversed": owing,
  "award withdrawn": delivered,
  "commitment made": ({ promises }, f) => ({ promises: withOne(promises, id(f, "commitmentId")) }),
  "commitment kept": settled,
  "commitment withdrawn": settled,
  // The promise that stands in its place is open; no case closes over either.
  "commitment replaced": settled,
  "action planned": ({ corrective, preventive, preventiveShown, openActions }, f) => ({
    corrective: corrective + (f["kind"] === "corrective" ? 1 : 0),
    preventive: preventive + (f["kind"] === "preventive" ? 1 : 0),
    preventiveShown: preventiveShown || (f["kind"] === "preventive" && f["shown"] === true),
    openActions: withOne(openActions, id(f, "actionId")),
  }),
  "action completed": (s, f) => ({ openActions: without(s.openActions, id(f, "actionId")) }),
  "action restored": (s, f) => ({ openActions: without(s.openActions, id(f, "actionId")) }),
  "action reopened": (story, f) => ({ openActions: withOne(story.openActions, id(f, "actionId")) }),
  // Of the questions only whether it is put right moves the story; older lines know no other.
  "follow-up scheduled": (_, f) => asked(f, "waiting"),
  "follow-up answered": (_, f) => asked(f, "answered"),
  // Overtaken by events, it was never asked; cancelled by a person, they say why it need not be.
  "follow-up cancelled": (_, f) => asked(f, f["overtaken"] === true ? "none" : "answered"),
  "colleague involved": ({ involved }, f) => ({
    involved: withOne(involved, id(f, "colleagueId")),
  }),
  "colleague told": ({ told }, f) => ({ told: withOne(told, id(f, "colleagueId")) }),
  "debrief held": () => ({ debriefed: true }),
  "step skipped": ({ skipped }, f) => ({ skipped: withOne(skipped, id(f, "step")) }),
  "skip taken back": ({ skipped }, f) => ({ skipped: without(skipped, id(f, "step")) }),
  // What one playbook lets pass, another may not.
  "playbook chosen": () => ({ skipped: [] }),
  // What we said and asked before did not heal it: it is said and asked anew.
  "case reopened": () => ({
    calls: 0,
    heard: false,
    letters: [],
    undelivered: [],
    unreached: [],
    followUp: "none",
    told: [],
    offer: "none",
    nothingChosen: false,
    awards: 0,
    happened: [],
    skipped: [],
  }),
};

type Marks = Partial<Record<Mark, Moment>>;

export type History = {
  readonly story: Story;
  readonly facts: Facts;
  /** When each fact that is there came to be, when they complained, when we last wrote. */
  readonly marks: Readonly<Marks>;
  /** When each was so for the first time, whatever became of it. */
  readonly firsts: Readonly<Marks>;
};

/** Reads a case's journal from its first line to its last. */
export function historyOf(entries: readonly Entry[]): History {
  let story = BEGINNING;
  let facts = factsOf(BEGINNING);
  const marks: Marks = {};
  const firsts: Marks = {};
  let said: Said = new Map();
  let offered: Offered = NOT_OFFERED;
  for (const entry of entries) {
    const { what, at, facts: told } = entry;
    if (what === "case opened") marks.complained = moment(String(told["complainedAt"] ?? at));
    // Told twice, it was told when it was told first; parted, the other's moment goes with it.
    if (what === "case taken in" || what === "case given back") {
      const other = moment(String(told["complainedAt"]));
      const earlier = !marks.complained || other < marks.complained;
      if (earlier || what === "case given back") marks.complained = other;
    }
    if (what === "case reopened") {
      marks.complained = at;
      marks.reopened = at;
      said = new Map();
    }
    said = saidAfter(said, entry);
    offered = offeredAfter(offered, entry);
    keepMarks(marks, {
      last_word: [...said.values()].sort().at(-1) ?? null,
      ...marksOfOffers(offered),
    });
    const turn = TURNS[what];
    if (!story.happened.includes(what)) {
      story = { ...story, happened: [...story.happened, what] };
    }
    story = { ...story, ...turn?.(story, told), short: waitsFor(offered) };
    const now = factsOf(story);
    const since = spokenAt(entry, marks.complained);
    for (const fact of now) if (!facts.has(fact)) marks[fact as Fact] = since;
    for (const fact of facts) if (!now.has(fact)) delete marks[fact as Fact];
    for (const mark of Object.keys(marks) as Mark[]) firsts[mark] ??= marks[mark] as Moment;
    facts = now;
  }
  return { story, facts, marks, firsts };
}

function keepMarks(marks: Marks, moments: Readonly<Partial<Record<Mark, Moment | null>>>): void {
  for (const [name, since] of Object.entries(moments) as [Mark, Moment | null][]) {
    if (since) marks[name] = since;
    else delete marks[name];
  }
}
