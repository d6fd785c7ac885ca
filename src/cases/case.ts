/** A case is one failure we own, from the complaint to its closure. */
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

export type Severity = "minor" | "moderate" | "severe" | "critical";

/** Whether there is good reason to be sorry (D1); one may begin with not knowing. */
export type Stance = "at_fault" | "partly" | "not_at_fault" | "not_yet_known";

export type CauseState = "not_yet_known" | "being_looked_into" | "known";

export type Case = {
  readonly id: string;
  readonly number: number;
  readonly conversationId: string;
  readonly customerId: string;
  readonly title: string;
  readonly state: "open" | "closed";
  /** When the customer said it: every clock starts here. */
  readonly complainedAt: Moment;
  readonly openedAt: Moment;
  readonly ownerId: string | null;
  readonly playbookId: string;
  readonly playbookVersion: number;
  readonly failure: string | null;
  readonly severity: Severity | null;
  readonly stance: Stance;
  readonly causeState: CauseState;
  readonly cause: string | null;
  readonly feels: string | null;
  readonly asks: string | null;
  /** The price of what failed, in minor units of the workspace's currency. */
  readonly priceMinor: number | null;
  readonly pageGeneration: number;
  /** The case that this one rests in: one complaint that came twice. */
  readonly joinedInto: string | null;
  readonly version: number;
};

/** What a case begins with. */
export type Beginning = Pick<Case, "conversationId" | "customerId" | "title" | "complainedAt">;

const TITLE_LETTERS = 200;

/** A new file in the cabinet: nothing is judged yet. */
export const begun = (
  { title, ...beginning }: Beginning,
  {
    playbook,
    ...given
  }: Pick<Case, "id" | "number" | "openedAt"> & {
    readonly playbook: { readonly id: string; readonly version: number };
  },
): Case => ({
  ...given,
  ...beginning,
  title: title.slice(0, TITLE_LETTERS),
  state: "open",
  ownerId: null,
  playbookId: playbook.id,
  playbookVersion: playbook.version,
  failure: null,
  severity: null,
  stance: "not_yet_known",
  causeState: "not_yet_known",
  cause: null,
  feels: null,
  asks: null,
  priceMinor: null,
  pageGeneration: 1,
  joinedInto: null,
  version: 1,
});

/** What triage says: what failed, how severe, whose fault, why, what they feel and ask for. */
export type Triage = {
  readonly title?: string | undefined;
  readonly failure: string;
  readonly severity: Severity;
  readonly stance: Stance;
  readonly causeState: CauseState;
  readonly cause: string | null;
  readonly feels: string;
  readonly asks: string;
  readonly priceMinor: number | null;
};

/** Most deeds are for open cases; a closed one is opened again first, so that the reason stands. */
export const mustBeOpen = <C extends Pick<Case, "state" | "number">>(file: C): Outcome<C> =>
  file.state === "open"
    ? done(file)
    : refused("case_closed", `Case ${file.number} is closed. Open it again first.`);

export function triaged(file: Case, triage: Triage): Outcome<Case> {
  if (triage.causeState === "known" && !triage.cause) {
    return refused("cause_missing", "The cause is said to be known: say what it was.");
  }
  const { title = file.title, ...rest } = triage;
  return done({ ...file, ...rest, title, version: file.version + 1 });
}
