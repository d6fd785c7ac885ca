/** The mail that asks: in the house's voice, each answer a link in words, confirmed on the page. */
import { filled } from "../speeches/index.ts";
import { type Checkpoint, wordingIn } from "./checkpoint.ts";
import { daySaid, type Tongue, tongueOf } from "./tongue.ts";

export type Occasion = {
  readonly followUpId: string;
  readonly firstName: string;
  /** The house's name; the letter is signed with it, because no person wrote this one. */
  readonly house: string;
  /** The first name of whoever looks after the case. */
  readonly reader: string | null;
  readonly checkpoint: Checkpoint;
  readonly tongue: Tongue;
  /** The customer's own page; each link opens it with an answer that they still confirm. */
  readonly page: string;
  /** What has reached them, in the words of the offer. */
  readonly delivered: readonly string[];
  /** What we changed here since; told again now that it is done (A4). */
  readonly changed: readonly string[];
  /** The day on which we asked before, of a reminder. */
  readonly askedOn: string | null;
};

/** The language that a customer is asked in: theirs, if the question and all around it has it. */
export const spokenTo = (
  tongues: readonly Tongue[],
  checkpoint: Pick<Checkpoint, "words">,
  language: string | null,
): Tongue => tongueOf(tongues, language && checkpoint.words[language] ? language : "en");

export function question(occasion: Occasion): { subject: string; body: string } {
  const { firstName, house, reader, checkpoint, tongue, delivered, changed, askedOn } = occasion;
  const { mail } = tongue;
  const words = wordingIn(checkpoint, tongue.id);
  const body = [
    // Who wrote without a name is known to us by an address only, and nobody is called by that.
    firstName.includes("@") ? mail.hello : filled(mail.dear, { name: firstName }),
    askedOn ? filled(mail.again, { day: daySaid(tongue, askedOn) }) : words.opening,
    listed(mail.delivered, askedOn ? [] : delivered),
    listed(mail.changed, askedOn ? [] : changed),
    words.question,
    ...checkpoint.answers.map(
      ({ value }) => `${words.answers[value]?.says ?? value}:\n${answering(occasion, value)}`,
    ),
    mail.links,
    filled(mail.reads, { reader: reader ?? mail.anyone }),
    `${mail.regards}\n${house}`,
  ];
  return { subject: words.question, body: body.filter((part) => part !== "").join("\n\n") };
}

const listed = (says: string, things: readonly string[]): string =>
  things.length === 0 ? "" : [says, ...things.map((thing) => `– ${thing}`)].join("\n");

function answering({ page, followUpId }: Occasion, value: string): string {
  const link = new URL(page);
  link.searchParams.set("ask", followUpId);
  link.searchParams.set("answer", value);
  return link.href;
}
