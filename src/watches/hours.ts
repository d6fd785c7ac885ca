/** The hours of a house as people read them: its week, its days off, its clocks, its ladder. */
import {
  daysAfter,
  holidayOn,
  type Keeping,
  onTheWall,
  spokenAllowance,
  spokenWithin,
  WEEKDAYS,
} from "../clocks/index.ts";
import type { Moment } from "../words/moment.ts";

/** So many days ahead are worth reading: a year and a little. */
const DAYS_SHOWN = 400;

export function hoursShown({ calendar, clocks, ground, ladder }: Keeping, now: Moment) {
  const today = onTheWall(now, calendar.zone).day;
  const days = Array.from({ length: DAYS_SHOWN }, (_, place) => daysAfter(today, place));
  const [sunday, ...others] = WEEKDAYS;
  return {
    name: calendar.name,
    zone: calendar.zone,
    source: calendar.source,
    country: ground?.country ?? null,
    week: [...others, sunday].map((day) => ({
      day,
      openings: calendar.hours[day].map(({ from, to }) => `${hour(from)}–${hour(to)}`),
    })),
    holidays: days.flatMap((day) => {
      const name = holidayOn(calendar, day);
      return name ? [{ day, name }] : [];
    }),
    clocks: clocks.map((clock) => ({
      name: clock.name,
      within: spokenWithin(clock),
      channels: Object.entries(clock.channels).map(
        ([channel, within]) => `${channel}: ${spokenWithin({ within })}`,
      ),
    })),
    ladder: [
      ...ladder.rungs.map(({ tell, when, severities }) => ({
        tell,
        when: typeof when === "string" ? when : spokenAllowance(when),
        only: severities ? severities.join(", ") : null,
      })),
      { tell: "next", when: spokenAllowance(ladder.again), only: null },
    ],
    promised: ladder.promised.map(spoken),
    broken: ladder.broken.map(spoken),
  };
}

const spoken = ({ tell, when }: Keeping["ladder"]["broken"][number]) => ({
  tell,
  when: typeof when === "string" ? when : spokenAllowance(when),
});

const hour = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
