/** What a customer does on their page: each form becomes one deed of the domain, which decides. */
import { answerListening, writeBack } from "../../cases/index.ts";
import { counterOffer } from "../../compensation/index.ts";
import { answerFollowUp, askCallBack } from "../../follow-ups/index.ts";
import { keepQuiet } from "../../mail/index.ts";
import { giveRating, giveStanding, SCALES } from "../../standings/index.ts";
import { onceFor } from "../../rim/http/replay.ts";
import { minorOf } from "../../words/money.ts";
import { done, type Outcome, refused } from "../../words/outcome.ts";
import type { Fields } from "./form.page.tsx";
import { answerDeed, codeDeed } from "./answering.ts";
import { type Call, changedSince, choose, type DeedNeeds, type Did, said } from "./call.ts";
import type { Done } from "./phrases.ts";
import type { DeedName } from "./view.ts";

/** Letters of any script; what is longer is better sent as a mail. */
export const WORDS_MAX = 4_000;

const FIELDS = [
  "amount",
  "of",
  "right",
  "choice",
  "code",
  "do",
  "fit",
  "answer",
  "number",
  "score",
  "moment",
  "words",
  "showing",
  ...SCALES,
];

/** The known fields of a form, as text without signs that no database keeps. */
export function fieldsOf(body: unknown): Fields {
  const given = (body ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    FIELDS.flatMap((name) => {
      const value = given[name];
      if (typeof value !== "string") return [];
      return [[name, value.replaceAll("\0", "").replaceAll("\r\n", "\n").trim()]];
    }),
  );
}

/** Refusals that are about their words; the others are about a choice. */
export const isAboutWords = (code: string): boolean =>
  [
    "wish_missing",
    "amount_unclear",
    "words_missing",
    "words_too_long",
    "correction_missing",
  ].includes(code);

export async function customerDeed(name: DeedName, call: Call): Promise<Outcome<Did>> {
  const length = [...(call.filled["words"] ?? "")].length;
  return length > WORDS_MAX ? tooLong(length) : DEEDS[name](call);
}

const DEEDS: Readonly<Record<DeedName, (call: Call) => Promise<Outcome<Did>>>> = {
  async understanding({ needs, caseId, view, filled, by }) {
    const { understood } = view;
    if (understood?.id !== filled["of"]) return changedSince();
    const right = filled["right"] === "yes";
    if (!right && filled["right"] !== "no") return choose();
    const correction = filled["words"] || null;
    const key = `understanding ${understood?.id}`;
    const deed = { caseId, right, correction, by };
    return once(needs, key, right ? "understood" : "corrected", () => answerListening(needs, deed));
  },

  answer: answerDeed,
  code: codeDeed,

  async counter({ needs, view, filled, by }) {
    const { of: offerId, amount = "", words = "" } = filled;
    if (!offerId || view.offer?.id !== offerId) return changedSince();
    const { currency } = await needs.people.workspace();
    const amountMinor = amount === "" ? null : minorOf(amount, currency);
    if (amount !== "" && !amountMinor) return refused("amount_unclear", UNCLEAR);
    const wish = { amountMinor, words: words || null };
    const asked = await counterOffer(needs, { offerId, wish, by });
    return asked.ok ? done("countered") : asked;
  },

  async words({ needs, caseId, filled: { words, showing = "" }, by }) {
    if (!words) return refused("words_missing", "Please write your message first.");
    const key = `words ${caseId} ${showing.slice(0, 60)} ${needs.hash(words)}`;
    return once(needs, key, "written", () => writeBack(needs, { caseId, text: words, by }));
  },

  async standing({ needs, caseId, view, filled, by }) {
    const { asksStanding: moment } = view;
    if (!moment) return done("stood");
    if (filled["moment"] !== moment) return changedSince();
    if (!filled["score"]) return choose();
    const score = Number(filled["score"]);
    const given = await giveStanding(needs, { caseId, moment, score, by });
    return said(given, "stood", "standing_given");
  },

  async ratings({ needs, caseId, view, filled, by }) {
    if (view.asksRatings.length === 0) return done("rated");
    const given = SCALES.filter((scale) => filled[scale]);
    if (given.length === 0) return choose();
    for (const scale of given) {
      const rating = { caseId, scale, moment: "after", score: Number(filled[scale]), by } as const;
      const kept = said(await giveRating(needs, rating), "rated", "rating_given");
      if (!kept.ok) return kept;
    }
    return done("rated");
  },

  async quiet({ needs, caseId, by }) {
    const file = await needs.cases.find(caseId);
    const customer = file && (await needs.people.customer(file.customerId));
    if (!customer?.email) return done("quieted");
    const asked = await keepQuiet(needs, { address: customer.email, caseId, by });
    return asked.ok ? done("quieted") : asked;
  },

  "call-back": async ({ needs, caseId, filled: { number }, by }) =>
    said(await askCallBack(needs, { caseId, number, by }), "called", "call_back_asked"),

  async "follow-up"(call) {
    const { needs, view, filled, by } = call;
    const { followUp } = view;
    if (!followUp || followUp.id !== filled["of"]) return changedSince();
    const answer = followUp.answers.find(({ value }) => value === filled["answer"])?.value;
    if (!answer) return choose();
    const given = { answer, words: filled["words"] || undefined };
    const answered = await answerFollowUp(needs, { followUpId: followUp.id, given, by });
    if (answered.ok && filled["score"] && view.asksStanding === "after") {
      const stood = await DEEDS.standing({ ...call, filled: { ...filled, moment: "after" } });
      if (!stood.ok) return stood;
    }
    return said(answered, "followed", "already_answered");
  },
};

/** A thumb that taps twice, or a page sent again: the deed is done once. */
async function once(
  { tx, workspaceId, now }: DeedNeeds,
  key: string,
  as: Done,
  deed: () => Promise<Outcome<unknown>>,
): Promise<Outcome<Done>> {
  const asked = { workspaceId, key: `page ${key}`, request: "page", now: now() };
  const outcome = await onceFor(tx, asked, async () => {
    const did = await deed();
    return did.ok ? done({ status: 303, answer: as }) : did;
  });
  return outcome.ok ? done(as) : outcome;
}

const UNCLEAR = "We could not read the amount. Please write it in figures, such as 40 or 40.50.";

const tooLong = (length: number): Outcome<never> =>
  refused(
    "words_too_long",
    `These are ${spelled(length)} letters, and we can take ${spelled(WORDS_MAX)} at once. ` +
      "Please shorten it, or send the rest as a second message.",
    [],
    { letters: length, most: WORDS_MAX },
  );

const spelled = (count: number): string => count.toLocaleString("en");
