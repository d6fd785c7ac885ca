/** The short mail that carries a code: what it is for, until when, and what to do if not asked. */

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
};

/** The digits stand alone, in one piece: phones fill them in, and a thumb can copy them. */
export const letterOf = ({ firstName, house, chosen, until, digits }: Told): Letter => ({
  subject: `Your code for ${house}`,
  text: [
    `Dear ${firstName},`,
    `on your page you chose: “${chosen}”. So that we know it is you, please type this:`,
    digits,
    `It can be used once, until ${until} our time, ten minutes after we sent it.`,
    "If this was not you, you need do nothing: without the code nothing happens. We never ask " +
      "for it on the phone or by mail, so please give it to nobody.",
    house,
  ].join("\n\n"),
  kept:
    `We sent a code, so that nobody but the reader of this mailbox accepts “${chosen}”. ` +
    "It stands in the mail alone.",
});
