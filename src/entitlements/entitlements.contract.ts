/** The doors of entitlements: the tariffs that fit a case, and what they owe. */
import { z } from "zod";
import { At, By, contract, Day, Id, Left, Minor, Nothing, Words } from "../rim/http/contract.ts";

const TariffId = z.string().min(1).max(60);
const Fact = z.union([z.number(), z.boolean(), z.string().max(60)]);
const Facts = z.record(z.string().max(40), Fact);
const Bounds = z.object({
  from: z.number().optional(),
  above: z.number().optional(),
  upTo: z.number().optional(),
  below: z.number().optional(),
});
const Conditions = z.record(
  z.string(),
  z.union([Bounds, z.boolean(), z.string(), z.array(z.string())]),
);

const Due = z.object({
  tariffId: TariffId,
  name: z.string(),
  place: z.string(),
  /** In minor units of the law's own currency. */
  amountMinor: Minor,
  currency: z.string(),
  clause: z.string(),
  says: z.string(),
  /** What is owed besides money. */
  rights: z.array(z.string()),
  payWithin: z.string().nullable(),
  source: z.string(),
  confidence: z.enum(["read", "remembered", "unsure"]),
  /** The day from which the table holds that decided. */
  tableOf: z.string(),
});

/** What the law owes, as a line of an offer. */
export const OwedLine = z.object({
  entitlementId: Id,
  name: z.string(),
  amountMinor: Minor,
  currency: z.string(),
  clause: z.string(),
  says: z.string(),
  rights: z.array(z.string()),
  source: z.string(),
});

export const Entitlement = Due.extend({
  id: Id,
  on: z.string(),
  facts: Facts,
  people: z.int(),
  by: By,
  at: At,
  /** It stands in an offer that the customer has. */
  promised: z.boolean(),
  struck: z.string().nullable(),
});

const Tariff = z.object({
  id: TariffId,
  name: z.string(),
  place: z.string(),
  currency: z.string(),
  /** Meant for the failure of this case. */
  fits: z.boolean(),
  /** An offer waits until it was looked at. */
  first: z.boolean(),
  perPerson: z.boolean(),
  payWithin: z.string().nullable(),
  tablesFrom: z.array(z.string()),
  asks: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      kind: z.enum(["number", "money", "yes_no", "choice"]),
      unit: z.string().nullable(),
      choices: z.array(z.object({ id: z.string(), name: z.string() })),
      /** Asked only where these hold. */
      when: Conditions,
    }),
  ),
});

export const entitlementsContract = contract({
  "GET /cases/:case/entitlements": {
    says: "What the law owes on this case, and the tariffs that it may be reckoned by.",
    answer: z.object({
      entitlements: z.array(Entitlement),
      setAside: z.array(z.object({ tariffId: TariffId, because: z.string(), by: By, at: At })),
      /** Those that an offer waits for. */
      open: z.array(TariffId),
      tariffs: z.array(Tariff),
    }),
  },
  "POST /cases/:case/entitlements": {
    says: "Establishes what the law owes, from the table of the day on which it failed.",
    body: z.object({
      tariffId: TariffId,
      on: Day,
      facts: Facts,
      people: z.int().min(1).max(20).default(1),
    }),
    answer: Due.extend({ id: Id }),
    status: 201,
  },
  "POST /cases/:case/entitlements/:entitlement/strike": {
    says: "A fact was wrong: what it owed is struck, and stays to be read with the reason.",
    body: z.object({ because: Words(500) }),
    answer: Left,
  },
  "POST /cases/:case/set-asides": {
    says: "Sets a tariff aside that is not for this case, with the reason.",
    body: z.object({ tariffId: TariffId, because: Words(500) }),
    answer: Nothing,
    status: 201,
  },
});
