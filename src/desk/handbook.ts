/** The handbook, read once at the start; a bad sheet stops the desk with its line and advice. */
import { type Calendar, calendarOf, type Playbook } from "../playbooks/index.ts";
import { readHandbook } from "../playbooks/playbooks.handbook.ts";

export type Book = ReturnType<typeof handbookFrom>;

/** The model that the five source documents share first; a house may choose another. */
export const USUAL_PLAYBOOK = "five-steps";
const USUAL_HOURS = "office-hours";

export function handbookFrom(folder: string) {
  const handbook = readHandbook(folder);
  const playbooks: ReadonlyMap<string, Playbook> = new Map(
    handbook.playbooks.map((playbook) => [playbook.id, playbook]),
  );
  // Spans of a day are remembered on the calendar itself, so each zone has one.
  const calendars = new Map<string, Calendar>();
  const calendarIn = (timeZone: string): Calendar => {
    const known = calendars.get(timeZone);
    if (known) return known;
    const found = calendarOf(handbook, USUAL_HOURS, timeZone);
    if (!found.ok) throw new Error(found.refusal.because);
    calendars.set(timeZone, found.value);
    return found.value;
  };
  return { ...handbook, byId: playbooks, calendarIn };
}
