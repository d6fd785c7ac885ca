/** Reads a letter as a careful editor would: what it holds, what is wrong, what it promises. */
import { commitmentsOf } from "./commitments.ts";
import { dayOf } from "./dates/calendar.ts";
import type { ElementId, Finding, Letter, Reading, Span, Stance } from "./finding.ts";
import { ELEMENTS, LEVELS } from "./finding.ts";
import { contradictionsIn } from "./contradictions/contradictions.ts";
import { type Desk, run } from "./kinds.ts";
import { mended } from "./mend.ts";
import { missingIn } from "./missing.ts";
import { type Hearing, hearing } from "./points/points.ts";
import { spokenTo } from "./points/spoken.ts";
import type { Reader } from "./reader.ts";
import type { FaultRule } from "./rule.ts";
import { adviceOn } from "./sameness/advice.ts";
import { score } from "./score.ts";
import { stanceOf } from "./stance.ts";
import type { Page, Place } from "./text/page.ts";
import { verdictOn } from "./verdict.ts";

/** In the order of the letter, without those that reach into one before them. */
const apart = (places: readonly Place[]): readonly Place[] => {
  let until = -1;
  const isApart = ({ first, last }: Place) => {
    if (first <= until) return false;
    until = last;
    return true;
  };
  if (places.every(isApart)) return places;
  until = -1;
  const sorted = [...places].sort((one, other) => one.first - other.first);
  return sorted.filter(isApart);
};

const elementsOn = (reader: Reader, page: Page, complaint: string | undefined): Desk => {
  const elements = new Map<string, readonly Place[]>();
  const desk: Desk = { page, complaint, elements };
  for (const rule of reader.book.elements) {
    const places = run(desk, rule);
    if (places.length === 0) continue;
    const before = elements.get(rule.finds);
    elements.set(rule.finds, apart(before ? before.concat(places) : places));
  }
  return desk;
};

const finding = (desk: Desk, rule: FaultRule, stance: Stance, place: Place): Finding => {
  const { id, finds, level, levels, says, why, question, source, fix } = rule;
  const { start, end, quote } = desk.page.span(place);
  const graver = levels?.[stance] ?? level;
  const found = { start, end, quote, id: finds, rule: id, level: graver, says, why, question };
  if (!source && !fix) return found;
  return { ...found, ...(source ? { source } : {}), ...(fix ? mended(desk, place, fix) : {}) };
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

const hearings = new WeakMap<Reader, Hearing>();
const hearingBy = (reader: Reader): Hearing => {
  const known = hearings.get(reader) ?? hearing(reader);
  hearings.set(reader, known);
  return known;
};

/** What a page says, with a rule book of one's own. */
export const readWith = (reader: Reader, page: Page, letter: Omit<Letter, "text">): Reading => {
  const desk = elementsOn(reader, page, letter.complaint);
  const dodged: { readonly rule: FaultRule; readonly places: readonly Place[] }[] = [];
  for (const rule of reader.book.faults) {
    const places = run(desk, rule);
    if (places.length > 0) dodged.push({ rule, places });
  }
  const dodges = new Set(dodged.map(({ rule }) => rule.finds));
  const stance = letter.stance ?? stanceOf(reader, desk, dodges);
  const held = ELEMENTS.filter((element) => desk.elements.has(element));
  const elements: Partial<Record<ElementId, readonly Span[]>> = Object.fromEntries(
    held.map((element) => [element, desk.elements.get(element)?.map((at) => page.span(at))]),
  );
  const faults = onceEach(
    dodged.flatMap(({ rule, places }) => places.map((place) => finding(desk, rule, stance, place))),
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
    language: { code: reader.book.language, checked: true },
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
