/** The few kinds of rule there are, and the guards that decide when one keeps quiet. */
import { echoes } from "./echo.ts";
import type {
  ElementRule,
  FaultRule,
  Guard,
  Guards,
  Phrases,
  PointRule,
  StanceRule,
  Where,
} from "./rule.ts";
import type { Page } from "./text/page.ts";
import { type Place, placesIn } from "./text/places.ts";

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
  const held = elements.flatMap((element) => desk.elements.get(element) ?? NONE);
  return found.concat(held).sort((one, other) => one.first - other.first);
};

/** Does a place of the same sentences stand where a guard looks from these words? */
const stands = (page: Page, where: Where, here: Place, first: number, last: number): boolean => {
  if (where === "near") return true;
  if (where === "here") return first <= here.last && last >= here.first;
  if (page.sentenceOf(first) !== page.sentenceOf(here.first)) return false;
  if (where === "before") return first < here.first;
  return where === "sentence" || last > here.last;
};

/** Looks through the hits of its own sentence or its neighbours, no further than the first. */
const holds = ({ page, elements: held }: Desk, here: Place, guard: Guard): boolean => {
  const { where, set, elements } = guard;
  const { hits } = page;
  const isSaid = hits.of(set) >= 0;
  if (where === "letter") return isSaid || (elements?.some((one) => held.has(one)) ?? false);
  if (!isSaid && !elements) return false;
  const reach = where === "near" ? 1 : 0;
  const sentence = page.sentenceOf(here.first);
  const from = Math.max(0, sentence - reach);
  const until = sentence + reach;
  if (isSaid)
    for (let hit = page.hitsFrom(from); hit < page.hitsFrom(until + 1); hit += 1)
      if (
        hits.set.at(hit) === set &&
        stands(page, where, here, hits.first.at(hit), hits.last.at(hit))
      )
        return true;
  if (!elements) return false;
  const part = { first: page.sentence(from).first, last: page.sentence(until).last };
  return elements.some((element) =>
    placesIn(held.get(element) ?? NONE, part).some(({ first, last }) =>
      stands(page, where, here, first, last),
    ),
  );
};

/** Does a rule speak of these words? Asked of every phrase at every key: by loops, for nothing. */
const speaks = (desk: Desk, { unless, needs }: Guards, here: Place): boolean => {
  if (needs) for (const guard of needs) if (!holds(desk, here, guard)) return false;
  if (unless) for (const guard of unless) if (holds(desk, here, guard)) return false;
  return true;
};

/** Where a rule speaks, in the order of the letter. */
export const run = (
  desk: Desk,
  rule: ElementRule | FaultRule | PointRule | StanceRule,
): readonly Place[] => {
  const found =
    rule.kind === "echo"
      ? echoes(desk.page, desk.complaint, rule.quiet ?? [])
      : placesOf(desk, rule.match);
  if (found.length === 0) return NONE;
  const heard = rule.unless || rule.needs ? found.filter((one) => speaks(desk, rule, one)) : found;
  if (rule.kind !== "count") return heard;
  const from = rule.atLeast ?? 1;
  return heard.length < from ? NONE : heard.slice(from - 1);
};
