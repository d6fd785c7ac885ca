/** How much anybody may ask in a minute: whoever is known has a budget of their own. */
import type { FastifyRequest } from "fastify";
import { sha256 } from "../clock.ts";
import type { Caller } from "./known.ts";

/** Requests a minute: from one address by strangers, by one colleague, by one key. */
export type Budgets = { stranger: number; colleague: number; key: number };

/** A program that settles awards or redeems vouchers asks a few hundred times a second. */
const USUAL: Budgets = { stranger: 1_200, colleague: 3_000, key: 60_000 };

/** So many callers are remembered; the one not seen for longest counts as a stranger once more. */
const REMEMBERED = 20_000;

export type Budget = ReturnType<typeof budget>;

/**
 * Strangers share the budget of their address. A caller is known from the first request that was
 * admitted on, so that an office behind one address doesn't run dry, and made-up keys buy nothing.
 */
export function budget(budgets: Partial<Budgets> = {}) {
  const most = { ...USUAL, ...budgets };
  const known = new Map<string, Caller>();
  const remember = (print: string, caller: Caller) => {
    known.delete(print);
    known.set(print, caller);
    if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? "");
  };
  const whoAsks = (request: FastifyRequest) => {
    const print = printOf(request);
    const actor = print === null ? undefined : known.get(print)?.actor;
    return actor && `${actor.kind} ${actor.id}`;
  };
  return {
    whose: (request: FastifyRequest): string => whoAsks(request) ?? request.ip,
    most: (request: FastifyRequest): number => {
      const who = whoAsks(request);
      return who === undefined ? most.stranger : most[who.startsWith("key ") ? "key" : "colleague"];
    },
    /** Remembers whom `callerOf` let in, and forgets whom it did not. */
    knowing:
      (callerOf: (request: FastifyRequest) => Promise<Caller | undefined>) =>
      async (request: FastifyRequest): Promise<Caller | undefined> => {
        const caller = await callerOf(request);
        const print = printOf(request);
        if (print === null) return caller;
        if (caller) remember(print, caller);
        else known.delete(print);
        return caller;
      },
    /** Whom `callerOf` let in before by this key; a session is looked up each time. */
    recall: (request: FastifyRequest): Caller | undefined => {
      const print = printOf(request);
      const caller = print === null ? undefined : known.get(print);
      if (print === null || !caller?.still) return undefined;
      remember(print, caller);
      return caller;
    },
  };
}

/** Their key or cookie, never kept as it is. */
function printOf({ headers }: FastifyRequest): string | null {
  const shown = headers.authorization ?? headers.cookie;
  return shown === undefined ? null : sha256(shown);
}
