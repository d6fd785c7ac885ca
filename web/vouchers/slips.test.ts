/** What is read of a shop's file, and which lines are told of instead. */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowsOf, slipsIn } from "./slips.ts";

const HEAD = "code,order,amount,currency,taken\n";
const GOOD = "7KQM-2XWB-9DRT,A-1,12.50,EUR,2026-11-20T14:05Z";

test("a whole line, with a head in any order and with any separator", () => {
  const whole = {
    code: "7KQM-2XWB-9DRT",
    order: "A-1",
    amountMinor: 1_250,
    currency: "EUR",
    takenAt: "2026-11-20T14:05:00.000Z",
  };
  expect(slipsIn(HEAD + GOOD, "GBP")).toEqual({ slips: [{ nth: 2, ...whole }], amiss: [] });
  expect(slipsIn(GOOD, "GBP").slips).toEqual([{ nth: 1, ...whole }]);
  const german = "\uFEFFTaken;Order;Code;Amount\r\n2026-11-20T14:05Z;A-1;7KQM-2XWB-9DRT;12,50\r\n";
  expect(slipsIn(german, "EUR").slips).toEqual([{ nth: 2, ...whole }]);
});

test("quotes hold separators, quotes and lines; empty lines count and are passed over", () => {
  const file = `${HEAD}\n7KQM-2XWB-9DRT,"A ""1"",\nlate",,,2026-11-20 14:05Z\n\nABC,B,,,2026-11-20`;
  const { slips, amiss } = slipsIn(file, "EUR");
  expect(slips.map(({ nth, order }) => [nth, order])).toEqual([
    [3, 'A "1",\nlate'],
    [6, "B"],
  ]);
  expect(slips[0]).not.toHaveProperty("amountMinor");
  expect(amiss).toEqual([]);
});

describe("a line that doesn't fit is told by its number, and holds up no other", () => {
  test.each([
    { line: ",A-1,5,EUR,2026-11-20", says: "There is no code." },
    { line: "ABC,,5,EUR,2026-11-20", says: "There is no order." },
    { line: "ABC,A-1,much,EUR,2026-11-20", says: "“much” is no amount." },
    { line: "ABC,A-1,0,EUR,2026-11-20", says: "“0” is no amount." },
    { line: "ABC,A-1,5,euro,2026-11-20", says: "“EURO” is no currency." },
    { line: "ABC,A-1,5,EUR,20.11.", says: "“20.11.” is no day and hour." },
    { line: "ABC,A-1,5,EUR,2026-13-40", says: "is no day and hour." },
    { line: "7kqm 2xwb 9drt,A-1,5,EUR,2026-11-20", says: "stand in line 2." },
  ])("$line", ({ line, says }) => {
    const { slips, amiss } = slipsIn(`${HEAD}${GOOD}\n${line}`, "EUR");
    expect(slips.map(({ nth }) => nth)).toEqual([2]);
    expect(amiss).toEqual([{ nth: 3, says: expect.stringContaining(says) }]);
  });
});

describe("whatever a program has written is read as csv-parse reads it", () => {
  const sign = fc.constantFrom("a", "7", " ", '"', ",", ";", "\t", "\n", "ß");
  const cell = fc.string({ unit: sign, maxLength: 6 });
  const quoted = (text: string) =>
    /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  test.each([",", ";", "\t"])("parted by %j", (delimiter) => {
    const head = ["code", "order", "amount"].join(delimiter);
    const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const lines = rows.map((cells) => cells.map(quoted).join(delimiter));
        const file = [head, ...lines].join("\n");
        const known = parse(file, { delimiter, relax_column_count: true }) as string[][];
        const filled = known.filter((cells) => cells.some((each) => each.trim()));
        expect(rowsOf(file).map(({ cells }) => cells)).toEqual(filled);
      }),
    );
  });
});
