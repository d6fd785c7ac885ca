/** What a case's timeline says of offers, of awards, and of vouchers. */
import type { Facets, Sayings } from "../cases/index.ts";
import { money, spoken } from "../words/money.ts";

const words = (value: unknown): string => String(value ?? "").replaceAll("_", " ");

const amount = ({ amountMinor, currency }: Facets): string =>
  typeof amountMinor === "number" && amountMinor > 0 && typeof currency === "string"
    ? `, worth ${spoken(money(amountMinor, currency))}`
    : "";
const left = ({ leftMinor, percent, currency }: Facets): string =>
  typeof leftMinor === "number" && !percent && typeof currency === "string"
    ? `; ${spoken(money(leftMinor, currency))} is left`
    : "";
const hoped = (fit: unknown): string =>
  fit ? `: it ${words(fit).replace("falls short", "falls short of")} what they hoped for` : "";

export const SAYINGS: Sayings = {
  "offer proposed": "Proposed an offer",
  "offer approved": ({ overBudget, because }) =>
    overBudget ? `Approved the offer, over the budget: ${words(because)}` : "Approved the offer",
  "offer withdrawn": "Took the offer back",
  "offer made": "The offer went to the customer",
  "offer accepted": ({ fit }) => `The customer accepted${hoped(fit)}`,
  "offer declined": ({ fit }) => `The customer declined${hoped(fit)}`,
  "entitlement established": ({ name, amountMinor, currency }) =>
    `By law: ${words(name)}${amount({ amountMinor, currency }) || ", no money"}`,
  "entitlement struck": ({ because }) => `What the law owed was struck: ${String(because)}`,
  "tariff set aside": ({ because }) => `A tariff is not for this case: ${String(because)}`,
  "offer countered": (f) => `The customer asks for something else${amount(f)}`,
  "counter answered": ({ verdict }) =>
    `We ${verdict === "stands" ? "stand by our offer" : "answer with another offer"}`,
  "counter told": "Our answer went to the customer by mail, in their thread",
  "offer reminded": "Told that the offer ends soon",
  "offer expired": "The offer ran out unanswered",
  "award pledged": (facts) => `Owed to the customer: ${words(facts["kind"])}${amount(facts)}`,
  "award paid": (facts) => `Delivered: ${words(facts["kind"])}${amount(facts)}`,
  "award withdrawn": ({ because }) => `Took an award back: ${words(because)}`,
  "voucher issued": "Issued a voucher",
  "award instructed": ({ instrument }) => `Told ${words(instrument)} to pay it`,
  "award failed": ({ because }) => `It could not be paid: ${words(because)}`,
  "award reversed": ({ because }) => `What was paid came back: ${words(because)}`,
  "award told": ({ how }) => `The customer was told that it is there, by ${words(how)}`,
  "voucher redeemed": (facts) =>
    `Order ${words(facts["order"])} used the voucher${amount(facts)}${left(facts)}`,
  "voucher overspent": ({ order, overMinor, currency }) =>
    `Order ${words(order)} was given more than was left` +
    amount({ amountMinor: overMinor, currency }),
  "voucher taken back": ({ order, because }) =>
    `What order ${words(order)} used lies on the voucher again: ${words(because)}`,
  "voucher expired": (facts) => `The voucher ran out${amount(facts)}`,
};
