/** Opens an instrument: its keys unsealed, and what speaks to whoever stands behind it. */
import type { Carrier, Instrument, Keys } from "../../payouts/index.ts";
import { macOf } from "../../rim/clock.ts";
import type { Config } from "../../rim/config.ts";
import { type CallOut, callerWithin } from "../../rim/http/outward.ts";
import { sealWith } from "../../rim/seal.ts";
import type { Moment } from "../../words/moment.ts";
import { houseCarrier } from "./house.ts";
import { shopifyCarrier } from "./shopify.ts";
import { stripeCarrier } from "./stripe.ts";

type Standing = {
  readonly secret: string;
  readonly now: () => Moment;
  readonly config: Pick<Config, "callPrivate" | "stripeUrl" | "shopifyUrl" | "callPatienceMs">;
  readonly spell: (mac: Buffer) => string;
};

export type CarrierOf = (instrument: Instrument, sealed: string) => Carrier | null;

/** Null for a way that a person goes, and where the keys were sealed by another house. */
export function carriersFrom({ secret: house, now, config, spell }: Standing): CarrierOf {
  const seal = sealWith(house, "instrument");
  const patienceMs = config.callPatienceMs;
  const callOut: CallOut = callerWithin({ allowPrivate: config.callPrivate, patienceMs });
  const trial: CallOut = callerWithin({ allowPrivate: true, patienceMs });
  const codeOf = (key: string) => spell(macOf(house, `shopify ${key}`));
  return ({ means, place }, sealed) => {
    const keys = keysIn(seal.open(sealed));
    if (!keys) return null;
    const { secret = "" } = keys;
    if (means === "stripe") return stripeCarrier({ secret, url: config.stripeUrl, patienceMs });
    if (means === "shopify") {
      const url = config.shopifyUrl;
      const reach = url ? trial : callOut;
      return shopifyCarrier({ shop: place.shop ?? "", secret, callOut: reach, codeOf, url });
    }
    return means === "house"
      ? houseCarrier({ url: place.url ?? "", secret, callOut, now })
      : NOBODY;
  };
}

/** Whom only a person can ask. */
const NOBODY: Carrier = {
  sameKeyMinutes: 0,
  ask: async () => ({ end: "shut", because: "A person carries this out." }),
  find: async () => ({ end: "unknown", because: "Only a person can tell." }),
  list: async () => null,
  probe: async () => null,
};

export function keysIn(opened: string | undefined): Keys | null {
  return opened === undefined ? null : (JSON.parse(opened) as Keys);
}
