/** The few kinds of rule there are, and the guards that decide when one keeps quiet. */
import { echoes } from "./echo.ts";
import type { ElementRule, FaultRule, Guard, Guards, Phrases, PointRule, Where } from "./rule.ts";
import type { Page, Place } from "./text/page.ts";

/** A letter being read: its page with what the phrases found, and the elements found so far. */
export type Desk = {
  readonly page: Page;
  readonly complaint: string | undefined;
  readonly elements: ReadonlyMap<string, readonly Place[]>;
};

const NONE: readonly Place[] = [];

/** Every place where one of the phrases, or one of the elements, stands; most often none. */
export const placesOf = (desk: Desk, { set, elements }: Phrases): readonly Place[] => {
  const { hits } = desk.page;
  const first = hits.of(set);
  if (first < 0 && !elements) return NONE;
  const found: Place[] = [];
  for (let hit = first; hit >= 0; hit = hits.after(hit))
    found.push({ first: hits.first.at(hit), last: hits.last.at(hit) });
  if (!elements) return found;
  for (const element of elements) found.push(...(desk.elements.get(element) ?? NONE));
  return found.sort((one, other) => one.first - other.first);
};

const stands = (page: Page, where: Where, place: Place, first: number, last: number): boolean => {
  if (where === "letter") return true;
  if (where === "here") return first <= place.last && last >= place.first;
  const apart = page.sentenceOf(first) - page.sentenceOf(place.first);
  if (where === "near") return Math.abs(apart) <= 1;
  if (apart !== 0) return false;
  if (where === "before") return first < place.first;
  return where === "sentence" || last > place.last;
};

/** Looks no further than the first one that holds. */
const holds = ({ page, elements: found }: Desk, place: Place, guard: Guard): boolean => {
  const { hits } = page;
  for (let hit = hits.of(guard.set); hit >= 0; hit = hits.after(hit))
    if (stands(page, guard.where, place, hits.first.at(hit), hits.last.at(hit))) return true;
  for (const element of guard.elements ?? [])
    for (const { first, last } of found.get(element) ?? NONE)
      if (stands(page, guard.where, place, first, last)) return true;
  return false;
};

const speaks = (desk: Desk, { unless, needs }: Guards, place: Place): boolean =>
  (needs ?? []).every((guard) => holds(desk, place, guard)) &&
  !(unless ?? []).some((guard) => holds(desk, place, guard));

/** Where a rule speaks, in the order of the letter. */
export const run = (desk: Desk, rule: ElementRule | FaultRule | PointRule): readonly Place[] => {
  const found =
    rule.kind === "echo"
      ? echoes(desk.page, desk.complaint, rule.quiet ?? [])
      : placesOf(desk, rule.match);
  if (found.length === 0) return NONE;
  const heard = found.filter((place) => speaks(desk, rule, place));
  if (rule.kind !== "count") return heard;
  const from = rule.atLeast ?? 1;
  return heard.length < from ? NONE : heard.slice(from - 1);
};
