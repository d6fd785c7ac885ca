/** The books as a sheet for a spreadsheet: a line for each currency and source. */
import { typedAmount } from "../words/sums.ts";
import type { Book } from "./Balance.tsx";

const HEAD = [
  "incident",
  "until the end of",
  "currency",
  "source",
  "pledged",
  "given",
  "on vouchers",
  "owed",
  "taken back",
  "run out",
  "cost",
] as const;

type Which = { readonly incident: string; readonly until: string };
type Sums = Book["sources"]["goodwill"];

/** What one types can't become a formula: a spreadsheet reads "=" at the beginning as one. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export function sheetOf(books: readonly Book[], { incident, until }: Which): string {
  const line = (source: string, currency: string, sums: Sums) => {
    const amounts = [
      sums.pledgedMinor,
      sums.givenMinor,
      sums.vouchersMinor,
      sums.owedMinor,
      sums.withdrawnMinor,
      sums.expiredMinor,
      sums.costMinor,
    ].map((minor) => typedAmount(minor, currency));
    return [...[incident, until, currency, source].map(cell), ...amounts].join(",");
  };
  const lines = books.flatMap((book) => [
    line("all", book.currency, book),
    line("by law", book.currency, book.sources.statutory),
    line("goodwill", book.currency, book.sources.goodwill),
  ]);
  return `${[HEAD.join(","), ...lines].join("\r\n")}\r\n`;
}

/** Hands a text over as a file. */
export function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
