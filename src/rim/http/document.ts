/** How the API tells of itself: what doors have in common, in the words of OpenAPI 3.1. */
import { jsonSchemaTransform } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Route } from "./contract.ts";
import { PROBLEM_TYPE, Problem } from "./problem.ts";

/** What a door's route carries for this: its description, whole. */
export type Described = { readonly door: Route };

export const COMPONENTS = {
  schemas: { Problem: z.toJSONSchema(Problem) as object },
  securitySchemes: {
    key: { type: "http", scheme: "bearer" },
    session: { type: "apiKey", in: "cookie", name: "amends_session" },
  },
} as const;

/** The shapes come from zod; headers and problems from what the door's description says. */
export const documented: typeof jsonSchemaTransform = (asked) => {
  const { schema, url } = jsonSchemaTransform(asked);
  const { door } = (asked.route.config ?? {}) as Partial<Described>;
  if (!schema || !door) return { schema, url };
  const { params, response } = schema as { params?: unknown; response: object };
  const problems = problemsOf(door, asked.route.method !== "GET", params !== undefined);
  const headers = headersOf(door);
  return {
    schema: { ...schema, ...(headers && { headers }), response: { ...response, ...problems } },
    url,
  };
};

function headersOf({ once, ifMatch }: Route) {
  if (!once && !ifMatch) return undefined;
  const properties = {
    ...(once && { "Idempotency-Key": ONCE }),
    ...(ifMatch && { "If-Match": ifMatch === "asOf" ? AS_OF : VERSION }),
  };
  return { type: "object", properties, ...(ifMatch === true && { required: ["If-Match"] }) };
}

const ONCE = {
  type: "string",
  maxLength: 200,
  description: "One key for one deed: sent again, the deed is not done again, its answer is.",
};
const AS_OF = {
  type: "string",
  description: 'The `asOf` of what was read: "57". What was changed since is not written over.',
};
const VERSION = { type: "string", description: 'The version that was read, as its ETag: "3".' };

function problemsOf({ open, ifMatch, body, query }: Route, changes: boolean, named: boolean) {
  const may: Readonly<Record<number, boolean>> = {
    401: !open,
    403: !open,
    404: named,
    409: changes,
    412: ifMatch !== undefined,
    422: named || body !== undefined || query !== undefined,
    428: ifMatch === true,
    429: true,
    500: true,
  };
  const content = { [PROBLEM_TYPE]: { schema: { $ref: "#/components/schemas/Problem" } } };
  return Object.fromEntries(
    Object.entries(MEANS)
      .filter(([status]) => may[Number(status)])
      .map(([status, description]) => [status, { description, content }]),
  );
}

const MEANS: Readonly<Record<number, string>> = {
  401: "Nobody has signed in, or nobody knows this key.",
  403: "Whoever asks may not do this; the problem says whom to ask.",
  404: "There is no such thing in this workspace.",
  409: "How things stand is against it; the problem's code and its unmet say what would help.",
  412: "Somebody changed it meanwhile: read it again.",
  422: "What was sent can't be meant; the problem's path says where.",
  428: "If-Match is missing.",
  429: "That was a lot at once; Retry-After says how long to wait.",
  500: "Our fault; nothing was changed.",
};
