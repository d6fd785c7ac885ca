/** What a case's timeline says of an award's way to the customer. */
import type { Sayings } from "../cases/index.ts";

const WAYS: Readonly<Record<string, string>> = {
  stripe: "a refund of the card payment",
  shopify: "the shop",
  bank: "a file for the bank",
  task: "a colleague",
  house: "the house’s own system",
};
const way = (means: unknown): string => WAYS[String(means)] ?? String(means);
const why = (because: unknown): string => (because ? `: ${String(because)}` : "");

export const TRAVEL_SAYINGS: Sayings = {
  "payout instructed": ({ means }) => `Sent on its way by ${way(means)}`,
  "payout confirmed": ({ means }) => `Arrived by ${way(means)}`,
  "payout failed": ({ because }) => `Surely not paid${why(because)}`,
  "payout unknown": ({ because }) => `Nobody knows yet whether it was paid${why(because)}`,
  "payout reversed": ({ because }) => `Paid, and come back${why(because)}`,
  "payout withdrawn": ({ because }) => `Took its way back${why(because)}`,
  "difference settled": ({ because }) => `A difference was looked into${why(because)}`,
};
