/** Reads a letter as a careful editor would: what it holds, what is wrong, what it promises. */
import { commitmentsOf } from "./commitments.ts";
import { dayOf } from "./dates/calendar.ts";
import type { ElementId, Finding, Letter, Point, Reading, Span, Stance } from "./finding.ts";
import { ELEMENTS, LEVELS } from "./finding.ts";
import { contradictionsIn } from "./contradictions/contradictions.ts";
import { type Desk, run } from "./kinds.ts";
import { mended } from "./mend.ts";
import { missingIn } from "./missing.ts";
import { type Hearing, hearing } from "./points/points.ts";
import { spokenTo } from "./points/spoken.ts";
import { openBook, type Reader } from "./reader.ts";
import type { FaultRule } from "./rule.ts";
import { RULES } from "./rules.generated.ts";
import { adviceOn } from "./sameness/advice.ts";
import { score } from "./score.ts";
import { stanceOf } from "./stance.ts";
import { Page, type Place } from "./text/page.ts";
import { verdictOn } from "./verdict.ts";

const apart = (places: readonly Place[]): readonly Place[] => {
  let until = -1;
  const sorted = [...places].sort((one, other) => one.first - other.first);
  return sorted.filter(({ first, last }) => {
    if (first <= until) return false;
    until = last;
    return true;
  });
};

const elementsOn = (reader: Reader, page: Page, complaint: string | undefined): Desk => {
  const elements = new Map<string, readonly Place[]>();
  const desk: Desk = { page, complaint, elements };
  for (const rule of reader.book.elements) {
    const places = run(desk, rule);
    const { finds } = rule;
    if (places.length > 0) elements.set(finds, apart([...(elements.get(finds) ?? []), ...places]));
  }
  return desk;
};

const finding = (desk: Desk, rule: FaultRule, stance: Stance, place: Place): Finding => {
  const { id, finds, level, levels, says, why, question, source, fix } = rule;
  return {
    ...desk.page.span(place),
    id: finds,
    rule: id,
    level: levels?.[stance] ?? level,
    says,
    why,
    question,
    ...(source ? { source } : {}),
    ...(fix ? mended(desk, place, fix) : {}),
  };
};

/** One finding a fault and place: the gravest speaks, the others would only repeat it. */
const onceEach = (findings: readonly Finding[]): readonly Finding[] => {
  const rank = ({ level }: Finding) => LEVELS.indexOf(level);
  const last = new Map<string, number>();
  const kept: Finding[] = [];
  for (const one of findings.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const at = last.get(one.id);
    const before = at === undefined ? undefined : kept[at];
    if (at === undefined || !before || before.end <= one.start) {
      last.set(one.id, kept.length);
      kept.push(one);
    } else if (rank(one) < rank(before)) kept[at] = one;
  }
  return kept;
};

let house: Reader | undefined;
const ours = (): Reader => (house ??= openBook(RULES));
let sheet: Page | undefined;
/** A text longer than this gets a page of its own, which goes when it is read. */
const LONG = 100_000;

/**
 * Checks a letter. Never fails: any text gets a reading. Deterministic; touches nothing outside.
 * Without `today` the promises' dates stay unresolved; without `stance` it is read from the words.
 */
export const check = (letter: Letter): Reading => {
  const { automaton } = ours();
  sheet ??= new Page(automaton);
  const page = letter.text.length > LONG ? new Page(automaton) : sheet.forget();
  return readWith(ours(), page.read(letter.text), letter);
};

/** A letter that is being written; each text of it is read by what is new since the one before. */
export type Draft = { readonly read: (text: string) => Reading };

/** Opens a letter to read its texts as it is written. Each reading equals that of `check`. */
export const open = (letter: Omit<Letter, "text"> = {}): Draft => {
  const page = new Page(ours().automaton);
  return { read: (text) => readWith(ours(), page.read(text), letter) };
};

const hearings = new WeakMap<Reader, Hearing>();
const hearingBy = (reader: Reader): Hearing => {
  const known = hearings.get(reader) ?? hearing(reader);
  hearings.set(reader, known);
  return known;
};

/**
 * The points of a complaint, in their order: what happened, what it cost, what is asked. Any text
 * will do; places are in the complaint.
 */
export const pointsOf = (complaint: string): readonly Point[] =>
  hearingBy(ours())
    .hear(complaint)
    .told.map(({ point }) => point);

/** What a page says, with a rule book of one's own. */
export const readWith = (reader: Reader, page: Page, letter: Omit<Letter, "text">): Reading => {
  const desk = elementsOn(reader, page, letter.complaint);
  const stance = letter.stance ?? stanceOf(reader, desk);
  const held = ELEMENTS.filter((element) => desk.elements.has(element));
  const elements: Partial<Record<ElementId, readonly Span[]>> = Object.fromEntries(
    held.map((element) => [element, desk.elements.get(element)?.map((at) => page.span(at))]),
  );
  const faults = onceEach(
    reader.book.faults.flatMap((rule) =>
      run(desk, rule).map((place) => finding(desk, rule, stance, place)),
    ),
  );
  const { complaint } = letter;
  const by = complaint ? hearingBy(reader) : undefined;
  const heard = complaint ? by?.hear(complaint) : undefined;
  const roots = by?.rooting(page) ?? [];
  const points = by && heard ? spokenTo(heard, page, roots, by, elements, stance) : [];
  const today = dayOf(letter.today, letter.timeZone);
  const order = letter.dates ?? "day-first";
  const commitments = commitmentsOf(reader, desk, { today, order });
  const contradictions = contradictionsIn({
    page,
    roots,
    complaint: heard,
    stance,
    elements,
    commitments,
    today,
    order,
  });
  const passedOver = points.flatMap(({ advice }) => advice ?? []);
  const again = letter.sameness ? adviceOn(letter.sameness, stance) : [];
  const missing = missingIn(reader.book.missing, {
    stance,
    held,
    required: letter.required ?? [],
    commitments,
  });
  return {
    stance,
    elements,
    faults,
    missing,
    commitments,
    points,
    contradictions,
    ...(letter.sameness ? { sameness: { ...letter.sameness, advice: again } } : {}),
    score: score(stance, held),
    ...verdictOn([...contradictions, ...faults, ...missing, ...passedOver, ...again]),
  };
};
