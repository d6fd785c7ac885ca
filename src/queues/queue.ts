/** A queue is where cases wait for a team; a case is in one, or in none. */
import type { Severity } from "../clocks/index.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** What must be so for a case to come by itself; each list is "one of these", none is "any". */
export type Rule = {
  readonly channels: readonly string[];
  readonly failures: readonly string[];
  readonly severities: readonly Severity[];
  readonly languages: readonly string[];
  /** The complaint says one of these, as a word or the beginning of one. */
  readonly words: readonly string[];
};

/** Who gets what comes to a queue, as long as nobody has it: whoever takes it, or one by rule. */
export type Sharing = "by_hand" | "least_loaded" | "by_skill";

export type Queue = {
  readonly id: string;
  readonly name: string;
  readonly rule: Rule | null;
  readonly shares: Sharing;
  readonly place: number;
  readonly endedAt: Moment | null;
  readonly version: number;
};

/** What a rule is held against. */
export type Traits = {
  readonly channel: string;
  readonly failure: string | null;
  readonly severity: Severity | null;
  readonly language: string | null;
  /** Lower case, as the complaint has them. */
  readonly words: readonly string[];
};

const among = (all: readonly string[], one: string | null): boolean =>
  all.length === 0 || (one !== null && all.includes(one));

export const fits = (rule: Rule, traits: Traits): boolean =>
  among(rule.channels, traits.channel) &&
  among(rule.failures, traits.failure) &&
  among(rule.severities, traits.severity) &&
  among(rule.languages, traits.language) &&
  (rule.words.length === 0 ||
    rule.words.some((word) => traits.words.some((said) => said.startsWith(word.toLowerCase()))));

/** The first queue in the house's order whose rule fits. */
export const queueFor = (queues: readonly Queue[], traits: Traits): Queue | undefined =>
  queues
    .filter(({ endedAt }) => endedAt === null)
    .toSorted((a, b) => a.place - b.place)
    .find(({ rule }) => rule !== null && fits(rule, traits));

/** A rule that asks for nothing would take every case, and the queues after it none. */
export const soundRule = (rule: Rule | null): Outcome<Rule | null> =>
  rule === null || Object.values(rule).some((asked: readonly string[]) => asked.length > 0)
    ? done(rule)
    : refused(
        "rule_empty",
        "This rule asks for nothing, so every case would come. Say what must be so, or leave the " +
          "rule off and put cases in by hand.",
      );

/** A colour beside the name, never instead of it. */
export type Hue = "grey" | "gold" | "green" | "blue" | "violet" | "rose";

/** A word of the house's own list, put on cases so that they can be found together. */
export type Tag = {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly endedAt: Moment | null;
  readonly version: number;
};
