/** Where others call with a signature: the bytes as they came, since it stands over those. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type Outcome, refused } from "../../words/outcome.ts";
import { deny } from "./serve.ts";

export type RawCall = {
  /** The last part of the address. */
  readonly key: string;
  /** The first of each name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
};

const BODY_LIMIT = 1_000_000;

/** One answer for every call that proves nothing, so that nobody learns what was wrong with it. */
export const unproven = (): Outcome<never> =>
  refused("signature_wrong", "This call is not signed as we expect it.");

/** Serves `POST {prefix}/:key`; nothing of a call is parsed before `take` has looked at it. */
export async function rawPlace(
  app: FastifyInstance,
  { prefix, callsAMinute }: { readonly prefix: string; readonly callsAMinute: number },
  take: (call: RawCall) => Promise<Outcome<object>>,
): Promise<void> {
  const options = {
    schema: { hide: true } as object,
    bodyLimit: BODY_LIMIT,
    config: { rateLimit: { max: callsAMinute, timeWindow: "1 minute" } },
  };
  await app.register(
    async (place) => {
      place.removeAllContentTypeParsers();
      place.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, next) =>
        next(null, body),
      );
      place.post("/:key", options, async (request: Called, reply) => {
        const outcome = await take(callOf(request));
        return outcome.ok ? reply.status(200).send(outcome.value) : deny(reply, outcome.refusal);
      });
    },
    { prefix },
  );
}

type Called = FastifyRequest<{ Params: { key: string } }>;

const callOf = ({ params, headers, body }: Called): RawCall => ({
  key: params.key,
  headers: Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat()[0]]),
  ),
  body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
});
