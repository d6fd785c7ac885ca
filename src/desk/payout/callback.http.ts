/** Where instruments call: raw bytes, a signature over them, and a bell that is rung by it. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { hearInstrument, type Instrument, type PayoutsNeeds } from "../../payouts/index.ts";
import { instrumentAtTheDoor } from "../../payouts/payouts.store.ts";
import type { Database, Tx } from "../../rim/db/db.ts";
import { deny } from "../../rim/http/serve.ts";
import { sealWith } from "../../rim/seal.ts";
import type { Moment } from "../../words/moment.ts";
import { text } from "../../words/value.ts";
import { keysIn } from "./carriers.ts";
import { isTheirs } from "./house.ts";
import { type Heard, stripeHeard } from "./stripe.ts";

export type Doorstep = {
  readonly db: Database;
  readonly secret: string;
  readonly now: () => Moment;
  readonly needsIn: (tx: Tx, workspaceId: string) => PayoutsNeeds;
};

const BODY_LIMIT = 1_000_000;
const CALLS_A_MINUTE = { max: 1_200, timeWindow: "1 minute" };

/** One answer for every call that proves nothing, so that nobody learns what was wrong with it. */
const UNPROVEN = { code: "signature_wrong", because: "This call is not signed as we expect it." };

type Called = FastifyRequest<{ Params: { key: string } }>;

export async function callbackPlace(app: FastifyInstance, house: Doorstep): Promise<void> {
  await app.register(
    async (place) => {
      place.removeAllContentTypeParsers();
      place.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, next) =>
        next(null, body),
      );
      const options = {
        schema: { hide: true } as object,
        bodyLimit: BODY_LIMIT,
        config: { rateLimit: CALLS_A_MINUTE },
      };
      place.post("/:key", options, async (request: Called, reply) => {
        const known = await heard(house, request);
        return known === null ? deny(reply, UNPROVEN) : reply.status(200).send({ known });
      });
    },
    { prefix: "/payouts" },
  );
}

/** Null when the call proves nothing; else whether it is about a payment that we know. */
async function heard(house: Doorstep, request: Called): Promise<boolean | null> {
  const { db, needsIn } = house;
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const found = await db.atDoor((tx) => instrumentAtTheDoor(tx, request.params.key));
  if (!found) return null;
  const { workspaceId, instrumentId } = found;
  const behind = await db.look(workspaceId, async (tx) => {
    const { instruments } = needsIn(tx, workspaceId);
    const instrument = await instruments.find(instrumentId);
    return { instrument, sealed: await instruments.sealed(instrumentId) };
  });
  const { instrument, sealed } = behind;
  if (!instrument || instrument.removedAt || !sealed) return null;
  const about = await provenBy(house, instrument, sealed, request, body);
  if (!about) return null;
  const outcome = await db.inside(workspaceId, (tx) =>
    hearInstrument(needsIn(tx, workspaceId), { instrumentId, ...about }),
  );
  return outcome.ok && outcome.value.known;
}

async function provenBy(
  { secret: house, now }: Doorstep,
  { means }: Instrument,
  sealed: string,
  { headers }: Called,
  body: Buffer,
): Promise<Heard | null> {
  const keys = keysIn(sealWith(house, "instrument").open(sealed));
  const one = (name: string) => [headers[name]].flat()[0];
  if (means === "stripe") {
    const { webhookSecret } = keys ?? {};
    if (!webhookSecret) return null;
    return stripeHeard({ webhookSecret, now: now() }, body, one("stripe-signature") ?? "");
  }
  if (means !== "house" || !keys?.secret) return null;
  const said = body.toString("utf8");
  const names = ["webhook-id", "webhook-timestamp", "webhook-signature"];
  const given = Object.fromEntries(names.map((name) => [name, one(name)]));
  if (!isTheirs(keys.secret, given, said, now())) return null;
  const payload = jsonIn(said);
  return { key: text(payload, "key") || null, reference: text(payload, "reference") || null };
}

function jsonIn(said: string): unknown {
  try {
    return JSON.parse(said);
  } catch {
    return undefined;
  }
}
