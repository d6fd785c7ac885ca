/** Where instruments call: raw bytes, a signature over them, and a bell that is rung by it. */
import type { FastifyInstance } from "fastify";
import { hearInstrument, type Instrument, type PayoutsNeeds } from "../../payouts/index.ts";
import { instrumentAtTheDoor } from "../../payouts/payouts.store.ts";
import type { Database, Tx } from "../../rim/db/db.ts";
import { type RawCall, rawPlace, unproven } from "../../rim/http/raw.ts";
import { sealWith } from "../../rim/seal.ts";
import type { Moment } from "../../words/moment.ts";
import { done } from "../../words/outcome.ts";
import { text } from "../../words/value.ts";
import { keysIn } from "./carriers.ts";
import { isTheirs } from "./house.ts";
import { type Heard, stripeHeard } from "./stripe.bell.ts";

export type Doorstep = {
  readonly db: Database;
  readonly secret: string;
  readonly now: () => Moment;
  readonly needsIn: (tx: Tx, workspaceId: string) => PayoutsNeeds;
};

const CALLS_A_MINUTE = 1_200;

export const callbackPlace = (app: FastifyInstance, house: Doorstep): Promise<void> =>
  rawPlace(app, { prefix: "/payouts", callsAMinute: CALLS_A_MINUTE }, async (call) => {
    const known = await heard(house, call);
    return known === null ? unproven() : done({ known });
  });

/** Null when the call proves nothing; else whether it is about a payment that we know. */
async function heard(house: Doorstep, call: RawCall): Promise<boolean | null> {
  const { db, needsIn } = house;
  const found = await db.atDoor((tx) => instrumentAtTheDoor(tx, call.key));
  if (!found) return null;
  const { workspaceId, instrumentId } = found;
  const behind = await db.look(workspaceId, async (tx) => {
    const { instruments } = needsIn(tx, workspaceId);
    const instrument = await instruments.find(instrumentId);
    return { instrument, sealed: await instruments.sealed(instrumentId) };
  });
  const { instrument, sealed } = behind;
  if (!instrument || instrument.removedAt || !sealed) return null;
  const about = await provenBy(house, instrument, sealed, call);
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
  { headers, body }: RawCall,
): Promise<Heard | null> {
  const keys = keysIn(sealWith(house, "instrument").open(sealed));
  if (means === "stripe") {
    const { webhookSecret } = keys ?? {};
    if (!webhookSecret) return null;
    return stripeHeard({ webhookSecret, now: now() }, body, headers["stripe-signature"] ?? "");
  }
  if (means !== "house" || !keys?.secret) return null;
  const said = body.toString("utf8");
  if (!isTheirs(keys.secret, headers, said, now())) return null;
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
