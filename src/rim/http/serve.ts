/** Hangs doors on the HTTP server: validates, admits, answers. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { done, type Outcome, type Refusal } from "../../words/outcome.ts";
import { admit, type Deed, type House } from "./admit.ts";
import type { Contract, Place, Route } from "./contract.ts";
import type { Described } from "./document.ts";
import { type Doors, Download, type OpenDoors } from "./doors.ts";
import { PROBLEM_TYPE, problemOf } from "./problem.ts";
import type { Kept } from "./replay.ts";

type OpenDeed = (call: Record<string, unknown>) => Promise<Outcome<unknown>>;

export function serve<C extends Contract, Needs>(
  app: FastifyInstance,
  house: House<Needs>,
  contract: C,
  doors: Doors<C, Needs>,
  ...open: OpenDoors<C> extends Record<string, never> ? [] : [OpenDoors<C>]
): void {
  const deeds = { ...doors } as unknown as Record<Place, Deed>;
  const openDeeds = { ...open[0] } as unknown as Record<Place, OpenDeed>;
  const known = new Map<string, string[]>();
  for (const [place, route] of Object.entries(contract) as Array<[Place, Route]>) {
    const [deed, openDeed] = [deeds[place], openDeeds[place]];
    if (!deed && !openDeed) throw new Error(`nothing stands behind the door ${place}`);
    const [method, path] = place.split(" ") as [Method, string];
    known.set(path, [...(known.get(path) ?? []), method]);
    app.route({
      method,
      url: path,
      schema: schemaOf(path, route),
      config: {
        door: route,
        ...(route.open && method === "POST" ? { rateLimit: STRICT } : {}),
      } satisfies Described & object,
      handler: async (request, reply) => {
        if (deed) return send(reply, route, await admit(deed, house, { place, ...route }, request));
        if (openDeed) return send(reply, route, await welcome(openDeed, house, request, reply));
      },
    });
  }
  for (const [url, methods] of known) {
    const may = methods.join(", ");
    const because = `Nothing at this address takes this method. It takes ${may}.`;
    app.route({
      method: METHODS.filter((method) => !methods.includes(method)),
      url,
      schema: { hide: true } as object,
      handler: (_request, reply) =>
        deny(reply.header("allow", may), { code: "wrong_method", because }),
    });
  }
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof METHODS)[number];

/** Ten tries in a minute from one address: guessing is slow, a person is not locked out. */
/** By address, whoever they are: here secrets are guessed. */
const STRICT = { max: 10, timeWindow: "1 minute", keyGenerator: ({ ip }: FastifyRequest) => ip };

async function welcome<Needs>(
  deed: OpenDeed,
  house: House<Needs>,
  { params, query, body }: FastifyRequest,
  reply: FastifyReply,
): Promise<Outcome<Kept>> {
  const outcome = await deed({ params, query, body, cookie: house.cookieFor(reply) });
  return outcome.ok ? done({ status: 0, answer: outcome.value, replayed: false }) : outcome;
}

function send(reply: FastifyReply, route: Route, outcome: Outcome<Kept>) {
  if (!outcome.ok) return deny(reply, outcome.refusal);
  const { answer, replayed } = outcome.value;
  if (answer instanceof Download) {
    return reply
      .header(
        "content-disposition",
        `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`,
      )
      .header("content-security-policy", "sandbox; default-src 'none'")
      .type(answer.mediaType)
      .send(Buffer.from(answer.content));
  }
  const version = (answer as { version?: unknown } | null)?.version;
  if (typeof version === "number") reply.header("etag", `"${version}"`);
  if (replayed) reply.header("idempotency-replayed", "true");
  return reply.status(route.status ?? 200).send(answer);
}

export function deny(reply: FastifyReply, refusal: Refusal) {
  const problem = problemOf(refusal);
  return reply.status(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
}

function schemaOf(path: string, route: Route) {
  const names = [...path.matchAll(/:([a-z]+)/g)].map(([, name]) => name as string);
  const params =
    route.params ?? z.object(Object.fromEntries(names.map((name) => [name, z.uuid()])));
  return {
    summary: route.says,
    ...(names.length ? { params } : {}),
    ...(route.query ? { querystring: route.query } : {}),
    ...(route.body ? { body: route.body } : {}),
    ...(route.open ? { security: [] } : {}),
    response: { [route.status ?? 200]: route.answer },
  };
}
