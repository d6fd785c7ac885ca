/** Evidence: which of the playbook's facts a case's story shows. FACTS says when each is there. */
import { type Fact, type Facts, passes, type Playbook, type Sign } from "../playbooks/index.ts";
import { type Outcome, refused } from "../words/outcome.ts";

/** What one reads off a case's journal so far. */
/** Lists hold the ids of what is still open. */
export type Story = {
  /** Calls with the customer that are noted. */
  readonly calls: number;
  readonly triaged: boolean;
  readonly stance: string;
  readonly causeState: string;
  /** A second colleague agrees with the stance. */
  readonly agreed: boolean;
  /** A legal review was asked for, and no opinion clears the letters. */
  readonly underReview: boolean;
  readonly heard: boolean;
  readonly letters: readonly { readonly kind: string; readonly elements: readonly string[] }[];
  /** Letters that wait to leave. */
  readonly leaving: readonly string[];
  /** Letters that nobody may rely on: they did not arrive, or may not have. */
  readonly undelivered: readonly string[];
  /** Those that surely did not arrive, and why; nobody has told the customer another way yet. */
  readonly unreached: readonly { readonly messageId: string; readonly problem: string }[];
  readonly offer: "none" | "proposed" | "made" | "accepted" | "declined";
  /** "none" was chosen, with its reason. */
  readonly nothingChosen: boolean;
  /** They said that our offer is not enough, how, and nobody has answered them yet. */
  readonly short: "counter" | "answer" | null;
  readonly awards: number;
  readonly owed: readonly string[];
  readonly promises: readonly string[];
  readonly corrective: number;
  readonly preventive: number;
  readonly preventiveShown: boolean;
  readonly openActions: readonly string[];
  readonly followUp: "none" | "waiting" | "answered";
  readonly involved: readonly string[];
  readonly told: readonly string[];
  readonly debriefed: boolean;
  /** What happened, by the journal's names, and what the triage has written down. */
  readonly happened: readonly string[];
  readonly fields: readonly string[];
  /** Steps that were passed over with a reason. */
  readonly skipped: readonly string[];
};

/** Before anything happened. */
export const BEGINNING: Story = {
  calls: 0,
  triaged: false,
  stance: "not_yet_known",
  causeState: "not_yet_known",
  agreed: false,
  underReview: false,
  heard: false,
  letters: [],
  leaving: [],
  undelivered: [],
  unreached: [],
  offer: "none",
  nothingChosen: false,
  short: null,
  awards: 0,
  owed: [],
  promises: [],
  corrective: 0,
  preventive: 0,
  preventiveShown: false,
  openActions: [],
  followUp: "none",
  involved: [],
  told: [],
  debriefed: false,
  happened: [],
  fields: [],
  skipped: [],
};

const holds = ({ letters }: Story, element: string): boolean =>
  letters.some(({ elements }) => elements.includes(element));

/** In the order of FACTS; each line keeps to that table's sentence. */
const SHOWN: Readonly<Record<Fact, (story: Story) => boolean>> = {
  acknowledged: ({ letters, undelivered, calls }) =>
    calls > 0 || letters.length > undelivered.length,
  heard: ({ heard }) => heard,
  triaged: ({ triaged }) => triaged,
  stance_known: ({ stance }) => stance !== "not_yet_known",
  not_at_fault: ({ stance }) => stance === "not_at_fault",
  looked_twice: ({ stance, agreed }) => stance !== "not_at_fault" || agreed,
  legally_clear: ({ underReview }) => !underReview,
  cause_said: ({ causeState }) => causeState !== "not_yet_known",
  apology_sent: (story) =>
    story.undelivered.length === 0 &&
    story.letters.some(({ kind }) => kind === "apology" || kind === "decision_stands"),
  responsibility_owned: (story) =>
    story.stance === "not_at_fault" || holds(story, "responsibility"),
  explanation_given: (story) => holds(story, "explanation"),
  offer_proposed: ({ offer }) => offer !== "none",
  offer_made: ({ offer }) => offer === "made" || offer === "accepted" || offer === "declined",
  offer_answered: ({ offer }) => offer === "accepted" || offer === "declined",
  offer_accepted: ({ offer }) => offer === "accepted",
  nothing_owed: ({ owed, nothingChosen, offer, stance }) =>
    owed.length === 0 &&
    (nothingChosen || offer === "declined" || (stance === "not_at_fault" && offer === "none")),
  shortfall_answered: ({ short }) => short === null,
  awards_settled: ({ awards, owed }) => awards > 0 && owed.length === 0,
  corrective_planned: ({ corrective }) => corrective > 0,
  preventive_planned: ({ preventive }) => preventive > 0,
  plan_told: (story) => holds(story, "prevention") || story.preventiveShown,
  actions_done: ({ openActions }) => openActions.length === 0,
  follow_up_scheduled: ({ followUp }) => followUp !== "none",
  follow_up_answered: ({ followUp }) => followUp === "answered",
  debrief_held: ({ involved, debriefed }) => involved.length === 0 || debriefed,
  staff_told: ({ involved, told }) => involved.every((each) => told.includes(each)),
  commitments_settled: ({ promises }) => promises.length === 0,
};

/** What to do before all that a playbook asks for. */
export type Task = {
  readonly id: "reach_another_way" | "answer_shortfall";
  readonly says: string;
  readonly because: string;
  readonly messageIds: readonly string[];
};

/** An apology that did not arrive is a second failure: until they are reached, nothing is first. */
export const tasksOf = ({ unreached, short }: Pick<Story, "unreached" | "short">) => {
  const tasks: Task[] = [];
  if (unreached.length > 0) {
    const messageIds = unreached.map(({ messageId }) => messageId);
    const because = unreached.at(-1)?.problem ?? "";
    tasks.push({ id: "reach_another_way", says: REACH, because, messageIds });
  }
  if (short) {
    const says = ANSWER[short];
    tasks.push({ id: "answer_shortfall", says, because: NOT_ENOUGH, messageIds: [] });
  }
  return tasks;
};

const REACH =
  "Reach the customer another way: call them or write by post, and say what the letter said. " +
  "Then note that they know.";
const NOT_ENOUGH = "They said that our offer is not enough, and wait for a person.";
const ANSWER = {
  counter: "Answer what they ask for: agree, offer something else, or stand by it, with reasons.",
  answer: "Answer them: call, write, or propose another offer. A no is an invitation to talk.",
};

/** What the playbook asks before the end, and no letter that would stay here. */
export function mayClose(
  playbook: Pick<Playbook, "gates">,
  { story, facts }: { readonly story: Story; readonly facts: Facts },
): Outcome<unknown> {
  const gate = passes(playbook, "close_case", facts);
  return gate.ok && story.leaving.length > 0 ? LETTER_WAITS : gate;
}

const LETTER_WAITS = refused(
  "letter_waits",
  "A letter waits to leave, and would stay here. Let it leave, or take it back; then close.",
  [{ code: "letter_waits", because: "A letter waits to leave." }],
);

export const factsOf = (story: Story): Facts =>
  new Set<Sign>([
    ...(Object.keys(SHOWN) as Fact[]).filter((fact) => SHOWN[fact](story)),
    ...signsOf(story),
  ]);

/** What a playbook may wait for besides facts; sign.ts says what each means. */
const signsOf = ({ letters, happened, fields, skipped }: Story): readonly Sign[] =>
  [
    ...letters.flatMap(({ elements }) => elements.map((element) => `letter ${element}`)),
    ...happened.map((what) => `event ${what}`),
    ...fields.map((field) => `field ${field}`),
    ...skipped.map((step) => `skipped ${step}`),
  ] as readonly Sign[];
