/** A tongue is what the house always says around a question, in one language. */

/** Braces stand for what is filled in: {name}, {reader}, {day}, {house}. */
export type Tongue = {
  /** ISO 639-1. */
  readonly id: string;
  readonly name: string;
  readonly mail: {
    readonly dear: string;
    /** To whom no name is known. */
    readonly hello: string;
    readonly delivered: string;
    readonly changed: string;
    readonly links: string;
    readonly reads: string;
    /** Who reads it, where nobody has the case. */
    readonly anyone: string;
    /** In a reminder, in the place of the opening. */
    readonly again: string;
    readonly regards: string;
  };
  readonly page: {
    readonly answer: string;
    readonly optional: string;
    readonly send: string;
    /** Beside the room for words, when an answer was tapped in the mail. */
    readonly sendWords: string;
    readonly told: string;
    readonly thanks: string;
    readonly callBack: string;
    readonly callBackButton: string;
    readonly number: string;
    readonly called: string;
  };
};

/** The customer's own, where the house speaks it; else English. */
export function tongueOf(tongues: readonly Tongue[], language: string | null): Tongue {
  const found = tongues.find(({ id }) => id === language) ?? tongues.find(({ id }) => id === "en");
  if (!found) throw new Error("the handbook has no English");
  return found;
}

/** "Friday 27 November", as the language has it. */
export const daySaid = (tongue: Pick<Tongue, "id">, day: string): string =>
  new Intl.DateTimeFormat(tongue.id === "en" ? "en-GB" : tongue.id, {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${day}T12:00:00Z`));
