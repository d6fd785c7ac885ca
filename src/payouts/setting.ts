/** What an instrument must know before it can be used, checked when it is set up. */
import { done, type Outcome, refused } from "../words/outcome.ts";
import { bicIn, ibanIn } from "./iban.ts";
import type { Instrument, Keys, Place } from "./instrument.ts";
import { canCarry } from "./means.ts";

type Setting = Pick<Instrument, "means" | "carries" | "place">;

/** Standard Webhooks asks for 24 to 64 bytes; a short secret can be guessed. */
const SECRET_LEAST = 24;

export function mustBeWhole({ means, carries, place }: Setting, keys: Keys): Outcome<Place> {
  const wrong = carries.find(({ kind }) => !canCarry(means, kind));
  if (wrong) {
    const kind = wrong.kind.replace("_", " ");
    return refused("not_carried", `This way can't carry a ${kind}.`);
  }
  if (means === "stripe") {
    return /^(?:sk|rk)_\w{8,}$/.test(keys.secret ?? "")
      ? done({})
      : refused("key_missing", "Stripe wants a secret key, sk_… or rk_…, that may refund.");
  }
  if (means === "shopify") {
    const shop = place.shop?.trim().toLowerCase() ?? "";
    if (!/^[a-z0-9][a-z0-9-]{0,60}\.myshopify\.com$/.test(shop)) {
      return refused("shop_missing", "Say which shop: its name ends in .myshopify.com.");
    }
    return keys.secret
      ? done({ shop })
      : refused(
          "key_missing",
          "Shopify wants an access token that may write orders and discounts.",
        );
  }
  if (means === "bank") return bankIn(place);
  if (means === "house") {
    if (!place.url) return refused("address_missing", "Say where your system listens.");
    return (keys.secret ?? "").length >= SECRET_LEAST
      ? done({ url: place.url })
      : refused(
          "key_missing",
          `The secret that signs our calls has ${SECRET_LEAST} signs or more.`,
        );
  }
  return done({});
}

function bankIn({ iban = "", bic, holder = "" }: Place): Outcome<Place> {
  const account = ibanIn(iban);
  if (!account) return refused("iban_wrong", "The IBAN of your account does not add up.");
  const bank = bic?.trim() ? bicIn(bic) : undefined;
  if (bank === null) return refused("bic_wrong", "This is no BIC: eight or eleven signs.");
  return holder.trim()
    ? done({ iban: account, holder: holder.trim().slice(0, 70), ...(bank ? { bic: bank } : {}) })
    : refused("holder_missing", "Say whose account pays, as the bank has it.");
}
