/** A code is the second sign of a customer: six digits in a mail, for one answer of theirs. */
import type { Fit } from "../compensation/index.ts";
import { daysLater, isAfter, type Moment, minutesLater } from "../words/moment.ts";
import { done, type Outcome, type Refusal, refused } from "../words/outcome.ts";

/**
 * waiting: for its digits · proven: they came · burnt: too many wrong ones came · replaced: by a
 * newer one, or by another answer · passed_on: one of us asks them instead.
 */
export type CodeState = "waiting" | "proven" | "burnt" | "replaced" | "passed_on";

/** The answer that waits for it, as they gave it. */
export type Choice = {
  readonly optionId: string;
  readonly fit: Fit | null;
  readonly words: string | null;
};

export type Code = Choice & {
  readonly id: string;
  readonly caseId: string;
  readonly offerId: string;
  readonly state: CodeState;
  /** Keyed with the house's secret; null: no code was sent. */
  readonly codeHash: string | null;
  /** The address that it went to, known again and not kept. */
  readonly sentTo: string | null;
  readonly tries: number;
  readonly sentAt: Moment;
  readonly endsAt: Moment;
};

/** Where their answer stands: it counts, waits for a code, or for one of us. */
export type Taken = { readonly end: "answered" | "held" | "passed_on" };

/** At least six digits, and gone after ten minutes: NIST SP 800-63B-3, 5.1.3.2. */
export const DIGITS = 6;
export const LIFE_MINUTES = 10;
/** Who mistypes is right by the third time; five leave a guess one chance in 200,000. */
export const TRIES = 5;
/** For all codes of a case together: past it, no guess is worth another mail; a person asks. */
export const TRIES_IN_ALL = 15;
/** So that nobody with a link can fill somebody's letterbox: our choice. */
export const AN_HOUR = 5;
export const A_DAY = 10;

const wasSent = ({ codeHash }: Code): boolean => codeHash !== null;

/** Whether its digits are still waited for. */
export const isLiving = ({ state, endsAt }: Pick<Code, "state" | "endsAt">, now: Moment): boolean =>
  state === "waiting" && isAfter(endsAt, now);

export const isSameChoice = (a: Choice, b: Choice): boolean =>
  a.optionId === b.optionId && a.fit === b.fit && a.words === b.words;

/** A thumb that taps twice asks once. */
export const isFresh = (code: Code, now: Moment): boolean =>
  isLiving(code, now) && isAfter(code.sentAt, minutesLater(now, -FRESH_MINUTES));
const FRESH_MINUTES = 0.5;

/** Guesses are counted over all codes of a case, so that asking for another brings no new ones. */
export const isGuessing = (ofCase: readonly Code[]): boolean =>
  ofCase.reduce((sum, { tries }) => sum + tries, 0) >= TRIES_IN_ALL;

/** Whether one more may be sent, after those of the case; the newest first. */
export function mayAsk(ofCase: readonly Code[], now: Moment): Outcome<true> {
  const since = (start: Moment) =>
    ofCase.filter((code) => wasSent(code) && isAfter(code.sentAt, start)).length;
  return since(minutesLater(now, -60)) >= AN_HOUR || since(daysLater(now, -1)) >= A_DAY
    ? refused(
        "codes_enough",
        "We have sent enough codes for now. Look for the newest one, wait an hour, or let one of " +
          "us hear your answer in person.",
      )
    : done(true);
}

/** Six digits as people type them: with a gap, or in a wide script. Nothing: they are not six. */
export function digitsIn(typed: string): string | null {
  const digits = typed.normalize("NFKC").replace(/[\s.\-–]/g, "");
  return /^[0-9]{6}$/.test(digits) ? digits : null;
}

export type Tried = { readonly code: Code; readonly refusal: Refusal | null };

/** One try: `right` where the digits are its own. A wrong one counts; the fifth burns the code. */
export function tried(code: Code, right: boolean, now: Moment): Tried {
  if (code.state === "burnt") return { code, refusal: BURNT };
  if (code.state !== "waiting") return { code, refusal: OVER };
  if (!isAfter(code.endsAt, now)) return { code, refusal: LAPSED };
  if (right) return { code: { ...code, state: "proven" }, refusal: null };
  const tries = code.tries + 1;
  const left = TRIES - tries;
  if (left <= 0) return { code: { ...code, tries, state: "burnt" }, refusal: BURNT };
  return { code: { ...code, tries }, refusal: wrong(left) };
}

export const noCode = (): Outcome<never> =>
  refused("no_code_waits", "No code is waited for. Choose your answer first.");

const no = (code: string, because: string): Refusal => ({ code, because });

const wrong = (left: number): Refusal => ({
  code: "code_wrong",
  because:
    "These are not the digits of the newest mail. You can try " +
    `${left === 1 ? "once" : `${left} times`} more.`,
  facts: { left },
});
const BURNT = no(
  "code_burnt",
  "Wrong digits came too often, so this code has ended. Ask for a new one, or for one of us.",
);
const LAPSED = no("code_lapsed", "This code has ended. Ask for a new one, or for one of us.");
const OVER = no("code_over", "This code counts no more. Choose your answer again.");
