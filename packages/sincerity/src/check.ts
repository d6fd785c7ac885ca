/** Reads a letter as a careful editor would: what it holds, what is wrong, what it promises. */
import { commitmentsOf } from "./commitments.ts";
import { compile, type Reader } from "./compile.ts";
import type { ElementId, Finding, Letter, Point, Reading, Span } from "./finding.ts";
import { ELEMENTS, LEVELS } from "./finding.ts";
import { type Desk, run } from "./kinds.ts";
import { layOut, type Page, type Place, spanOf } from "./letter.ts";
import { mended } from "./mend.ts";
import { missingIn } from "./missing.ts";
import { type Hearing, hearing } from "./points/points.ts";
import { spokenTo } from "./points/spoken.ts";
import type { FaultRule, RuleBook } from "./rule.ts";
import { RULES } from "./rules.generated.ts";
import { score } from "./score.ts";
import { stanceOf } from "./stance.ts";
import { verdictOn } from "./verdict.ts";

let house: Reader | undefined;
const hearings = new WeakMap<RuleBook, Hearing>();

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
  const desk: Desk = { page, hits: reader.matcher.find(page), complaint, elements };
  for (const ready of reader.elements) {
    const places = run(desk, ready);
    const { finds } = ready.rule;
    if (places.length > 0) elements.set(finds, apart([...(elements.get(finds) ?? []), ...places]));
  }
  return desk;
};

const finding = (desk: Desk, rule: FaultRule, place: Place): Finding => {
  const { id, finds, level, says, why, question, source, fix } = rule;
  return {
    ...spanOf(desk.page, place),
    id: finds,
    rule: id,
    level,
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

/**
 * Checks a letter. Never fails: any text gets a reading. Deterministic; touches nothing outside.
 * Without `today` the promises' dates stay unresolved; without `stance` it is read from the words.
 */
export const check = (letter: Letter): Reading => readWith((house ??= compile(RULES)), letter);

const hearingBy = (book: RuleBook): Hearing => {
  const known = hearings.get(book) ?? hearing(book);
  hearings.set(book, known);
  return known;
};

/**
 * The points of a complaint, in their order: what happened, what it cost, what is asked. Any text
 * will do; places are in the complaint.
 */
export const pointsOf = (complaint: string): readonly Point[] =>
  hearingBy(RULES)
    .hear(complaint)
    .told.map(({ point }) => point);

/** The same with a rule book of one's own. */
export const readWith = (reader: Reader, letter: Letter): Reading => {
  const page = layOut(letter.text);
  const desk = elementsOn(reader, page, letter.complaint);
  const stance = letter.stance ?? stanceOf(reader, desk);
  const held = ELEMENTS.filter((element) => desk.elements.has(element));
  const elements: Partial<Record<ElementId, readonly Span[]>> = Object.fromEntries(
    held.map((element) => [element, desk.elements.get(element)?.map((at) => spanOf(page, at))]),
  );
  const faults = onceEach(
    reader.faults.flatMap((ready) =>
      run(desk, ready).map((place) => finding(desk, ready.rule, place)),
    ),
  );
  const { complaint } = letter;
  const by = complaint ? hearingBy(reader.book) : undefined;
  const points = by && complaint ? spokenTo(by.hear(complaint), page, by, elements, stance) : [];
  const missing = missingIn(reader.book.missing, stance, held, letter.required ?? []);
  return {
    stance,
    elements,
    faults,
    missing,
    commitments: commitmentsOf(reader, desk, letter.today),
    points,
    score: score(stance, held),
    ...verdictOn(stance, held, faults, missing),
  };
};
