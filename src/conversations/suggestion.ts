/** What the ear suggests for a triage: each with the customer's words, for a person to take. */
import {
  type Hearing,
  hear,
  type Span,
  stepOf,
  type Urgency,
} from "../../packages/hearing/src/index.ts";
import type { Failure } from "../playbooks/index.ts";
import type { Message } from "./conversation.ts";

/** Groups that name a feeling, in the words of whoever has it. */
const FEELINGS = new Set(["disappointment", "fury", "despair", "strain"]);
const MOST = 3;

/** Suggestions for one complaint; null where nothing was said or heard. */
export function suggestionsFor(messages: readonly Message[], failures: readonly Failure[]) {
  const complaint = messages.find(({ direction, body }) => direction === "in" && body.trim());
  if (!complaint) return null;
  const heard = hear(complaint.body);
  const { harm, asks, cost, when, urgent, language } = heard;
  return {
    messageId: complaint.id,
    severity: {
      value: stepOf(harm.level),
      level: Math.round(harm.level * 10) / 10,
      spans: spansOf(harm.because.slice(0, MOST)),
    },
    failure: failureIn(complaint.body, heard, failures),
    feels: feelingIn(heard),
    asks:
      asks.length > 0
        ? { value: asks.map(({ what }) => what).join(", "), spans: spansOf(asks) }
        : null,
    cost: cost.map(({ what, spans }) => ({ what, spans: [...spans] })),
    when: when.map(({ what, spans }) => ({ what, spans: [...spans] })),
    urgent: urgent.map(({ spans, ...rest }) => ({ ...rest, spans: [...spans] })),
    language,
  };
}

/** Why a message should not wait its turn, without its places. */
export type Haste = Pick<Urgency, "kind" | "reason">;

export const hasteIn = (message: string): readonly Haste[] =>
  hear(message).urgent.map(({ kind, reason }) => ({ kind, reason }));

const spansOf = (said: readonly { readonly spans: readonly Span[] }[]): Span[] =>
  said.flatMap(({ spans }) => spans).toSorted((a, b) => a.start - b.start);

function feelingIn({ upset, harm }: Hearing) {
  const felt = [...upset.because, ...harm.because].filter(({ what }) => FEELINGS.has(what));
  const spans = new Map(spansOf(felt).map((span) => [span.quote.toLowerCase(), span]));
  if (spans.size === 0) return null;
  const words = [...spans.keys()].slice(0, MOST);
  return { value: words.join(", "), spans: words.flatMap((word) => spans.get(word) ?? []) };
}

/** What the ear hears in a failure's own name. */
const soundsLike = (name: string): ReadonlySet<string> => {
  const { failed, cost } = hear(name);
  return new Set([...failed, ...cost].map(({ what }) => what));
};

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

/** The failure of the handbook whose name says what the complaint says; the likest first. */
function failureIn(complaint: string, heard: Hearing, failures: readonly Failure[]) {
  const told = [...heard.failed, ...heard.cost];
  const said = wordsIn(complaint);
  const likely = failures
    .map(({ id, name }) => {
      const sounds = soundsLike(name);
      const first = told.findIndex(({ what }) => sounds.has(what));
      const words = [...wordsIn(name)];
      const shared = words.filter((word) => said.has(word)).length / Math.max(1, words.length);
      return { id, name, first, shared };
    })
    .filter(({ first, shared }) => first >= 0 && shared > 0)
    .toSorted((a, b) => b.shared - a.shared || a.first - b.first)[0];
  if (!likely) return null;
  const sounds = soundsLike(likely.name);
  const spans = spansOf(told.filter(({ what }) => sounds.has(what)));
  return { value: likely.id, name: likely.name, spans };
}
