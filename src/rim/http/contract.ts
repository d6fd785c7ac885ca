/** How a door of the API is described: one description validates, documents and types it. */
import { z } from "zod";

export type Route = {
  /** One sentence for the API's reader. */
  readonly says: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  readonly status?: 200 | 201 | 202;
  /** Open to callers who have not signed in. */
  readonly open?: true;
  /** Takes an Idempotency-Key: the same key and request get the same answer, done once. */
  readonly once?: true;
  /**
   * Wants If-Match with the version that was read; a stale edit is refused. Of what has no version,
   * or may be done unread, it is heeded when it comes: with the version, or with the `asOf` of the
   * answer that was read.
   */
  readonly ifMatch?: true | "version" | "asOf";
};

/** "POST /cases/:case/triage"; a `:name` in the path is an id unless `params` says otherwise. */
export type Place = `${"GET" | "POST" | "PUT" | "DELETE"} /${string}`;

export type Contract = Readonly<Record<Place, Route>>;

/** Keeps the literal types of a slice's doors, so that the web is typed by them. */
export const contract = <const C extends Contract>(doors: C): C => doors;

export const Id = z.uuid();
/** The place of the journal's newest line: what this answer says stands as of it. */
export const AsOf = z.int();
/** An instant, ISO 8601 in UTC. */
export const At = z.iso.datetime();
/** A calendar day, 2026-11-30. */
export const Day = z.iso.date();
/** Text that a person wrote: trimmed, never empty, never endless. */
export const Words = (max = 20_000) => z.string().trim().min(1).max(max);
/** The same on one line, such as a name: it stands in headings and in the headers of mails. */
export const Line = (max = 200) =>
  z
    .string()
    .overwrite((text) => text.replace(/[\s\p{Cc}]+/gu, " "))
    .trim()
    .min(1)
    .max(max);
/** Whole minor units of the workspace's currency. */
export const Minor = z.int().min(0).max(1_000_000_000);
export const By = z.object({ kind: z.string(), id: z.string(), name: z.string() });
export const Nothing = z.object({ ok: z.literal(true) });
/** What a closed deed answers: the id of the noun that it left behind. */
export const Left = z.object({ id: Id });
