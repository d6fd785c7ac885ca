/** A table as programs export it: rows of cells, whatever parts them. */
import { parse } from "csv-parse/sync";

const PARTED_BY = [",", ";", "\t"] as const;

/** The rows, the headings first; nothing when it is no table that can be read. */
export function tableIn(text: string): readonly (readonly string[])[] | undefined {
  const [first = ""] = text.split("\n", 1);
  const [delimiter = ","] = PARTED_BY.toSorted(
    (one, other) => first.split(other).length - first.split(one).length,
  );
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true });
  } catch {
    return undefined;
  }
}
