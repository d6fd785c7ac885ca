/** Which of a tariff's questions matter, given what was answered so far; and what is still open. */
import type { Answer } from "../api/client.ts";
import { minorOf } from "../words/sums.ts";

type All = Answer<"GET /cases/:case/entitlements">;
export type Tariff = All["tariffs"][number];
export type Ask = Tariff["asks"][number];
export type Entitlement = All["entitlements"][number];
export type Facts = Readonly<Record<string, number | boolean | string>>;
/** What was typed or chosen, as fields hold it. */
export type Typed = Readonly<Record<string, string>>;

type Condition = Ask["when"][string];

function meets(fact: number | boolean | string | undefined, condition: Condition): boolean {
  if (fact === undefined) return false;
  if (Array.isArray(condition)) return condition.includes(String(fact));
  if (typeof condition !== "object") return fact === condition;
  const { from, above, upTo, below } = condition;
  const number = Number(fact);
  return (
    (from === undefined || number >= from) &&
    (above === undefined || number > above) &&
    (upTo === undefined || number <= upTo) &&
    (below === undefined || number < below)
  );
}

/** What a field's text says, or nothing while it says nothing sound. */
function factOf({ kind }: Ask, text: string | undefined, currency: string) {
  if (!text) return undefined;
  if (kind === "choice") return text;
  if (kind === "yes_no") return text === "yes";
  if (kind === "money") return minorOf(text, currency) ?? undefined;
  const number = Number(text.replace(",", "."));
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** The questions to show, in their order, and the answers that count. */
export function asked(tariff: Pick<Tariff, "asks" | "currency">, typed: Typed) {
  const facts: Record<string, number | boolean | string> = {};
  const asks = tariff.asks.filter((ask) => {
    const matters = Object.entries(ask.when).every(([id, condition]) =>
      meets(facts[id], condition),
    );
    const fact = factOf(ask, typed[ask.id], tariff.currency);
    if (matters && fact !== undefined) facts[ask.id] = fact;
    return matters;
  });
  return { asks, facts: facts as Facts, whole: asks.every(({ id }) => facts[id] !== undefined) };
}
