/** The short mail that carries a code: what it is for, until when, and what to do if not asked. */
import { filled, greetingIn, type Speech } from "../speeches/index.ts";

type Told = {
  readonly firstName: string;
  readonly house: string;
  /** What they chose, in the offer's words. */
  readonly chosen: string;
  /** "14:35", on the house's wall. */
  readonly until: string;
  readonly digits: string;
};

export type Letter = {
  readonly subject: string;
  readonly text: string;
  /** What the conversation keeps of it: everybody at the desk reads that, so no digit is in it. */
  readonly kept: string;
  readonly language: string;
};

/** The digits stand alone, in one piece: phones fill them in, and a thumb can copy them. */
export function letterOf(speech: Speech, told: Told): Letter {
  const {
    id: language,
    says: { mail },
  } = speech;
  const { firstName, house, chosen, until: time, digits } = told;
  return {
    subject: filled(mail.codeSubject, { house }),
    text: [
      greetingIn(speech, firstName),
      filled(mail.codeFor, { chosen }),
      digits,
      filled(mail.codeUntil, { time }),
      mail.codeNotYou,
      house,
    ].join("\n\n"),
    kept: filled(mail.codeKept, { chosen }),
    language,
  };
}
