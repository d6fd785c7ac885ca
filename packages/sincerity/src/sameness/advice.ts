/** What it means that a letter, or much of it, was sent before. */
import type { Advice, Likeness, Stance } from "../finding.ts";

/** From here on the customer will notice; both are our choice. */
const THEIRS = 0.25;
const TEAM = 0.5;

const counted = (letters: number): string => (letters === 1 ? "1 letter" : `${letters} letters`);
const percent = (share: number): string => `${Math.round(share * 100)}%`;

/**
 * The graver thing first: the same words to the same person, then a letter that is a template. That
 * it has arrived may be said in the same words to everybody.
 */
export const adviceOn = (
  { share, passages, sameCustomer }: Likeness,
  stance: Stance = "apology",
): readonly Advice[] => {
  const { letters } = sameCustomer;
  const level = stance === "acknowledgement" ? "note" : "warning";
  const worn: Advice = {
    level,
    says: `${percent(sameCustomer.share)} of this letter is what this customer has had before.`,
    why: "An apology that comes again, or a promise that failed once, makes it worse than none.",
    question: "What did you promise them last time, and what came of it? Begin there.",
    source: "Halperin, Ho, List & Muir 2022, 1.5 million riders",
  };
  const most = passages.reduce((times, one) => Math.max(times, one.times), 0);
  const copied: Advice = {
    level,
    says: `${percent(share)} of this letter was sent before, some of it in ${counted(most)}.`,
    why: "A generic apology is read as none: it says that nobody looked at this case.",
    question: "What is true of this customer alone? Say that, and let the rest go.",
  };
  return [
    ...(letters > 0 && sameCustomer.share >= THEIRS ? [worn] : []),
    ...(share >= TEAM ? [copied] : []),
  ];
};
