/** A table as programs export it: rows of cells, whatever parts them. */
import { parse } from "csv-parse/sync";

const PARTED_BY = [",", ";", "\t"] as const;

export type Row = {
  /** The line of the file on which it begins, as an editor counts. */
  readonly line: number;
  readonly cells: readonly string[];
};
/** With `info`, so says csv-parse: the line on which a record ends, empty ones counted. */
type Found = { readonly record: string[]; readonly info: { readonly lines: number } };

/** The rows, the headings first; nothing when it is no table that can be read. */
export function rowsIn(text: string): readonly Row[] | undefined {
  const lines = text.replace(/\r\n?/g, "\n");
  const [first = ""] = lines.split("\n", 1);
  const [delimiter = ","] = PARTED_BY.toSorted(
    (one, other) => first.split(other).length - first.split(one).length,
  );
  try {
    const found = parse(lines, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly Found[];
    return found.map(({ record, info }) => ({
      line: info.lines - record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0),
      cells: record,
    }));
  } catch {
    return undefined;
  }
}

/** The same, where nobody asks on which line a row stands. */
export const tableIn = (text: string): readonly (readonly string[])[] | undefined =>
  rowsIn(text)?.map(({ cells }) => cells);
