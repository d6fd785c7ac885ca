/** A house's complaint forms over HTTP: for everyone who has the address, without a script. */
import formbody from "@fastify/formbody";
import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Log } from "../../rim/log.ts";
import { STYLE_HASH } from "../page/customer.css.ts";
import { plainPage } from "../page/customer.page.tsx";
import { type Plain, plainIn, problemIn } from "../page/phrases.ts";
import { type Speech, speechAsked } from "../../speeches/index.ts";
import { type Doorstep, formsFor } from "./answer-form.ts";
import { FILES, readBody } from "./read-body.ts";

/** A complaint of 10,000 letters and five files. */
const BODY_LIMIT = FILES.count * FILES.bytes + 1_000_000;
const SENT_A_MINUTE = { max: 20, timeWindow: "1 minute" };
const LOOKED_A_MINUTE = { max: 60, timeWindow: "1 minute" };

const HEADERS = {
  // Any site may show the form in a frame of its own: it has no session that a frame could misuse.
  "content-security-policy": [
    "default-src 'none'",
    `style-src ${STYLE_HASH}`,
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; "),
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow",
};

type Asked = FastifyRequest<{ Params: { key: string } }>;

export async function formPages(
  app: FastifyInstance,
  house: Doorstep & { readonly log: Log },
): Promise<void> {
  const forms = formsFor(house);
  /** Before a form is known, or without one, the browser's language is spoken. */
  const plainly: Plainly = (request, reply, status, says) => {
    const speech = speechAsked(house.handbook.speeches, asksOf(request));
    return html(reply, status, plainPage(speech, says(speech)));
  };
  const hidden = { schema: { hide: true } as object };
  await app.register(
    async (pages) => {
      await pages.register(formbody);
      await pages.register(multipart, {
        // What is too large or too many is read and dropped, so that the words can be shown again.
        throwFileSizeLimit: false,
        limits: { files: 2 * FILES.count, fileSize: FILES.bytes, fields: 40, fieldSize: 100_000 },
      });
      pages.addHook("onSend", async (_request, reply) => {
        void reply.headers(HEADERS).removeHeader("x-frame-options");
      });
      pages.setErrorHandler((problem: Error & { statusCode?: number }, request, reply) => {
        const { statusCode: status = 500 } = problem;
        const facts = { method: request.method, route: request.routeOptions.url };
        if (status >= 500) house.log.fault("a form failed", problem, facts);
        return plainly(request, reply, status, ofStatus(status));
      });

      const looking = { ...hidden, config: { rateLimit: LOOKED_A_MINUTE } };
      pages.get("/:key", looking, async (request: Asked, reply) => {
        const page = await forms.show(callOf(request));
        return page ? html(reply, 200, page) : plainly(request, reply, 404, noForm);
      });

      const sending = { ...hidden, bodyLimit: BODY_LIMIT, onRequest: notTooMuch(pages, plainly) };
      pages.post("/:key", sending, async (request: Asked, reply) => {
        const answer = await forms.take(callOf(request), await readBody(request));
        return answer
          ? html(reply, answer.status, answer.page)
          : plainly(request, reply, 404, noForm);
      });
    },
    { prefix: "/f" },
  );
}

type Plainly = (
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  says: (speech: Speech) => Plain,
) => FastifyReply;

/** A person complains once or twice, an office behind one address a few times, a machine often. */
function notTooMuch(pages: FastifyInstance, plainly: Plainly) {
  const byAddress = pages.createRateLimit(SENT_A_MINUTE);
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const limit = await byAddress(request);
    if (!limit.isAllowed && limit.isExceeded) return plainly(request, reply, 429, ofStatus(429));
  };
}

const asksOf = ({ headers }: FastifyRequest): string | undefined => headers["accept-language"];
const callOf = (request: Asked) => ({ key: request.params.key, asks: asksOf(request) });

const noForm = (speech: Speech): Plain => plainIn(speech, "noForm");
const ofStatus = (status: number) => (speech: Speech) => problemIn(speech, status);

const html = (reply: FastifyReply, status: number, page: string) =>
  reply.status(status).type("text/html; charset=utf-8").send(page);
