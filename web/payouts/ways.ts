/** The ways to pay, as people call them, and what each wants to know. */
import type { Answer } from "../api/client.ts";

export type Way = Answer<"GET /instruments">["instruments"][number];
export type Means = Way["means"];
export type Kind = Way["carries"][number]["kind"];

type Field = {
  readonly at: "shop" | "url" | "iban" | "bic" | "holder" | "secret" | "webhookSecret";
  readonly label: string;
  readonly hint?: string;
  readonly optional?: true;
  readonly placeholder?: string;
};

export const MEANS: Readonly<
  Record<Means, { says: string; about: string; fields: readonly Field[]; kinds: readonly Kind[] }>
> = {
  stripe: {
    says: "Stripe",
    about: "Refunds the card payment. Each refund is asked for once, under its own key.",
    fields: [
      { at: "secret", label: "Secret key", hint: "sk_… or rk_…, with the right to refund." },
      {
        at: "webhookSecret",
        label: "Signing secret of its calls",
        hint: "whsec_… Without it the desk asks by itself what became of a refund.",
        optional: true,
      },
    ],
    kinds: ["refund"],
  },
  shopify: {
    says: "Shopify",
    about: "Refunds an order, or makes a code that takes something off the next one.",
    fields: [
      { at: "shop", label: "Shop", placeholder: "lamps.myshopify.com" },
      { at: "secret", label: "Access token", hint: "It may write orders and discounts." },
    ],
    kinds: ["refund", "discount"],
  },
  bank: {
    says: "A file for the bank",
    about: "Transfers are gathered in a file that a person takes to the bank (pain.001).",
    fields: [
      { at: "holder", label: "Whose account pays" },
      { at: "iban", label: "Its IBAN" },
      { at: "bic", label: "BIC of its bank", optional: true },
    ],
    kinds: ["refund", "credit", "lodging", "donation", "gesture"],
  },
  task: {
    says: "Somebody of the house",
    about: "A colleague ships it or does it until a day, and notes how one can see that.",
    fields: [],
    kinds: [
      "replacement",
      "repair",
      "redo",
      "free_service",
      "expert_time",
      "warranty",
      "upgrade",
      "lodging",
      "perk",
      "donation",
      "correction",
      "gesture",
    ],
  },
  house: {
    says: "Your own system",
    about: "Is told by a signed call and asked what became of it. Docs: the API, Payouts.",
    fields: [
      { at: "url", label: "Where it listens", placeholder: "https://" },
      { at: "secret", label: "Secret that signs our calls", hint: "24 signs or more." },
    ],
    kinds: ["refund", "credit", "discount", "replacement", "repair", "upgrade", "perk", "gesture"],
  },
};

export const kindSays = (kind: Kind): string => kind.replace("_", " ");

/** "refund in EUR and USD, discount in EUR" */
export function carriedSays(carries: Way["carries"]): string {
  const kinds = new Map<Kind, string[]>();
  for (const { kind, currency } of carries) {
    kinds.set(kind, [...(kinds.get(kind) ?? []), currency]);
  }
  return [...kinds]
    .map(([kind, coins]) => `${kindSays(kind)} in ${coins.join(" and ")}`)
    .join(", ");
}

/** "eur, usd" → EUR, USD */
export const currenciesIn = (typed: string): string[] => [
  ...new Set(typed.toUpperCase().match(/\b[A-Z]{3}\b/g) ?? []),
];
