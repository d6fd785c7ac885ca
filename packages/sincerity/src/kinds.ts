/** The few kinds of rule there are, and the guards that decide when one keeps quiet. */
import type { Guard, Phrases, Ready } from "./compile.ts";
import { echoes } from "./echo.ts";
import type { Page, Place } from "./letter.ts";
import type { Hits } from "./phrases/matcher.ts";
import type { ElementRule, FaultRule, PointRule, Where } from "./rule.ts";

/** A letter being read: its page, what the phrases found, and the elements found so far. */
export type Desk = {
  readonly page: Page;
  readonly hits: Hits;
  readonly complaint: string | undefined;
  readonly elements: ReadonlyMap<string, readonly Place[]>;
};

const NONE: readonly Place[] = [];

/** Every place where one of the phrases, or one of the elements, stands. */
export const placesOf = (desk: Desk, { set, elements }: Phrases): readonly Place[] => {
  const found = desk.hits.get(set) ?? NONE;
  if (elements.length === 0) return found;
  const held = elements.flatMap((element) => desk.elements.get(element) ?? NONE);
  return [...found, ...held].sort((one, other) => one.first - other.first);
};

const stands = (page: Page, where: Where, place: Place, other: Place): boolean => {
  if (where === "letter") return true;
  if (where === "here") return other.first <= place.last && other.last >= place.first;
  const apart = (page.sentenceOf[other.first] ?? 0) - (page.sentenceOf[place.first] ?? 0);
  if (where === "near") return Math.abs(apart) <= 1;
  if (apart !== 0) return false;
  if (where === "before") return other.first < place.first;
  return where === "sentence" || other.last > place.last;
};

const holds = (desk: Desk, place: Place, { where, phrases }: Guard): boolean =>
  placesOf(desk, phrases).some((other) => stands(desk.page, where, place, other));

const speaks = (desk: Desk, { unless, needs }: Ready<unknown>, place: Place): boolean =>
  needs.every((guard) => holds(desk, place, guard)) &&
  !unless.some((guard) => holds(desk, place, guard));

/** Where a rule speaks, in the order of the letter. */
export const run = (
  desk: Desk,
  ready: Ready<ElementRule | FaultRule | PointRule>,
): readonly Place[] => {
  const { rule } = ready;
  const found =
    rule.kind === "echo"
      ? echoes(desk.page, desk.complaint, rule.match)
      : placesOf(desk, ready.match);
  const heard = found.filter((place) => speaks(desk, ready, place));
  if (rule.kind !== "count") return heard;
  const from = rule.atLeast ?? 1;
  return heard.length < from ? NONE : heard.slice(from - 1);
};
