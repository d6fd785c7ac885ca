/** Reads how we work from the handbook's folder; a bad sheet is refused with place and remedy. */
import type { z } from "zod";
import { readClocks } from "../clocks/clocks.handbook.ts";
import { binderOf, type Filed, mustBeSound, twice } from "../rim/binder.ts";
import type { Slip } from "../rim/sheet.ts";
import { MARKS } from "./fact.ts";
import type { Handbook } from "./handbook.ts";
import type { Phase } from "./phase.ts";
import type { Frame } from "./playbook.ts";
import { GatesSheet, PhasesSheet, PlaybookSheet } from "./playbook.handbook.ts";
import { IndustrySheet } from "./sheets.handbook.ts";
import { flawsOf, type Sheet, spelled } from "./sheet.ts";

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
  slips.push(...kept.slips);

  const gatesSheet = one("gates.yml", GatesSheet);
  const gates = gatesSheet.value?.gates ?? [];
  slips.push(...twice(gatesSheet.slip, "gates", gates, "code"));
  const frame: Frame = { gates, clocks: kept.clocks };
  const phases = one("phases.yml", PhasesSheet).value?.phases ?? [];

  const filed = all("playbooks", PlaybookSheet);
  const sheets = filed.map(({ value }) => spelledOut(value, phases));
  for (const [place, { value, slip }] of filed.entries()) {
    slips.push(...twice(slip, "steps", value.steps, "id"));
    const sheet = sheets[place];
    if (!sheet || phases.length === 0 || gates.length === 0) continue;
    for (const { path, says } of flawsOf(sheet, frame)) slips.push(slip(path, says));
  }
  const times = [...kept.clocks, ...kept.deadlines];
  const packs = all("industries", IndustrySheet);
  slips.push(...packs.flatMap((pack) => packSlips(pack, packs, { sheets, times })));
  const handbook = {
    sheets,
    frame,
    phases,
    deadlines: kept.deadlines,
    industries: packs.map(({ value }) => value),
  };
  return { handbook, slips };
}

const spelledOut = (value: z.output<typeof PlaybookSheet>, phases: readonly Phase[]): Sheet => ({
  ...value,
  steps: value.steps.map((step) => spelled(step, phases)),
});

type Named = { readonly id: string };
type Pack = Filed<z.output<typeof IndustrySheet>>;

/** What a pack names must be there, and no two packs may mean two things by one failure. */
function packSlips(
  { value, slip }: Pack,
  packs: readonly Pack[],
  { sheets, times }: { readonly sheets: readonly Sheet[]; readonly times: readonly Named[] },
): readonly Slip[] {
  const mine = new Set(value.failures.map(({ id }) => id));
  const slips = [...twice(slip, "failures", value.failures, "id")];
  const earlier = packs.slice(
    0,
    packs.findIndex((pack) => pack.value === value),
  );
  for (const [place, { id }] of value.failures.entries()) {
    const other = earlier.find((pack) => pack.value.failures.some((each) => each.id === id));
    if (!other) continue;
    const says = `${other.value.id}.yml has a failure “${id}” too. Give this one another name.`;
    slips.push(slip(["failures", place, "id"], says));
  }
  if (!sheets.some(({ id }) => id === value.playbook.id)) {
    const says = `There is no playbook “${value.playbook.id}”. Write the name of a file there.`;
    slips.push(slip(["playbook", "id"], says));
  }
  for (const [place, { clock }] of value.deadlines.entries()) {
    if (times.some(({ id }) => id === clock)) continue;
    const known = times.map(({ id }) => id).join(", ");
    slips.push(
      slip(["deadlines", place, "clock"], `There is no clock “${clock}”. Use one of ${known}.`),
    );
  }
  for (const kind of ["letters", "approvals"] as const) {
    for (const [place, { failures }] of value[kind].entries()) {
      const lost = failures.find((failure) => !mine.has(failure));
      if (!lost) continue;
      const says = `This pack has no failure “${lost}”. Add it, or take it out here.`;
      slips.push(slip([kind, place, "failures"], says));
    }
  }
  return slips;
}
