/** Reads how we work from the handbook's folder; a bad sheet is refused with place and remedy. */
import { readClocks } from "../clocks/clocks.handbook.ts";
import { binderOf, mustBeSound, twice } from "../rim/binder.ts";
import type { Slip } from "../rim/sheet.ts";
import { MARKS } from "./fact.ts";
import type { Handbook } from "./handbook.ts";
import { GatesSheet, IndustrySheet, PlaybookSheet, SurveySheet } from "./sheets.handbook.ts";

/** Everything that is wrong with this part of the handbook, in the order of its files. */
export const checkHandbook = (folder: string): readonly Slip[] => read(folder).slips;

/** @throws with every slip at once, each with file, line, column and remedy. */
export function readHandbook(folder: string): Handbook {
  const { handbook, slips } = read(folder);
  mustBeSound(slips);
  return handbook;
}

function read(folder: string): { handbook: Handbook; slips: readonly Slip[] } {
  const { slips, one, all } = binderOf(folder);
  const kept = readClocks(folder, MARKS);
  const { clocks } = kept;
  slips.push(...kept.slips);

  const gatesSheet = one("gates.yml", GatesSheet);
  const gates = gatesSheet.value?.gates ?? [];
  slips.push(...twice(gatesSheet.slip, "gates", gates, "code"));

  const playbooks = all("playbooks", PlaybookSheet).map(({ value, slip }) => {
    slips.push(...twice(slip, "steps", value.steps, "id"));
    for (const [place, { clock }] of value.steps.entries()) {
      if (!clock || clocks.length === 0 || clocks.some(({ id }) => id === clock)) continue;
      const known = clocks.map(({ id }) => id).join(", ");
      const says = `clocks.yml has no clock “${clock}”. Use one of ${known}, or add it there.`;
      slips.push(slip(["steps", place, "clock"], says));
    }
    return { ...value, gates: [...gates, ...value.gates], clocks };
  });
  const values = <T>(sheets: readonly { readonly value: T }[]) => sheets.map(({ value }) => value);
  const handbook = {
    playbooks,
    surveys: values(all("surveys", SurveySheet)),
    industries: values(all("industries", IndustrySheet)),
  };
  return { handbook, slips };
}
