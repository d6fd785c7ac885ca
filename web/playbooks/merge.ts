/** Two people changed one playbook: what only one of them touched is taken from them. */
import { type Sheet, type Step, sameWords } from "./sheet.ts";

/** A place that both touched; mine stands until somebody chooses. */
export type Clash = {
  readonly where: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** The sheet with one of the two at this place. */
  readonly put: (sheet: Sheet, value: unknown) => Sheet;
};

export type Merged = { readonly sheet: Sheet; readonly clashes: readonly Clash[] };

type Three = { readonly base: Sheet; readonly mine: Sheet; readonly theirs: Sheet };

const FIELDS = ["name", "about", "source", "suits", "letters", "gates", "without"] as const;
const PARTS = ["name", "phases", "does", "asks", "needs", "clocks", "skip", "guards"] as const;

const NAMES: Readonly<Record<string, string>> = {
  name: "Name",
  about: "What it is for",
  source: "Source",
  suits: "When it is suggested",
  letters: "What a letter must hold",
  gates: "Gates of its own",
  without: "Left out",
  phases: "Walks",
  does: "What to do",
  asks: "Questions",
  needs: "Done when",
  clocks: "Clocks",
  skip: "Who may pass it over",
  guards: "Comes before",
};

/** `base` is what both had read. The answer stands on their edition, and can be saved over it. */
export function merged({ base, mine, theirs }: Three): Merged {
  const clashes: Clash[] = [];
  let sheet: Sheet = { ...theirs };
  for (const field of FIELDS) {
    const put = (into: Sheet, value: unknown): Sheet => ({ ...into, [field]: value });
    const place = { where: NAMES[field] ?? field, put };
    sheet = put(sheet, settled([base[field], mine[field], theirs[field]], place, clashes));
  }
  return { sheet: { ...sheet, steps: stepsOf({ base, mine, theirs }, clashes) }, clashes };
}

type Place = Pick<Clash, "where" | "put">;

/** What only one changed is theirs or mine; where both did, mine, and a clash is noted. */
function settled([base, mine, theirs]: readonly unknown[], place: Place, clashes: Clash[]) {
  if (sameWords(mine, theirs) || sameWords(base, mine)) return theirs;
  if (!sameWords(base, theirs)) clashes.push({ ...place, mine, theirs });
  return mine;
}

const stepIn = ({ steps }: Sheet, id: string): Step | undefined =>
  steps.find((step) => step.id === id);

function stepsOf({ base, mine, theirs }: Three, clashes: Clash[]): Step[] {
  const ids = ordered({ base, mine, theirs });
  return ids.flatMap((id): Step[] => {
    const [was, own, other] = [base, mine, theirs].map((sheet) => stepIn(sheet, id));
    if (own && other) return [was ? stepOf([was, own, other], clashes) : own];
    if (!was) return (own ?? other) ? [(own ?? other) as Step] : [];
    const left = own ?? other;
    // One took it out and the other left it as it was: it is out.
    if (!left || sameWords(left, was)) return [];
    clashes.push({
      where: `The step “${left.name}”`,
      mine: own ?? null,
      theirs: other ?? null,
      put: (sheet, value) => withStep(sheet, id, (value as Step | null) ?? null, ids),
    });
    return own ? [own] : [];
  });
}

function stepOf([base, mine, theirs]: readonly Step[], clashes: Clash[]): Step {
  let step = { ...theirs } as Step;
  for (const part of PARTS) {
    const put = (sheet: Sheet, value: unknown): Sheet => ({
      ...sheet,
      steps: sheet.steps.map((one) => (one.id === step.id ? { ...one, [part]: value } : one)),
    });
    const place = { where: `${theirs?.name}: ${NAMES[part]?.toLowerCase()}`, put };
    const value = settled([base?.[part], mine?.[part], theirs?.[part]], place, clashes);
    step = { ...step, [part]: value };
  }
  return step;
}

/** My order if I moved anything, else theirs; steps that only one has stand where they had them. */
function ordered({ base, mine, theirs }: Three): readonly string[] {
  const [was, own, other] = [base, mine, theirs].map(({ steps }) => steps.map(({ id }) => id));
  if (!was || !own || !other) return [];
  const both = (ids: readonly string[]) => ids.filter((id) => was.includes(id));
  const moved = !sameWords(
    both(own),
    was.filter((id) => own.includes(id)),
  );
  const [first, second] = moved ? [own, other] : [other, own];
  return second.reduce<readonly string[]>((all, id, place) => {
    if (all.includes(id)) return all;
    const before = second.slice(0, place).findLast((each) => all.includes(each));
    return all.toSpliced(before ? all.indexOf(before) + 1 : 0, 0, id);
  }, first);
}

/** The step put in at its place, or taken out. */
function withStep(sheet: Sheet, id: string, step: Step | null, order: readonly string[]): Sheet {
  const others = sheet.steps.filter((each) => each.id !== id);
  if (!step) return { ...sheet, steps: others };
  const before = new Set(order.slice(0, order.indexOf(id)));
  const place = others.findLastIndex((each) => before.has(each.id)) + 1;
  return { ...sheet, steps: others.toSpliced(place, 0, step) };
}
