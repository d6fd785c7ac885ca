/** Tickets of a plain table: which column is which, and what a row says. */
import { type Read, ticketOf } from "./ticket.ts";
import { addressIn, when } from "../words/value.ts";

const COLUMNS = {
  mark: /^(id|number|ticket|ticket id|case|reference|ref)$/,
  name: /^(name|customer|customer name|requester|contact|from)$/,
  email: /^(e mail|email|mail|address|email address|requester email|from email)$/,
  phone: /^(phone|tel|telephone|mobile)$/,
  subject: /^(subject|title|summary)$/,
  text: /^(text|message|body|description|complaint|comment|words)$/,
  at: /^(date|created|created at|opened|received|time)$/,
  tags: /^(tags?|category|type|labels?)$/,
  status: /^(status|state)$/,
} as const;

export type Column = keyof typeof COLUMNS;
export type Columns = Readonly<Partial<Record<Column, number>>>;

export const COLUMN_NAMES = Object.keys(COLUMNS) as Column[];

/** Which column is which, by its heading; `given` says it where headings don't. */
export function columnsOf(
  headings: readonly string[],
  given: Readonly<Record<string, string>> = {},
): Columns {
  const names = headings.map((heading) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[_\s-]+/g, " "),
  );
  const found: Partial<Record<Column, number>> = {};
  for (const column of COLUMN_NAMES) {
    const wanted = given[column]
      ?.trim()
      .toLowerCase()
      .replace(/[_\s-]+/g, " ");
    const place = wanted
      ? names.indexOf(wanted)
      : names.findIndex((name) => COLUMNS[column].test(name));
    if (place >= 0) found[column] = place;
  }
  return found;
}

const CLOSED = /^(closed|solved|resolved|done|archived)$/i;

/** One row. Without a number of its own, its words and their moment make it this one ticket. */
export function ticketIn(columns: Columns, row: readonly string[]): Read {
  const cell = (column: Column): string => (row[columns[column] ?? -1] ?? "").trim();
  const email = cell("email");
  const at = when({ at: cell("at") }, "at");
  if (!at) return { problem: `We can't read its date: “${cell("at")}”.` };
  const mark = cell("mark") || `${at} ${email} ${cell("text")}`.slice(0, 300);
  const name = cell("name") || email.split("@")[0] || "Somebody";
  return ticketOf({
    mark,
    subject: cell("subject"),
    customer: { name, email: addressIn(email), phone: cell("phone") || undefined },
    tags: cell("tags")
      .split(/[,;|]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
    isOpen: !CLOSED.test(cell("status") || "closed"),
    words: [{ side: "customer", author: name, at, text: cell("text") || cell("subject") }],
  });
}
