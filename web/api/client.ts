/** How a screen speaks to the desk: every door of the API, typed by the contract itself. */
import type { z } from "zod";
import type { Api } from "../../src/desk/desk.contract.ts";
import { problemOf } from "./problem.ts";

export type Door = keyof Api;

type Names<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

type Params<K extends Door> = [Names<K>] extends [never]
  ? unknown
  : { params: Record<Names<K>, string> };
type Query<K extends Door> = Api[K] extends { query: infer Q extends z.ZodType }
  ? { query?: z.input<Q> }
  : unknown;
type Body<K extends Door> = Api[K] extends { body: infer B extends z.ZodType }
  ? { body: z.input<B> }
  : unknown;

export type Ask<K extends Door> = Params<K> &
  Query<K> &
  Body<K> & {
    /** The version that was read: If-Match. */
    version?: number | undefined;
    /** The Idempotency-Key of this form; `useDeed` brings its own. */
    key?: string | undefined;
    signal?: AbortSignal | undefined;
    /** Reaches the desk even from a page that is being left. */
    keepalive?: boolean | undefined;
  };
export type Answer<K extends Door> = z.output<Api[K]["answer"]>;
export type AskOf<K extends Door> = {} extends Ask<K> ? [ask?: Ask<K>] : [ask: Ask<K>];

type Anything = {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  version?: number;
  key?: string;
  signal?: AbortSignal;
  keepalive?: boolean;
};

export const PREFIX = "/api/v1";

/** The path of a door with its ids and question filled in, such as `/api/v1/cases/…?view=due`. */
export function pathOf(door: Door, { params = {}, query = {} }: Anything): string {
  const path = door
    .slice(door.indexOf(" ") + 1)
    .replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== "") search.set(name, String(value));
  return `${PREFIX}${path}${search.size > 0 ? `?${search}` : ""}`;
}

/**
 * Knocks at a door of the API.
 * @throws Problem when the desk refuses, or can't be reached.
 */
export async function call<K extends Door>(door: K, ...[asked]: AskOf<K>): Promise<Answer<K>> {
  const ask = (asked ?? {}) as Anything;
  const headers = new Headers({ accept: "application/json", "x-amends": "desk" });
  if (ask.body !== undefined) headers.set("content-type", "application/json");
  if (ask.version !== undefined) headers.set("if-match", `"${ask.version}"`);
  if (ask.key !== undefined) headers.set("idempotency-key", ask.key);

  const response = await fetch(pathOf(door, ask), {
    method: door.slice(0, door.indexOf(" ")),
    headers,
    ...(ask.body === undefined ? {} : { body: JSON.stringify(ask.body) }),
    ...(ask.signal ? { signal: ask.signal } : {}),
    ...(ask.keepalive ? { keepalive: true } : {}),
  }).catch((lost: unknown) => {
    if (ask.signal?.aborted) throw lost;
    return null;
  });
  if (!response?.ok) throw await problemOf(response);
  return (await response.json()) as Answer<K>;
}

/** A key for one deed: the same form sent twice is done once. Needs no secure context. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
