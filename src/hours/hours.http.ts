/** Hours over HTTP. */
import { atTheWall, daysAfter, holidayOn, onTheWall } from "../clocks/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import type { Moment } from "../words/moment.ts";
import { done } from "../words/outcome.ts";
import { amendHours } from "./amend-hours.ts";
import type { hoursContract } from "./hours.contract.ts";
import type { Needs } from "./needs.ts";
import { restoreHours } from "./restore-hours.ts";
import { changesBetween, soundTimetable, type Timetable } from "./timetable.ts";
import { tried } from "./trial.ts";

const A_YEAR = 366;

export const hoursDoors: Doors<typeof hoursContract, Needs> = {
  "GET /timetable": async ({ hours, filedHours, regions }) => {
    const editions = await hours.all();
    const [newest] = editions;
    return done({
      timetable: (newest?.timetable ?? filedHours) as never,
      version: newest?.version ?? 0,
      editions: editions.map(({ timetable, version, at, byName, because }, place) => {
        const before = editions[place + 1]?.timetable ?? filedHours;
        const changes = changesBetween(before, timetable).map((each) => ({ ...each }));
        return { version, at, byName, because, changes };
      }),
      regions: regions.map(({ id, name, zones }) => ({ id, name, zones: [...zones] })),
    });
  },
  "PUT /timetable": (needs, { body, version, by }) =>
    amendHours(needs, { ...body, timetable: body.timetable as Timetable, version, by }),
  "POST /timetable/restoration": (needs, { body, by }) => restoreHours(needs, { ...body, by }),
  "POST /timetable/trial": async (needs, { body }) => {
    const { hours, filedHours, regions, houseClocks, calendarWith, now } = needs;
    const sound = soundTimetable(body.timetable as Timetable, regions);
    if (!sound.ok) return sound;
    const calendar = await calendarWith(sound.value);
    const today = await calendarWith((await hours.newest())?.timetable ?? filedHours);
    const at = onWall(body.wall, calendar.zone);
    const complaint = { at, severity: body.severity };
    const was = tried(houseClocks, today, complaint);
    const first = onTheWall(now(), calendar.zone).day;
    const days = Array.from({ length: A_YEAR }, (_, place) => daysAfter(first, place));
    return done({
      zone: calendar.zone,
      at,
      clocks: tried(houseClocks, calendar, complaint).map(({ dueAt, ...clock }, place) => ({
        ...clock,
        is: dueAt,
        was: was[place]?.dueAt ?? dueAt,
      })),
      daysOff: days.flatMap((day) => {
        const name = holidayOn(calendar, day);
        return name ? [{ day, name }] : [];
      }),
    });
  },
};

/** "2026-11-27T16:50" by the wall of a zone. */
function onWall(wall: string, zone: string): Moment {
  const [day = "", time = ""] = wall.split("T");
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return atTheWall(day, (hour * 60 + minute) * 60_000, zone);
}
