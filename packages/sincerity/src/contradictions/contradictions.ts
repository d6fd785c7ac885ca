/** Where a letter speaks against the complaint it answers, or against itself. */
import type { DateOrder } from "../dates/day.ts";
import type {
  Advice,
  Commitment,
  Contradiction,
  ContradictionId,
  Span,
  Stance,
} from "../finding.ts";
import type { Root } from "../points/roots.ts";
import type { Page, Place } from "../text/page.ts";
import { misstated } from "./amounts.ts";
import { misdated, misnamedDays } from "./days.ts";
import { misaddressed, misspelt, type Name } from "./names.ts";
import { misnumbered } from "./numbers.ts";

type Pair = readonly [Span, Span];

/** What two texts are compared by. */
export type Compared = {
  readonly page: Page;
  readonly roots: readonly Root[];
  readonly complaint: { readonly page: Page; readonly roots: readonly Root[] } | undefined;
  readonly stance: Stance;
  readonly elements: Readonly<Partial<Record<string, readonly Span[]>>>;
  readonly commitments: readonly Commitment[];
  readonly today: string | undefined;
  readonly order: DateOrder;
};

const WRONG_DETAIL = "A detail that is wrong says that nobody looked.";

const advice = (says: string, question: string, why = WRONG_DETAIL): Advice => ({
  level: "warning",
  says,
  why,
  question,
});

const told = (id: ContradictionId, pairs: readonly Pair[]): readonly Contradiction[] =>
  pairs.map(([here, there]) => ({
    ...here,
    id,
    against: there,
    ...advice(
      `The letter says ${here.quote}; they wrote ${there.quote}.`,
      "Which of the two is right? Look it up before it goes.",
    ),
  }));

const namesIn = (letter: Page, complaint: Page): readonly Pair[] => {
  const spanned = ([one, other]: readonly [Name, Name]): Pair => [
    letter.span(one),
    complaint.span(other),
  ];
  const wrong = misaddressed(letter, complaint);
  return [...(wrong ? [spanned(wrong)] : []), ...misspelt(letter, complaint).map(spanned)];
};

const weekdays = (page: Page, places: readonly (Place & { readonly weekday: string })[]) =>
  places.map((place): Contradiction => {
    const span = page.span(place);
    const falls = place.weekday.charAt(0).toUpperCase() + place.weekday.slice(1);
    return {
      ...span,
      id: "weekday",
      ...advice(
        `“${span.quote}” is no day: that date is a ${falls}.`,
        "Which do you mean, the weekday or the date?",
        "Two people will wait on two days.",
      ),
    };
  });

/** A promise whose day is over when it is made. */
const overdue = ({ commitments, today }: Compared): readonly Contradiction[] =>
  commitments.flatMap(({ due, dueWords, start, end, quote }): Contradiction[] => {
    if (!due || !today || due >= today) return [];
    const says = `It promises something for ${dueWords ?? due}, which is over.`;
    const asks = "Which day did you mean? Name one that is still to come.";
    const why = "A promise that is late when it is made will not be believed.";
    return [{ start, end, quote, id: "overdue", ...advice(says, asks, why) }];
  });

/** A decision may stand, or a fault may be owned; a letter that does both is untrue somewhere. */
const ownership = ({ stance, elements }: Compared): readonly Contradiction[] =>
  stance !== "decision-stands"
    ? []
    : (elements.responsibility ?? []).map((span) => ({
        ...span,
        id: "ownership",
        ...advice(
          "The letter lets the decision stand, yet owns a fault. Only one of the two can be true.",
          "Was something done wrong? If so, what follows from it; if not, what are you sorry for?",
          "One can be sorry and stand by a decision; a fault that isn't there helps nobody.",
        ),
      }));

/** In the order of the letter. Only what plainly speaks of the same thing is held against it. */
export const contradictionsIn = (compared: Compared): readonly Contradiction[] => {
  const { page, complaint, today, order } = compared;
  const found = [
    ...weekdays(page, misnamedDays(page, order, today)),
    ...overdue(compared),
    ...ownership(compared),
  ];
  if (complaint) {
    const { page: theirs } = complaint;
    found.push(
      ...told("name", namesIn(page, theirs)),
      ...told("number", misnumbered(page.text, theirs.text)),
      ...told("amount", misstated(page, theirs)),
      ...told("date", misdated({ page, roots: compared.roots }, complaint, order)),
    );
  }
  return found.sort((one, other) => one.start - other.start);
};
