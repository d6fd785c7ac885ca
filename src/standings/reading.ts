/** A reading is what a table says of scores: each with its day; all else stays there. */
import type { Day } from "../clocks/index.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Answered, rated, SCALES, type Scale } from "./rating.ts";

type Row = { readonly line: number; readonly cells: readonly string[] };
export type Unread = { readonly line: number; readonly because: string };
export type Reading = {
  readonly answers: readonly Answered[];
  /** Lines that are not taken in, and why. */
  readonly unread: readonly Unread[];
};

const SCORE = /^(score|rating|value|points|answer|grade)$/;
const DAY = /^(date|day|on|answered|answered (on|at)|submitted( at)?|created( at)?|time(stamp)?)$/;

/** Our choice: more than any survey of a sample; a larger one comes in parts. */
const ROWS_MOST = 10_000;

type Asked = { readonly scale: Scale /** No answer is of a later day. */; readonly latest: Day };

/** Without headings the first column is the score, the second its day. */
export function readSheet(rows: readonly Row[], { scale, latest }: Asked): Outcome<Reading> {
  const [first] = rows;
  if (!first) return refused("nothing_to_take", "There is nothing in this sheet.");
  const names = first.cells.map(headingOf);
  const bare = WHOLE.test(names[0] ?? "");
  const place = bare ? done(0) : scoreColumn(names, scale);
  if (!place.ok) return place;
  const dayAt = bare ? 1 : names.findIndex((name) => DAY.test(name));
  const lines = bare ? rows : rows.slice(1);
  if (lines.length > ROWS_MOST) {
    const most = ROWS_MOST.toLocaleString("en");
    return refused("too_large", `These are more than ${most} answers. Send them in parts.`);
  }
  const answers: Answered[] = [];
  const unread: Unread[] = [];
  for (const { line, cells } of lines) {
    const score = scoreIn(cells[place.value] ?? "", scale);
    const on = dayIn(cells[dayAt] ?? "", latest);
    if (!score.ok) unread.push({ line, because: score.refusal.because });
    else if (!on.ok) unread.push({ line, because: on.refusal.because });
    else answers.push({ score: score.value, on: on.value });
  }
  return done({ answers, unread });
}

const headingOf = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[_\s-]+/g, " ");

function scoreColumn(names: readonly string[], scale: Scale): Outcome<number> {
  const own = names.indexOf(scale);
  const place = own >= 0 ? own : names.findIndex((name) => SCORE.test(name));
  if (place >= 0) return done(place);
  const other = SCALES.find((each) => names.includes(each));
  if (other) {
    return refused(
      "other_scale",
      `This sheet has a column “${other}”, none for ${scale}. Choose that scale, or another sheet.`,
    );
  }
  const heard = names.slice(0, 20).join(", ").slice(0, 300);
  return refused(
    "no_score_column",
    `No column is headed “score” or “${scale}”; we found: ${heard}.`,
  );
}

/** A number that is none may be said again; words may be somebody's name, and are not. */
const quoted = (cell: string): string =>
  /^[\d\s.,:/+-]{1,30}$/.test(cell) ? `“${cell}”` : "What stands here";

const WHOLE = /^\d{1,2}$/;

function scoreIn(cell: string, scale: Scale): Outcome<number> {
  const said = cell.trim();
  if (said === "") return refused("no_score", "There is no score.");
  if (!/^\d{1,2}(\.0+)?$/.test(said))
    return refused("no_score", `${quoted(said)} is no score. Write a whole number.`);
  return rated(scale, Number(said));
}

/** 2026-10-31 with or without an hour, or 31.10.2026; 10/11/2026 may be read in two ways. */
function dayIn(cell: string, latest: Day): Outcome<Day | null> {
  const said = cell.trim();
  if (said === "") return done(null);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(said);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,].*)?$/.exec(said);
  const [year, month, date] = iso
    ? [iso[1], iso[2], iso[3]]
    : [dotted?.[3], dotted?.[2], dotted?.[1]];
  const day = `${year}-${month?.padStart(2, "0")}-${date?.padStart(2, "0")}`;
  const read = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== day)
    return refused("no_day", `${quoted(said)} is no day. Write 2026-10-31.`);
  return day > latest ? refused("not_yet", `${day} has not come yet.`) : done(day);
}
