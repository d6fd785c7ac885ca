/** A match is a mail in a known thread from another sender: a person says where it belongs. */
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** What led to the conversation: see `Candidate`; "thread" is any id in the headers. */
export type FoundBy = "letter" | "tag" | "thread" | "subject";

/** belongs to that conversation · a new complaint · set aside, with the reason. */
export type Decision = "belongs" | "new" | "set_aside";

export type Match = {
  readonly rawMailId: string;
  /** Where it would belong if it came from its customer. */
  readonly conversationId: string;
  readonly writerName: string;
  readonly writerAddress: string;
  readonly subject: string;
  /** Its first words, for whoever decides. */
  readonly glimpse: string;
  readonly foundBy: FoundBy;
  readonly at: Moment;
  readonly state: "waiting" | Decision;
  readonly decidedAt: Moment | null;
  readonly decidedBy: string | null;
  readonly because: string | null;
};

const GLIMPSE_LETTERS = 600;

export const unsure = (
  mail: Pick<
    Match,
    | "rawMailId"
    | "conversationId"
    | "writerName"
    | "writerAddress"
    | "subject"
    | "glimpse"
    | "foundBy"
    | "at"
  >,
): Match => ({
  ...mail,
  writerAddress: mail.writerAddress.trim().toLowerCase(),
  glimpse: mail.glimpse.slice(0, GLIMPSE_LETTERS).replace(/[\uD800-\uDBFF]$/, ""),
  state: "waiting",
  decidedAt: null,
  decidedBy: null,
  because: null,
});

export function decide(
  match: Match,
  decision: {
    readonly as: Decision;
    readonly at: Moment;
    readonly by: string;
    readonly because: string | null;
  },
): Outcome<Match> {
  if (match.state !== "waiting") {
    return refused("match_decided", "Somebody has decided where this mail belongs.");
  }
  const { as, at, by, because } = decision;
  if (as === "set_aside" && !because) {
    return refused("because_missing", "Say why this mail is set aside.");
  }
  return done({ ...match, state: as, decidedAt: at, decidedBy: by, because });
}

/** What matches asks of the world: a place to keep them. */
export type Matches = {
  keep(match: Match): Promise<void>;
  /** Reads a match and holds it. */
  hold(rawMailId: string): Promise<Match | undefined>;
  /** Oldest first. */
  waiting(): Promise<readonly Match[]>;
  change(match: Match): Promise<void>;
  /** Whether a person has said before that this writer belongs to this conversation. */
  isKnown(conversationId: string, writerAddress: string): Promise<boolean>;
};
