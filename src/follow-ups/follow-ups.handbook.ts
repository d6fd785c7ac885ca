/** Reads the checkpoints and the languages of the handbook; a bad sheet is refused with places. */
import { z } from "zod";
import { Within } from "../clocks/sheets.handbook.ts";
import { binderOf, type Filed, mustBeSound, twice } from "../rim/binder.ts";
import type { Slip } from "../rim/sheet.ts";
import { ENDS, SCALES } from "../standings/index.ts";
import { ABOUTS, type Asking, type Checkpoint } from "./checkpoint.ts";
import { VERDICTS } from "./verdict.ts";

const Line = z.string().trim().min(1).max(1_000);
const Name = z.string().regex(/^[a-z][a-z0-9_-]*$/, "Use small letters, digits, _ and -");
const Code = z.string().regex(/^[a-z]{2}$/, "Write a language as two letters, such as de.");
const Days = z.int().min(0).max(365);

const Wording = z.strictObject({
  opening: Line,
  question: Line,
  more: Line,
  reply: Line,
  answers: z.record(z.string(), z.strictObject({ says: Line, reply: Line.optional() })),
});

const CheckpointSheet = z.strictObject({
  id: Name,
  name: Line,
  source: Line,
  about: z.enum(ABOUTS),
  importance: z.int().min(1).max(9),
  delayDays: Days,
  latestDays: Days,
  remindDays: Days,
  scale: z.enum(["words", ...SCALES]),
  answers: z
    .array(z.strictObject({ value: z.string().regex(/^[a-z0-9_]+$/), verdict: z.enum(VERDICTS) }))
    .min(2)
    .max(11),
  words: z.record(Code, Wording),
});

const lines = <Keys extends string>(...keys: readonly Keys[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, Line])) as Record<Keys, typeof Line>);

const TongueSheet = z.strictObject({
  id: Code,
  name: Line,
  source: Line,
  mail: lines(
    "dear",
    "hello",
    "delivered",
    "changed",
    "links",
    "reads",
    "anyone",
    "again",
    "regards",
  ),
  page: lines(
    "answer",
    "optional",
    "send",
    "sendWords",
    "told",
    "thanks",
    "callBack",
    "callBackButton",
    "number",
    "called",
  ),
});

const CallBackSheet = z.strictObject({ source: Line, within: Within });

/** Everything that is wrong with these sheets. */
export const checkAsking = (folder: string): readonly Slip[] => read(folder).slips;

/** @throws with every slip at once, each with file, line, column and remedy. */
export function readAsking(folder: string): Asking {
  const { slips, ...asking } = read(folder);
  mustBeSound(slips);
  return asking;
}

function read(folder: string): Asking & { slips: readonly Slip[] } {
  const { slips, one, all } = binderOf(folder);
  const tongues = all("languages", TongueSheet).map(({ value }) => value);
  const sheets = all("surveys", CheckpointSheet);
  const known = new Set(tongues.map(({ id }) => id));
  for (const sheet of sheets) slips.push(...slipsIn(sheet as Filed<Checkpoint>, known));
  const abouts = sheets.map(({ value }) => value);
  for (const [place, { value, slip }] of sheets.entries()) {
    if (abouts.findIndex(({ about }) => about === value.about) < place) {
      slips.push(slip(["about"], `Another sheet asks about the ${value.about}. Keep one of them.`));
    }
  }
  const [first] = sheets;
  if (first && !abouts.some(({ about }) => about === "remedy")) {
    slips.push(first.slip([], "No sheet asks about the remedy. The desk needs that one."));
  }
  const { within } = one("call-backs.yml", CallBackSheet).value ?? { within: USUAL };
  return { checkpoints: abouts as Checkpoint[], tongues, callBackWithin: within, slips };
}

/** Where the sheet is missing, it is said so, and nothing is read with this. */
const USUAL = { count: 1, unit: "day", business: true } as const;

/** Each answer has words in each language, and a scale of the field has all its numbers. */
function slipsIn({ value, slip }: Filed<Checkpoint>, known: ReadonlySet<string>): Slip[] {
  const slips = [...twice(slip, "answers", value.answers, "value")];
  const values = value.answers.map((each) => each.value);
  if (value.scale !== "words") {
    const [least, most] = ENDS[value.scale];
    const wanted = Array.from({ length: most - least + 1 }, (_, place) => `${least + place}`);
    if (wanted.some((each) => !values.includes(each)) || values.length !== wanted.length) {
      slips.push(
        slip(["answers"], `${value.scale} has the answers ${least} to ${most}, each once.`),
      );
    }
  }
  if (!value.words["en"]) {
    slips.push(slip(["words"], "English is missing: it is asked where no other language fits."));
  }
  for (const [language, wording] of Object.entries(value.words)) {
    if (!known.has(language)) {
      const says = `There is no languages/${language}.yml. Write it, or leave this language out.`;
      slips.push(slip(["words", language], says));
    }
    for (const each of values) {
      if (wording.answers[each]) continue;
      slips.push(slip(["words", language, "answers"], `The answer “${each}” has no words here.`));
    }
    for (const each of Object.keys(wording.answers)) {
      if (values.includes(each)) continue;
      slips.push(slip(["words", language, "answers", each], `“${each}” is no answer of it.`));
    }
  }
  return slips;
}
