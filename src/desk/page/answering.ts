/** The customer's answer to our offer, and the code that shows it to be theirs. */
import { askAgain, askPerson, proveAnswer, takeAnswer } from "../../codes/index.ts";
import { done, type Outcome } from "../../words/outcome.ts";
import { type Call, changedSince, choose, type Did, said } from "./call.ts";
import { fitsIn } from "./phrases.ts";

export async function answerDeed({ needs, view, filled, by }: Call): Promise<Outcome<Did>> {
  const { of: offerId, choice } = filled;
  if (!offerId || view.offer?.id !== offerId) return changedSince();
  const optionId = choice?.startsWith("yes ") ? choice.slice(4) : undefined;
  if (optionId === undefined && choice !== "no") return choose();
  const verdict = optionId === undefined ? "declined" : "accepted";
  const fit = fitsIn(view.speech).find(({ value }) => value === filled["fit"])?.value;
  const given = { verdict, optionId, fit, words: filled["words"] || undefined } as const;
  const taken = await takeAnswer(needs, { offerId, given, by });
  const ends = { answered: verdict, held: "held", passed_on: "handed" } as const;
  return said(taken, taken.ok ? ends[taken.value.end] : verdict, BEFORE);
}

/** One part of the page with three buttons: the digits, another mail, a person. */
export async function codeDeed({ needs, view, filled, by }: Call): Promise<Outcome<Did>> {
  const { of: offerId, code: typed = "", do: wish } = filled;
  if (!offerId || view.offer?.id !== offerId) return changedSince();
  if (wish === "again") {
    const asked = await askAgain(needs, { offerId, by });
    return said(asked, asked.ok && asked.value.end === "passed_on" ? "handed" : "resent", BEFORE);
  }
  if (wish === "person") return said(await askPerson(needs, { offerId, by }), "handed", BEFORE);
  const proved = await proveAnswer(needs, { offerId, typed, by });
  if (!proved.ok) return said(proved, "accepted", BEFORE);
  if (proved.value.end === "refused") return done({ kept: proved.value.refusal });
  return done(proved.value.end === "answered" ? "accepted" : "handed");
}

const BEFORE = "already_answered";
