/** Slips are what a shop took offline, one a line: code, order, amount, currency, when. */
import { minorOf } from "../../src/words/money.ts";

export type Slip = {
  /** Its line in the file, as a spreadsheet counts. */
  readonly nth: number;
  readonly code: string;
  readonly order: string;
  readonly amountMinor?: number;
  readonly currency: string;
  readonly takenAt: string;
};
export type Amiss = { readonly nth: number; readonly says: string };
export type Read = { readonly slips: readonly Slip[]; readonly amiss: readonly Amiss[] };

/** The names that a head may have; without a head the columns stand in this order. */
const COLUMNS = ["code", "order", "amount", "currency", "taken"] as const;
type Column = (typeof COLUMNS)[number];

/** Reads a file of commas, semicolons or tabs; lines that don't fit are told, the rest is read. */
export function slipsIn(file: string, houseCurrency: string): Read {
  const rows = rowsOf(file.replace(/^\uFEFF/, ""));
  const [first] = rows;
  const names = first?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const headed = names.includes("code") && names.includes("order");
  const placeOf = (column: Column) => (headed ? names.indexOf(column) : COLUMNS.indexOf(column));
  const slips: Slip[] = [];
  const amiss: Amiss[] = [];
  const seen = new Map<string, number>();
  for (const { nth, cells } of headed ? rows.slice(1) : rows) {
    const of = (column: Column) => cells[placeOf(column)]?.trim() ?? "";
    const slip = slipOf(of, nth, houseCurrency);
    if (typeof slip === "string") {
      amiss.push({ nth, says: slip });
      continue;
    }
    const mark = `${slip.code.toUpperCase().replace(/[^0-9A-Z]/g, "")} ${slip.order}`;
    const before = seen.get(mark);
    if (before === undefined) slips.push(slip);
    else amiss.push({ nth, says: `The same code and order stand in line ${before}.` });
    seen.set(mark, before ?? nth);
  }
  return { slips, amiss };
}

function slipOf(of: (column: Column) => string, nth: number, house: string): Slip | string {
  const [code, order, taken] = [of("code"), of("order"), of("taken")];
  if (!code) return "There is no code.";
  if (code.length > 40) return "This is no code: it is too long.";
  if (!order) return "There is no order. It is the receipt, so that nothing is taken twice.";
  if (order.length > 120) return "The order’s name is too long: 120 signs at most.";
  const currency = (of("currency") || house).toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) return `“${currency}” is no currency. Write EUR, GBP …`;
  const amount = of("amount") ? minorOf(of("amount"), currency) : undefined;
  if (amount === null || amount === 0) return `“${of("amount")}” is no amount.`;
  const takenAt = momentOf(taken);
  if (!takenAt) return `“${taken}” is no day and hour. Write 2026-11-20 14:05.`;
  const sized = amount === undefined ? {} : { amountMinor: amount };
  return { nth, code, order, ...sized, currency, takenAt };
}

/** A day and an hour on this machine's wall, or with a zone of its own; a day alone is its noon. */
function momentOf(typed: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?)?$/.exec(
    typed,
  );
  if (!match) return null;
  const [, day, hour = "12:00", zone = ""] = match;
  const at = new Date(`${day}T${hour}${zone}`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

type Row = { readonly nth: number; readonly cells: readonly string[] };

/**
 * RFC 4180, with whichever separator its first line has more of; empty lines count, and go. Read
 * here, because a till's hour is of this machine's wall and lines go in by the hundred; csv-parse's
 * own build for browsers is 120 kB, and is asked in the test whether this reads the same.
 */
export function rowsOf(file: string): Row[] {
  const [head = ""] = file.split(/\r?\n/, 1);
  const many = (sign: string) => head.split(sign).length;
  const separator = [",", ";", "\t"].toSorted((a, b) => many(b) - many(a))[0] ?? ",";
  const rows: Row[] = [];
  let [cells, cell, quoted, nth, line]: [string[], string, boolean, number, number] = [
    [],
    "",
    false,
    1,
    1,
  ];
  const endRow = () => {
    cells.push(cell);
    if (cells.some((each) => each.trim())) rows.push({ nth, cells });
    [cells, cell, nth] = [[], "", line];
  };
  for (let at = 0; at < file.length; at += 1) {
    const sign = file[at] ?? "";
    if (sign === "\n") line += 1;
    if (quoted && sign === '"' && file[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (sign === '"') quoted = !quoted;
    else if (quoted) cell += sign;
    else if (sign === separator) [cells, cell] = [[...cells, cell], ""];
    else if (sign === "\n") endRow();
    else if (sign !== "\r") cell += sign;
  }
  endRow();
  return rows;
}
