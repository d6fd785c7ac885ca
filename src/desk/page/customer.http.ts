/** The customer's own pages over HTTP: behind a signed link, without an account or a script. */
import formbody from "@fastify/formbody";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Book } from "../handbook.ts";
import type { Log } from "../../rim/log.ts";
import { STYLE_HASH } from "./customer.css.ts";
import { plainPage } from "./customer.page.tsx";
import { fieldsOf, isAboutWords } from "./deeds.ts";
import { partOf, type Plain, plainIn, problemIn } from "./phrases.ts";
import { type Speech, speechAsked } from "../../speeches/index.ts";
import { DEEDS } from "./view.ts";
import { ENDED, type Open, visitsTo } from "./visit.ts";

/** Our longest text is 4,000 letters; the widest of them take twelve signs each in a form. */
const BODY_LIMIT = 64_000;
const SENT_A_MINUTE = { max: 20, timeWindow: "1 minute" };
const BAD_LINKS_A_MINUTE = { max: 30, timeWindow: "1 minute" };

const HEADERS = {
  "content-security-policy": [
    "default-src 'none'",
    `style-src ${STYLE_HASH}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow",
};

type Asked = FastifyRequest<{ Params: { token: string; deed: string } }>;

export async function customerPages(
  app: FastifyInstance,
  house: Open & { readonly log: Log; readonly handbook: Pick<Book, "speeches"> },
): Promise<void> {
  const visits = visitsTo(house);
  const plainly = plainlyIn(house.handbook.speeches);
  const hidden = { schema: { hide: true } as object };

  await app.register(
    async (pages) => {
      await pages.register(formbody);
      const ended = endedBy(pages, plainly, visits.onlyMailbox);
      pages.addHook("onRequest", async (_request, reply) => void reply.headers(HEADERS));
      pages.setErrorHandler((problem: Error & { statusCode?: number }, request, reply) => {
        const { statusCode: status = 500 } = problem;
        const facts = { method: request.method, route: request.routeOptions.url };
        if (status >= 500) house.log.fault("a customer's page failed", problem, facts);
        return plainly(request, reply, status >= 500 ? 500 : status, ofStatus(status));
      });

      pages.get("/:token", hidden, async (request: Asked, reply) => {
        const { token } = request.params;
        const opened = visits.opened(token);
        const page = opened && (await visits.show(opened, token, request.query, null));
        return page ? html(reply, 200, page) : ended(request, reply);
      });

      // Whoever reloads after a refusal asks for the form's own address.
      pages.get("/:token/:deed", hidden, async ({ params }: Asked, reply) =>
        reply.redirect(addressOf(params.token), 303),
      );

      const form = { ...hidden, bodyLimit: BODY_LIMIT, onRequest: notTooMuch(pages, plainly) };
      pages.post("/:token/:deed", form, async (request: Asked, reply) => {
        const { token } = request.params;
        const opened = visits.opened(token);
        const deed = DEEDS.find((name) => name === request.params.deed);
        if (!opened || !deed) return ended(request, reply);
        const filled = fieldsOf(request.body);
        const outcome = await visits.act(opened, deed, filled);
        // RFC 8058: a mail program pressed the button, and follows no redirect.
        if (outcome.ok && isOneClick(request.body)) {
          return plainly(request, reply, 200, (speech) => plainIn(speech, "stopped"));
        }
        if (outcome.ok) {
          const about = LATER.has(deed) && isAsked(filled["of"]) ? `&ask=${filled["of"]}` : "";
          return reply.redirect(
            `${addressOf(token)}?done=${outcome.value}${about}#${partOf(outcome.value)}`,
            303,
          );
        }
        const { code } = outcome.refusal;
        if (code === ENDED) return ended(request, reply);
        const slip = { deed, filled, refusal: outcome.refusal, inWords: isAboutWords(code) };
        const page = await visits.show(opened, token, {}, slip);
        return page ? html(reply, 422, page) : ended(request, reply);
      });
    },
    { prefix: "/p" },
  );
}

/** So much from one address, and so much over one link. */
function notTooMuch(pages: FastifyInstance, plainly: Plainly) {
  const byAddress = pages.createRateLimit(SENT_A_MINUTE);
  const byToken = pages.createRateLimit({
    ...SENT_A_MINUTE,
    keyGenerator: (request) => (request as Asked).params.token,
  });
  return async (request: FastifyRequest, reply: FastifyReply) => {
    for (const limit of [byAddress, byToken]) {
      if (isOver(await limit(request))) return plainly(request, reply, 429, ofStatus(429));
    }
  };
}

/** The same answer to every link that opens nothing, whatever the reason. */
function endedBy(
  pages: FastifyInstance,
  plainly: Plainly,
  onlyMailbox: () => Promise<string | undefined>,
) {
  const badLinks = pages.createRateLimit(BAD_LINKS_A_MINUTE);
  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (isOver(await badLinks(request))) return plainly(request, reply, 429, ofStatus(429));
    const gone = (speech: Speech) => plainIn(speech, "gone");
    return plainly(request, reply, 404, gone, await onlyMailbox());
  };
}

const isOver = (limit: { isAllowed: boolean; isExceeded?: boolean }): boolean =>
  !limit.isAllowed && limit.isExceeded === true;

const isOneClick = (body: unknown): boolean =>
  (body as Record<string, unknown> | null)?.["List-Unsubscribe"] === "One-Click";

/** What is shown again as it was answered, though another question may wait beside it. */
const LATER: ReadonlySet<string> = new Set(["follow-up", "call-back", "ratings"]);
const isAsked = (of: string | undefined): boolean => /^[0-9a-f-]{36}$/.test(of ?? "");

const addressOf = (token: string): string => `/p/${encodeURIComponent(token)}`;

const html = (reply: FastifyReply, status: number, page: string) =>
  reply.status(status).type("text/html; charset=utf-8").send(page);

type Plainly = ReturnType<typeof plainlyIn>;

const ofStatus = (status: number) => (speech: Speech) => problemIn(speech, status);

/** Where nobody knows whose page it would have been, the browser's language is spoken. */
const plainlyIn =
  (speeches: readonly Speech[]) =>
  (
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    says: (speech: Speech) => Plain,
    mailbox?: string,
  ) => {
    const speech = speechAsked(speeches, request.headers["accept-language"]);
    return html(reply, status, plainPage(speech, says(speech), mailbox));
  };
