/** A sheet of reviews as some platform exports it: which column is which, and what stands in it. */
import { type Moment, moment } from "../words/moment.ts";
import { platformIn } from "./platform.ts";
import type { Found } from "./review.ts";

const COLUMNS = {
  platform: /^(platform|source|site|channel|store)$/,
  mark: /^(id|review.?id|review.?link|permalink)$/,
  author: /^(author|name|user|user.?name|reviewer|reviewer.?name|guest|nickname|customer)$/,
  stars: /^(stars?|rating|star.?rating|score|note)$/,
  title: /^(title|review.?title|headline|subject)$/,
  text: /^(text|review|review.?text|comment|content|body|message)$/,
  postedAt:
    /^(date|posted|posted.?at|created.?at|review.?date|submitted|review.?submit.?date.*|time)$/,
  url: /^(url|link|review.?url|review.?link)$/,
} as const;

type Column = keyof typeof COLUMNS;
export type Columns = Readonly<Partial<Record<Column, number>>>;

/** Which column is which, by its heading. */
export function columnsOf(headings: readonly string[]): Columns {
  const names = headings.map((heading) => heading.trim().toLowerCase().replace(/[_-]+/g, " "));
  const found: Partial<Record<Column, number>> = {};
  for (const [column, says] of Object.entries(COLUMNS) as Array<[Column, RegExp]>) {
    const at = names.findIndex((name) => says.test(name));
    if (at >= 0) found[column] = at;
  }
  return found;
}

/** One row, or what stands in the way of reading it. */
export function reviewIn(columns: Columns, row: readonly string[]): Found | { problem: string } {
  const cell = (column: Column): string => (row[columns[column] ?? -1] ?? "").trim();
  const text = cell("text");
  const title = cell("title");
  if (!text && !title) return { problem: "no words" };
  const stars = starsIn(cell("stars"));
  if (stars === undefined) return { problem: `stars that we can't read: ${cell("stars")}` };
  const postedAt = momentIn(cell("postedAt"));
  if (postedAt === undefined) return { problem: `a date that we can't read: ${cell("postedAt")}` };
  const url = /^https?:\/\/\S+$/.test(cell("url")) ? cell("url") : null;
  const platform = platformIn(cell("platform") || url || "");
  const author = cell("author") || "Somebody";
  const mark = cell("mark") || [author, postedAt ?? "", text || title].join(" · ").slice(0, 300);
  return { platform, mark, author, stars, title, text: text || title, postedAt, url };
}

/** "4", "4.0", "4/5", "★★★★", "40" of fifty; null when the cell is empty. */
function starsIn(said: string): number | null | undefined {
  if (!said) return null;
  const drawn = [...said].filter((sign) => sign === "★").length;
  if (drawn > 0) return drawn <= 5 ? drawn : undefined;
  const [, number = "", of = "5"] = /^(\d+(?:[.,]\d+)?)(?:\s*(?:\/|of)\s*(\d+))?/.exec(said) ?? [];
  const stars = Math.round((Number(number.replace(",", ".")) / Number(of)) * 5);
  return number && stars >= 1 && stars <= 5 ? stars : undefined;
}

/** ISO days and instants; other ways of writing a day are not guessed at. */
function momentIn(said: string): Moment | null | undefined {
  if (!said) return null;
  const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
  if (!iso.test(said)) return undefined;
  const whole = said.length === 10 ? `${said}T12:00:00Z` : said.replace(" ", "T");
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(whole) ? whole : `${whole}Z`;
  return Number.isNaN(Date.parse(zoned)) ? undefined : moment(zoned);
}
