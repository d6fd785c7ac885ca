/** The HTTP server: limits, headers, sessions in cookies, problem+json; it knows no slice. */
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import limit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import Fastify, { type FastifyInstance } from "fastify";
import {
  hasZodFastifySchemaValidationErrors,
  serializerCompiler,
  validatorCompiler,
} from "fastify-type-provider-zod";
import type { Log } from "../log.ts";
import { type Budget, budget } from "./budget.ts";
import { COMPONENTS, documented } from "./document.ts";
import { mend } from "./keepable.ts";
import { mistakeIn, OUR_FAULT, PROBLEM_TYPE, problemOf } from "./problem.ts";
import { deny } from "./serve.ts";

export type HttpOptions = { log: Log; proxyHops: number; secure: boolean; asked?: Budget };

/** The largest JSON or form that is read. */
const BODY_LIMIT = 1_000_000;

export async function openHttp({
  log,
  proxyHops,
  secure,
  asked = budget(),
}: HttpOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    ...(proxyHops > 0 ? { trustProxy: (_address: string, hop: number) => hop < proxyHops } : {}),
    requestTimeout: 30_000,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 400 },
    frameworkErrors: (_problem, _request, reply) => void deny(reply, NOTHING_HERE),
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        manifestSrc: ["'self'"],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: "same-origin" },
  });
  await app.register(cookie);
  await app.register(limit, {
    max: asked.most,
    keyGenerator: asked.whose,
    timeWindow: "1 minute",
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { after }) => ({
      statusCode: 429,
      code: "too_many",
      message: `That was a lot at once. Please try again in ${after}.`,
    }),
  });
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: "Amends", version: "1", description: "The desk where mistakes are mended." },
      servers: [{ url: "/api/v1" }],
      components: COMPONENTS,
      security: [{ key: [] }, { session: [] }],
    },
    transform: documented,
  });

  app.setErrorHandler((problem: Error & { statusCode?: number; code?: string }, request, reply) => {
    if (hasZodFastifySchemaValidationErrors(problem)) {
      const { at, because } = mistakeIn(problem.validation[0]);
      const path = `${problem.validationContext}${at}`;
      const said = problemOf({ code: "malformed", because }, path);
      return reply.status(said.status).type(PROBLEM_TYPE).send(JSON.stringify(said));
    }
    const refusal = MISTAKES[problem.statusCode ?? 500];
    if (refusal) {
      const because = problem.code === "too_many" ? problem.message : refusal.because;
      const said = { ...problemOf({ ...refusal, because }), status: problem.statusCode };
      return reply
        .status(problem.statusCode ?? 400)
        .type(PROBLEM_TYPE)
        .send(JSON.stringify(said));
    }
    log.fault("a request failed", problem, {
      method: request.method,
      route: request.routeOptions.url,
    });
    return reply.status(500).type(PROBLEM_TYPE).send(JSON.stringify(OUR_FAULT));
  });
  app.setNotFoundHandler((_request, reply) => deny(reply, NOTHING_HERE));
  app.addHook("preValidation", async (request) => {
    request.body = mend(request.body);
    request.query = mend(request.query);
  });
  return app;
}

const NOTHING_HERE = { code: "not_found", because: "There is nothing at this address." };

/** What a caller can get wrong before any door: the server's own words are for engineers. */
const MISTAKES: Readonly<Record<number, { code: string; because: string }>> = {
  400: { code: "malformed", because: "This is not JSON that can be read." },
  413: { code: "too_large", because: "This is larger than one megabyte." },
  415: { code: "malformed", because: "Send JSON, with content-type application/json." },
  429: { code: "too_many", because: "That was a lot at once. Please wait a little." },
};
