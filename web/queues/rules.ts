/** A queue's rule and its way of giving out, in words. */
import type { Answer } from "../api/client.ts";
import { languageName } from "../words/languages.ts";

export type Queue = Answer<"GET /queues">["queues"][number];
export type Rule = NonNullable<Queue["rule"]>;
export type Failures = Answer<"GET /failures">["failures"];

export const NO_RULE: Rule = {
  channels: [],
  failures: [],
  severities: [],
  languages: [],
  words: [],
};

export const CHANNELS: readonly (readonly [Rule["channels"][number], string])[] = [
  ["mail", "Mail"],
  ["form", "Form"],
  ["chat", "Chat"],
  ["call", "Call"],
  ["review", "Review"],
  ["api", "Another system"],
];

export const SEVERITIES: readonly (readonly [Rule["severities"][number], string])[] = [
  ["critical", "Critical"],
  ["severe", "Severe"],
  ["moderate", "Moderate"],
  ["minor", "Minor"],
];

export const SHARES: Readonly<Record<Queue["shares"], { label: string; hint: string }>> = {
  by_hand: { label: "Whoever takes them", hint: "they wait until somebody does" },
  least_loaded: { label: "Whoever has least in hand", hint: "of all who are here" },
  by_skill: {
    label: "Whoever can",
    hint: "speaks the language and knows the failure; else they wait",
  },
};

/** Several of one kind are "one of these"; kinds are all asked for. */
export function ruleSays(rule: Rule | null, failures: Failures): string {
  if (!rule) return "Cases are put here by hand.";
  const nameOf = (id: string) => failures.find((each) => each.id === id)?.name ?? id;
  const found = <V extends string>(value: V, all: readonly (readonly [V, string])[]) =>
    all.find(([each]) => each === value)?.[1].toLowerCase() ?? value;
  const parts = [
    either(
      "came by",
      rule.channels.map((each) => found(each, CHANNELS)),
    ),
    either(
      "failed as",
      rule.failures.map((each) => `“${nameOf(each)}”`),
    ),
    either(
      "did harm that is",
      rule.severities.map((each) => found(each, SEVERITIES)),
    ),
    either("is from somebody who speaks", rule.languages.map(languageName)),
    either(
      "says",
      rule.words.map((each) => `“${each}”`),
    ),
  ].filter(Boolean);
  return `A case comes here when it ${parts.join(", and ")}.`;
}

const either = (verb: string, all: readonly string[]): string =>
  all.length === 0
    ? ""
    : `${verb} ${[all.slice(0, -1).join(", "), all.at(-1)].filter(Boolean).join(" or ")}`;

/** Words as they are typed, between commas. */
export const wordsIn = (typed: string): string[] =>
  typed
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
