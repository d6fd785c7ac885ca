/** Lets a caller who has signed in through a door: knows them, opens the transaction, acts once. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Moment } from "../../words/moment.ts";
import { done, type Outcome, refused } from "../../words/outcome.ts";
import type { Database, Tx } from "../db/db.ts";
import { AGAIN, type Changing, named } from "./changing.ts";
import type { Place, Route } from "./contract.ts";
import { type Caller, Gone, inTheNameOf } from "./known.ts";
import { type Kept, onceFor } from "./replay.ts";

export type House<Needs> = {
  readonly db: Database;
  readonly needsIn: (tx: Tx, workspaceId: string) => Needs;
  /** Who calls: by session cookie or bearer key; nobody, when neither is known. */
  readonly callerOf: (request: FastifyRequest) => Promise<Caller | undefined>;
  /** Who called with the same key a while ago: whether they still may is asked with the deed. */
  readonly recall: (request: FastifyRequest) => Caller | undefined;
  readonly cookieFor: (reply: FastifyReply) => {
    set(token: string, until: string): void;
    clear(): void;
  };
  readonly now: () => Moment;
  readonly hash: (text: string) => string;
  /** Who changed what this door changes, and when, as a sentence; nothing when nobody has. */
  readonly changedBy: (needs: Needs, changing: Changing) => Promise<string | undefined>;
};

export type Deed = (needs: unknown, call: Record<string, unknown>) => Promise<Outcome<unknown>>;

type Way = Route & { readonly place: Place };

export async function admit<Needs>(
  deed: Deed,
  house: House<Needs>,
  route: Way,
  request: FastifyRequest,
): Promise<Outcome<Kept>> {
  const known = house.recall(request);
  try {
    if (known) return await admitted(deed, house, route, { request, caller: known });
  } catch (problem) {
    if (!(problem instanceof Gone)) throw problem;
  }
  const caller = await house.callerOf(request);
  if (!caller) return refused("not_signed_in", "Please sign in first.");
  const { still: _, ...certain } = caller;
  return admitted(deed, house, route, { request, caller: certain });
}

async function admitted<Needs>(
  deed: Deed,
  house: House<Needs>,
  route: Way,
  { request, caller }: { readonly request: FastifyRequest; readonly caller: Caller },
): Promise<Outcome<Kept>> {
  const { params, query, body, method, headers } = request;
  const { workspaceId, actor: by, tokenHash } = caller;
  const version = versionOf(headers["if-match"]);
  const key = headers["idempotency-key"];
  const once = route.once && typeof key === "string" ? key : undefined;
  const mistake = mistaken(route, version, once);
  // Only whoever is certain to be let in hears what was wrong.
  if (mistake && caller.still) throw new Gone();
  if (mistake) return mistake;
  const changing = { place: route.place, params: params as Record<string, string>, by };
  const act = async (tx: Tx) => {
    const needs = house.needsIn(tx, workspaceId);
    if (route.ifMatch === "asOf" && version !== undefined) {
      const changed = await house.changedBy(needs, { ...changing, since: version });
      if (changed) return refused("stale_edit", `${changed} ${AGAIN}`);
    }
    const call = { params, query, body, by, version: version ?? 0, tokenHash };
    const outcome = await deed(needs, call);
    return outcome.ok ? done({ status: 0, answer: outcome.value, replayed: false }) : outcome;
  };
  const print = `${by.id} ${method} ${request.url} ${JSON.stringify(body)}`;
  const asked =
    once === undefined
      ? undefined
      : { workspaceId, key: once, request: house.hash(print), now: house.now() };
  const work = (tx: Tx) =>
    inTheNameOf(caller, tx, () => (asked ? onceFor(tx, asked, () => act(tx)) : act(tx)));
  if (method === "GET") return house.db.look(workspaceId, work);
  return named(await house.db.inside(workspaceId, work), { house, workspaceId, changing });
}

/** What is wrong before any deed: no version where one is wanted, or too long a key. */
function mistaken(route: Way, version: number | undefined, once: string | undefined) {
  if (route.ifMatch === true && version === undefined) {
    return refused("version_needed", "Say which version you read: If-Match with the version.");
  }
  return once !== undefined && once.length > 200
    ? refused("malformed", "An Idempotency-Key has at most 200 letters.")
    : undefined;
}

/** `"3"`, `W/"3"` and `3` all name version 3. */
function versionOf(header: string | undefined): number | undefined {
  const digits = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header?.trim() ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}
