/** Reads how we work from the handbook's folder; a bad sheet is refused with place and remedy. */
import type { z } from "zod";
import { readClocks } from "../clocks/clocks.handbook.ts";
import { binderOf, type Filed, mustBeSound, twice } from "../rim/binder.ts";
import type { Slip } from "../rim/sheet.ts";
import { instead } from "../rim/slip.ts";
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
  const { slips, one, all, names } = binderOf(folder);
  const kept = readClocks(folder, MARKS);
  slips.push(...kept.slips);

  const gatesSheet = one("gates.yml", GatesSheet);
  const gates = gatesSheet.value?.gates ?? [];
  slips.push(...twice(gatesSheet.slip, "gates", gates, "code"));
  const frame: Frame = { gates, clocks: kept.clocks };
  const phases = one("phases.yml", PhasesSheet).value?.phases ?? [];

  const filed = all("playbooks", PlaybookSheet);
  const packs = all("industries", IndustrySheet);
  const sheets = filed.map(({ value }) => spelledOut(value, phases));
  const readable = phases.length > 0 && gates.length > 0 && kept.clocks.length > 0;
  const trades = {
    industry: names("industries"),
    // A pack that can't be read may well have it.
    failure:
      packs.length === names("industries").length
        ? packs.flatMap(({ value }) => value.failures.map(({ id }) => id))
        : null,
  };
  for (const [place, { value, slip }] of filed.entries()) {
    slips.push(...twice(slip, "steps", value.steps, "id"), ...suitSlips({ value, slip }, trades));
    const sheet = sheets[place];
    if (!sheet || !readable) continue;
    for (const { path, says } of flawsOf(sheet, frame)) slips.push(slip(path, says));
  }
  const known = {
    playbooks: names("playbooks"),
    times: kept.slips.length === 0 ? [...kept.clocks, ...kept.deadlines].map(({ id }) => id) : null,
  };
  slips.push(...packs.flatMap((pack) => packSlips(pack, packs, known)));
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

type Pack = Filed<z.output<typeof IndustrySheet>>;
type Names = readonly string[];

/** The packs alone, for whoever reads the sheets that they name. */
export const packsIn = (folder: string): readonly Pack[] =>
  binderOf(folder).all("industries", IndustrySheet);

/** A rule names failures and trades that a pack has; else it never fits. */
function suitSlips(
  { value, slip }: Filed<z.output<typeof PlaybookSheet>>,
  trades: { readonly failure: Names | null; readonly industry: Names },
): readonly Slip[] {
  return value.suits.flatMap((suit, place) =>
    (["failure", "industry"] as const).flatMap((key) => {
      const known = trades[key];
      const lost = known && suit[key].find((name) => !known.includes(name));
      if (!lost) return [];
      const whose = key === "failure" ? "No trade has a failure" : "There is no trade";
      return [slip(["suits", place, key], `${whose} “${lost}”. ${instead(lost, known)}`)];
    }),
  );
}

/** What a pack names must be there, and no two packs may mean two things by one failure. */
function packSlips(
  { value, slip }: Pack,
  packs: readonly Pack[],
  known: { readonly playbooks: Names; readonly times: Names | null },
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
  if (!known.playbooks.includes(value.playbook.id)) {
    const advice = instead(value.playbook.id, known.playbooks);
    const says = `There is no playbook “${value.playbook.id}”. ${advice}`;
    slips.push(slip(["playbook", "id"], says));
  }
  for (const [place, { clock }] of value.deadlines.entries()) {
    if (!known.times || known.times.includes(clock)) continue;
    const says = `There is no clock “${clock}”. ${instead(clock, known.times)}`;
    slips.push(slip(["deadlines", place, "clock"], says));
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
