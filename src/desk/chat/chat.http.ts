/** The visitor's side of a chat over HTTP: from any site, by a token of theirs, no cookie. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Line, Words } from "../../rim/http/contract.ts";
import { deny } from "../../rim/http/serve.ts";
import { type Outcome, type Refusal, refused } from "../../words/outcome.ts";
import { speechAsked } from "../../speeches/index.ts";
import { STYLE_HASH } from "../page/customer.css.ts";
import { plainPage } from "../page/customer.page.tsx";
import { plainIn } from "../page/phrases.ts";
import type { Ears } from "./ears.ts";
import { chatPage } from "./chat.page.tsx";
import type { Seat } from "./token.ts";
import { type Doorstep, visitorsOf } from "./visitor.ts";

const WIDGET = join(import.meta.dirname, "../../../dist/widget/chat.js");
const BODY_LIMIT = 32_000;
const SAID_A_MINUTE = { max: 60, timeWindow: "1 minute" };
const BEGUN_A_MINUTE = { max: 30, timeWindow: "1 minute" };

const Email = z.string().trim().toLowerCase().pipe(z.email().max(254));
const Once = z.string().regex(/^[\w-]{8,64}$/);
const Said = z.object({ id: Once, words: Words(4_000) });
const First = Said.extend({ name: Line(120), email: Email.optional() });
const Address = z.object({ email: Email });

type Keyed = FastifyRequest<{ Params: { key: string } }>;
type Seated = FastifyRequest<{ Params: { token: string } }>;

export async function chatPlace(
  app: FastifyInstance,
  house: Doorstep & { readonly ears: Ears },
): Promise<void> {
  const visitors = visitorsOf(house);
  const hidden = { schema: { hide: true } as object };
  const said = { ...hidden, bodyLimit: BODY_LIMIT, config: { rateLimit: SAID_A_MINUTE } };
  const begun = { ...hidden, bodyLimit: BODY_LIMIT, config: { rateLimit: BEGUN_A_MINUTE } };

  await app.register(
    async (place) => {
      // A simple request, so that any site's page may send it without asking first.
      place.addContentTypeParser("text/plain", { parseAs: "string" }, (_request, body, next) => {
        try {
          next(null, JSON.parse(String(body) || "{}"));
        } catch {
          next(null, undefined);
        }
      });
      place.addHook("onRequest", async (_request, reply) => {
        void reply.headers({
          "access-control-allow-origin": "*",
          "cross-origin-resource-policy": "cross-origin",
          "cache-control": "no-store",
        });
      });
      const seated =
        (deed: (seat: Seat, request: Seated) => Promise<Outcome<unknown>> | Outcome<unknown>) =>
        async (request: Seated, reply: FastifyReply) => {
          const seat = visitors.seatOf(request.params.token);
          if (!seat) return deny(reply, GONE);
          return answer(reply, await deed(seat, request));
        };

      place.get("/widget.js", hidden, async (_request, reply) =>
        reply.type("text/javascript; charset=utf-8").send(readFileSync(WIDGET)),
      );
      place.get("/:key", hidden, async (request: Keyed, reply) => {
        const greeted = await visitors.greet(callOf(request));
        void reply.type("text/html; charset=utf-8");
        if (greeted.ok) return reply.send(chatPage(greeted.value, request.params.key));
        const speech = speechAsked(house.handbook.speeches, request.headers["accept-language"]);
        return reply
          .status(404)
          .header("content-security-policy", `default-src 'none'; style-src ${STYLE_HASH}`)
          .send(plainPage(speech, plainIn(speech, "noChat")));
      });
      place.get("/:key/window", hidden, async (request: Keyed, reply) =>
        answer(reply, await visitors.greet(callOf(request))),
      );
      place.post("/:key", begun, async (request: Keyed, reply) => {
        const first = First.safeParse(request.body);
        if (!first.success) return deny(reply, unreadable(first.error));
        return answer(reply, await visitors.begin(callOf(request), first.data));
      });
      place.get("/with/:token", hidden, seated(visitors.see));
      place.post(
        "/with/:token/words",
        said,
        seated((seat, { body }) => {
          const words = Said.safeParse(body);
          return words.success ? visitors.say(seat, words.data) : refusedFor(words.error);
        }),
      );
      place.post(
        "/with/:token/address",
        said,
        seated((seat, { body }) => {
          const left = Address.safeParse(body);
          return left.success
            ? visitors.leaveAddress(seat, left.data.email)
            : refusedFor(left.error);
        }),
      );
      place.post("/with/:token/typing", said, seated(visitors.type));
      place.post("/with/:token/leaving", said, seated(visitors.leave));
      place.get("/with/:token/live", hidden, async (request: Seated, reply) => {
        const seat = visitors.seatOf(request.params.token);
        const chat = seat && (await visitors.stay(seat));
        if (!seat || !chat?.ok) return deny(reply, GONE);
        return house.ears.lend(request, reply, seat, chat.value.caseId, () => visitors.stay(seat));
      });
    },
    { prefix: "/chat" },
  );
}

const callOf = ({ params, headers }: Keyed) => ({
  key: params.key,
  asks: headers["accept-language"],
});

const GONE = { code: "not_found", because: "This chat is not there any more." };

const unreadable = (problem: z.ZodError): Refusal => {
  const [first] = problem.issues;
  const path = first?.path.join(".") ?? "";
  const because = `Please look at ${path || "this"} again.`;
  return SAYS[path] ?? { code: "malformed", because };
};
const SAYS: Readonly<Record<string, Refusal>> = {
  name: { code: "name_needed", because: "Please tell us your name." },
  words: {
    code: "message_unfit",
    because: "Please write something first; 4,000 letters at most.",
  },
  email: {
    code: "email_unclear",
    because: "Please give us an address that we can write to, like maria@example.com.",
  },
};
const refusedFor = (problem: z.ZodError) => {
  const { code, because } = unreadable(problem);
  return refused(code, because);
};

const answer = (reply: FastifyReply, outcome: Outcome<unknown>) =>
  outcome.ok ? reply.send(outcome.value) : deny(reply, outcome.refusal);
