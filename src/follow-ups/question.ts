/** The question we send: is it put right for you? In the house's voice, answered with one tap. */
import type { Survey } from "../playbooks/index.ts";
import type { Verdict } from "./followup.ts";

export type Occasion = {
  readonly firstName: string;
  /** The house's name; the letter is signed with it, because no person wrote this one. */
  readonly house: string;
  /** The first name of whoever looks after the case. */
  readonly reader: string | null;
  readonly survey: Pick<Survey, "question" | "answers">;
  /** The customer's own page; each link opens it with an answer that they still confirm. */
  readonly page: string;
  /** What has reached them, in the words of the offer. */
  readonly delivered: readonly string[];
  /** What we changed here since; told again now that it is done (A4). */
  readonly changed: readonly string[];
};

const OPENING =
  "You told us that something went wrong, and we set out to put it right. " +
  "Only you can say whether we did.";
const READS = "reads it, and if anything is missing, we carry on until it is there.";
const VERDICTS: readonly Verdict[] = ["put_right", "partly", "not_put_right"];

export function question(occasion: Occasion): { subject: string; body: string } {
  const { firstName, house, reader, survey, page, delivered, changed } = occasion;
  const body = [
    greeting(firstName),
    OPENING,
    listed("This is what we did about it:", delivered),
    listed("This has changed here, so that it doesn't happen again:", changed),
    survey.question,
    ...VERDICTS.map((verdict) => `${survey.answers[verdict].says}:\n${answering(page, verdict)}`),
    "Each link opens your own page. You confirm your answer there, and can add a few words.",
    `If you would rather write, just reply to this mail. ${reader ?? "One of us"} ${READS}`,
    `Kind regards\n${house}`,
  ];
  return { subject: survey.question, body: body.filter((part) => part !== "").join("\n\n") };
}

/** Who wrote without a name is known to us by an address only, and nobody is called by that. */
const greeting = (firstName: string): string =>
  firstName.includes("@") ? "Hello," : `Dear ${firstName},`;

const listed = (says: string, things: readonly string[]): string =>
  things.length === 0 ? "" : [says, ...things.map((thing) => `– ${thing}`)].join("\n");

function answering(page: string, verdict: Verdict): string {
  const link = new URL(page);
  link.searchParams.set("answer", verdict);
  return link.href;
}
