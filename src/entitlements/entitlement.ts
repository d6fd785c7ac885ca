/** An entitlement is what the law owes one customer on one case: no gift, and never traded. */
import type { Entry } from "../journal/index.ts";
import type { Moment } from "../words/moment.ts";
import type { Due } from "./due.ts";
import type { Facts, Tariff } from "./tariff.ts";

type Who = Entry["by"];

export type Entitlement = Due & {
  readonly id: string;
  readonly on: string;
  readonly facts: Facts;
  /** To how many people it is owed. */
  readonly people: number;
  readonly by: Who;
  readonly at: Moment;
  /** It stands in an offer that the customer has, so it can't be struck any more. */
  readonly promised: boolean;
  /** Why it no longer holds; null while it does. */
  readonly struck: string | null;
};

/** A tariff that would fit, and that somebody has found not to be for this case. */
export type SetAside = {
  readonly tariffId: string;
  readonly because: string;
  readonly by: Who;
  readonly at: Moment;
};

/** The entitlements of a case as its journal tells them, in the order in which they were found. */
export function entitlementsIn(entries: readonly Entry[]): readonly Entitlement[] {
  const found = new Map<string, Entitlement>();
  for (const { what, by, at, facts } of entries) {
    const id = String(facts["entitlementId"] ?? "");
    if (what === "entitlement established") {
      const { entitlementId: _, ...due } = facts;
      const rest = due as unknown as Due & Pick<Entitlement, "on" | "facts" | "people">;
      found.set(id, { ...rest, id, by, at, promised: false, struck: null });
    }
    const held = found.get(id);
    if (!held) continue;
    if (what === "award pledged") found.set(id, { ...held, promised: true });
    // Taken back, it is owed again.
    if (what === "award withdrawn") found.set(id, { ...held, promised: false });
    if (what === "entitlement struck") found.set(id, { ...held, struck: String(facts["because"]) });
  }
  return [...found.values()];
}

export function setAsideIn(entries: readonly Entry[]): readonly SetAside[] {
  const aside = new Map<string, SetAside>();
  for (const { what, by, at, facts } of entries) {
    const tariffId = String(facts["tariffId"] ?? "");
    if (what === "tariff set aside")
      aside.set(tariffId, { tariffId, because: String(facts["because"]), by, at });
    if (what === "entitlement established") aside.delete(tariffId);
  }
  return [...aside.values()];
}

export const standing = (entries: readonly Entry[]): readonly Entitlement[] =>
  entitlementsIn(entries).filter(({ struck }) => struck === null);

/** The tariffs that must be looked at before an offer, and have not been. */
export function openTariffs(fitting: readonly Tariff[], entries: readonly Entry[]) {
  const seen = new Set([
    ...standing(entries).map(({ tariffId }) => tariffId),
    ...setAsideIn(entries).map(({ tariffId }) => tariffId),
  ]);
  return fitting.filter(({ id, first }) => first && !seen.has(id));
}
