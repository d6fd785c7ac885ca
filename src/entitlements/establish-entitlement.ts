/** Establish what the law owes on a case, from the table of the day on which it failed. */
import { mustBeOpen } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Day } from "../clocks/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Due, reckon } from "./due.ts";
import { standing } from "./entitlement.ts";
import type { Needs } from "./needs.ts";
import type { Facts } from "./tariff.ts";

/** An earlier one of the same tariff is struck, unless the customer was told of it already. */
export async function establishEntitlement(
  { cases, journal, newId, now, tariffs }: Omit<Needs, "industryOf">,
  deed: { caseId: string; tariffId: string; on: Day; facts: Facts; people: number; by: Actor },
): Promise<Outcome<Due & { id: string }>> {
  const { caseId, tariffId, on, facts, people, by } = deed;
  const allowed = may(by, "case:triage");
  if (!allowed.ok) return allowed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const open = mustBeOpen(file);
  if (!open.ok) return open;
  const tariff = tariffs.find(({ id }) => id === tariffId);
  if (!tariff) return refused("not_found", "The handbook has no tariff of that name.");
  if (on > now().slice(0, 10)) return refused("not_yet", "That day is still to come.");
  const due = reckon(tariff, facts, on);
  if (!due.ok) return due;
  const earlier = standing(await journal.ofCase(caseId)).filter((it) => it.tariffId === tariffId);
  if (earlier.some(({ promised }) => promised)) {
    return refused(
      "already_promised",
      "What this tariff owes is promised to the customer already. That stands.",
    );
  }
  for (const { id: entitlementId } of earlier) {
    const struck = { entitlementId, tariffId, because: "Reckoned anew." };
    await journal.add({ what: "entitlement struck", by, caseId, facts: struck });
  }
  const owed = times(due.value, tariff.perPerson ? people : 1);
  const entitlementId = newId();
  const noted = { entitlementId, ...owed, on, facts, people };
  await journal.add({ what: "entitlement established", by, caseId, facts: noted });
  return done({ ...owed, id: entitlementId });
}

const times = (due: Due, people: number): Due =>
  people === 1
    ? due
    : {
        ...due,
        amountMinor: due.amountMinor * people,
        says: `${due.says} To each of ${people} people.`,
      };
