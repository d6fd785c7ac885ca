/** What another system sent, read by path and trusting nothing. */
import { type Moment, moment } from "./moment.ts";

/** The value at "data.item.source", or undefined. */
export function at(value: unknown, path: string): unknown {
  let found = value;
  for (const step of path.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step))
      return undefined;
    found = (found as Record<string, unknown>)[step];
  }
  return found;
}

/** The first of these that holds text, or a number as text; "" when none does. */
export function text(value: unknown, ...paths: readonly string[]): string {
  for (const path of paths) {
    const found = at(value, path);
    if (typeof found === "string" && found.trim()) return found.trim();
    if (typeof found === "number" && Number.isFinite(found)) return String(found);
  }
  return "";
}

/** The first of these that holds a list; an empty one when none does. */
export const list = (value: unknown, ...paths: readonly string[]): readonly unknown[] => {
  for (const path of paths) {
    const found = at(value, path);
    if (Array.isArray(found)) return found;
  }
  return [];
};

/** The moment at the first of these that holds one: ISO, or seconds since 1970. */
export function when(value: unknown, ...paths: readonly string[]): Moment | undefined {
  for (const path of paths) {
    const found = at(value, path);
    const isSeconds = typeof found === "number" || SECONDS.test(String(found));
    const time = isSeconds ? Number(found) * 1_000 : Date.parse(zoned(String(found ?? "")));
    const read = momentOf(time);
    if (read) return read;
  }
  return undefined;
}

const SECONDS = /^\d{9,10}$/;
const NO_ZONE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
/** The year 3000; whoever says seconds and means milliseconds is far beyond it. */
const LATEST = 32_503_680_000_000;

/** A moment without a zone is read as UTC, so that every machine reads the same. */
const zoned = (said: string): string => (NO_ZONE.test(said) ? `${said.replace(" ", "T")}Z` : said);

const momentOf = (time: number): Moment | undefined =>
  time > 0 && time < LATEST ? moment(new Date(time).toISOString()) : undefined;

const EMAIL = /^[^\s@<>",;:]{1,64}@[^\s@<>",;:]{1,190}\.[^\s@<>",;:.]{2,}$/;

/** An address that one can write to, in lower case; undefined otherwise. */
export const addressIn = (said: string): string | undefined =>
  EMAIL.test(said) ? said.toLowerCase() : undefined;
