/** The handbook, read once at the start; a bad sheet stops the desk with its line and advice. */
import { readApproaches } from "../approaches/approaches.handbook.ts";
import { readClocks } from "../clocks/clocks.handbook.ts";
import { type Hours, type Keeping, keepingOf, type Place, USUAL_HOURS } from "../clocks/index.ts";
import type { Timetable } from "../hours/index.ts";
import { readPolicies } from "../policies/policies.handbook.ts";
import { readTariffs } from "../entitlements/entitlements.handbook.ts";
import { limitOf } from "../policies/index.ts";
import { readGuide } from "../calls/calls.handbook.ts";
import { readLaw } from "../inquiries/inquiries.handbook.ts";
import { readAsking } from "../follow-ups/follow-ups.handbook.ts";
import { readPages } from "../speeches/speeches.handbook.ts";
import { readMeasures } from "../lessons/lessons.handbook.ts";
import { MARKS } from "../playbooks/index.ts";
import { readHandbook } from "../playbooks/playbooks.handbook.ts";
import { sha256 } from "../rim/clock.ts";
import type { Role } from "../words/actor.ts";
import { readExamples } from "./sample/examples.ts";
import { type Money, money } from "../words/money.ts";

export type Book = ReturnType<typeof handbookFrom>;

/** The model that the five source documents share first; a house may choose another. */
export const USUAL_PLAYBOOK = "five-steps";

/** What a house wrote at the desk; the mark is another for each edition of each house. */
export type OwnHours = { readonly mark: string; readonly timetable: Timetable };

const OWN = { name: "The house’s own hours", source: "Written at the desk." };
const as =
  (timetable: Timetable) =>
  (filed: Hours): Hours =>
    filed.id === USUAL_HOURS ? { ...filed, ...OWN, ...timetable } : filed;

type Named = { readonly id: string; readonly name: string };
type For = { readonly industries: readonly string[] };

/** The packs by their names, then what deadlines and tariffs are for and no pack is. */
function tradesOf(packs: readonly Named[], rules: readonly For[]) {
  const known = packs.map(({ id, name }) => ({ id, name, pack: true }));
  const ids = rules
    .map(({ industries }) => industries)
    .filter((industries) => !industries.some((id) => packs.some((pack) => pack.id === id)))
    .flat();
  const others = [...new Set(ids)].map((id) => {
    const name = `${id.slice(0, 1).toUpperCase()}${id.slice(1).replaceAll("-", " ")}`;
    return { id, name, pack: false };
  });
  return [...known, ...others].toSorted((a, b) => a.name.localeCompare(b.name));
}

export function handbookFrom(folder: string) {
  const handbook = readHandbook(folder);
  const clocks = readClocks(folder, MARKS);
  const keepings = new Map<string, Omit<Keeping, "clocks">>();
  // Spans of a day are remembered on the calendar itself, so each place and trade has one.
  const keepingIn = (place: Place, own?: OwnHours): Omit<Keeping, "clocks"> => {
    const key = `${place.timeZone} ${place.industry} ${own?.mark ?? ""}`;
    const sheets = own ? { ...clocks, calendars: clocks.calendars.map(as(own.timetable)) } : clocks;
    const known = keepings.get(key) ?? keepingOf(sheets, place);
    keepings.set(key, known);
    return known;
  };
  const filedHours = clocks.calendars.find(({ id }) => id === USUAL_HOURS);
  if (!filedHours) throw new Error(`the handbook has no calendar ${USUAL_HOURS}`);
  const rules = readPolicies(folder);
  const tariffs = readTariffs(folder);
  return {
    ...handbook,
    keepingIn,
    /** The calendar of a place with this timetable, before anybody keeps it. */
    calendarOf: (place: Place, timetable: Timetable) =>
      keepingOf({ ...clocks, calendars: clocks.calendars.map(as(timetable)) }, place).calendar,
    filedHours,
    regions: clocks.regions,
    /** What clocks and steps are read by; another print means that they read otherwise. */
    print: sha256(JSON.stringify([handbook.sheets, handbook.frame, clocks])).slice(0, 16),
    clocks: clocks.clocks,
    rules,
    ...readAsking(folder),
    speeches: readPages(folder),
    approachCap: readApproaches(folder),
    measures: readMeasures(folder),
    law: readLaw(folder),
    examples: readExamples(folder),
    tariffs,
    trades: tradesOf(handbook.industries, [...clocks.deadlines, ...tariffs]),
    guide: readGuide(folder),
    limitOf: (role: Role, currency: string): Money | null => {
      const minor = limitOf({ kind: "key", id: "", name: "", role }, rules.limitsIn(currency));
      return minor === null ? null : money(minor, currency);
    },
  };
}
