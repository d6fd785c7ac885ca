/** What the desk asks of a database engine; PGlite and Postgres both answer it. */

/**
 * Questions are answered in the order in which they are asked, and need not wait for each other.
 * Rows come as arrays of raw values: instants and days as text, int8 as number, jsonb parsed.
 */
export type Session = {
  query(sql: string, values?: readonly unknown[]): Promise<{ rows: unknown[][] }>;
  /** Several statements without values. */
  exec(sql: string): Promise<void>;
};

export type Engine = {
  readonly name: "pglite" | "postgres";
  /** Lends one session to `work` alone; PGlite has but one, so callers queue. */
  lend<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** Calls `heard` with the payload of each notification, once its transaction has committed. */
  listen(channel: string, heard: (payload: string) => void): Promise<void>;
  /** Answers to `name` for as long as this process lives: see presence.ts. */
  attend(name: string): Promise<void>;
  close(): Promise<void>;
};

/** Postgres type numbers that drivers would turn into something lossy. */
export const RAW_TYPES = { int8: 20, date: 1082, timestamp: 1114, timestamptz: 1184 } as const;
