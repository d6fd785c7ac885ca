/** The hours that a house keeps, and what its rows and clocks are read with. */
import { onTheWall } from "../../clocks/index.ts";
import { hoursIn } from "../../hours/hours.store.ts";
import type { Timetable } from "../../hours/index.ts";
import type { People } from "../../people/index.ts";
import type { Tx } from "../../rim/db/db.ts";
import type { Moment } from "../../words/moment.ts";
import type { Book } from "../handbook.ts";
import { RULES } from "./listings.ts";

type House = {
  readonly handbook: Book;
  readonly people: Pick<People, "workspace">;
  readonly now: () => Moment;
};

export function timekeepingIn(tx: Tx, workspaceId: string, { handbook, people, now }: House) {
  const hours = hoursIn(tx, workspaceId);
  /** In its own time zone: the hours that it wrote, or the handbook's. */
  const today = async () => {
    const [place, own] = await Promise.all([people.workspace(), hours.newest()]);
    const mark = own ? `${workspaceId} ${own.version}` : "";
    const keeping = handbook.keepingIn(place, own && { mark, timetable: own.timetable });
    return { place, keeping, mark };
  };
  return {
    hours,
    filedHours: handbook.filedHours,
    regions: handbook.regions,
    calendarWith: async (timetable: Timetable) =>
      handbook.calendarOf(await people.workspace(), timetable),
    keeping: async () => (await today()).keeping,
    times: async () => {
      const { place, keeping, mark } = await today();
      const print = `${RULES} ${handbook.print} ${place.timeZone} ${place.industry} ${mark}`;
      return { now, today: () => onTheWall(now(), place.timeZone).day, keeping, print };
    },
  };
}
