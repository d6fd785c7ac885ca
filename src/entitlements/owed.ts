/** What the law owes stands in an offer as lines of its own; no answer to it changes them. */
import type { Entitlement } from "./entitlement.ts";
import { type Money, money, spoken } from "../words/money.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** `amountMinor` is in the law's own currency; a right without money has nothing there. */
export type OwedLine = Pick<
  Entitlement,
  "name" | "amountMinor" | "currency" | "clause" | "says" | "rights" | "source"
> & { readonly entitlementId: string };

/** Everything that stands and was not promised before: nothing can be left out. */
export const owedLines = (standing: readonly Entitlement[]): readonly OwedLine[] =>
  standing
    .filter(({ promised, amountMinor, rights }) => !promised && amountMinor + rights.length > 0)
    .map(({ id: entitlementId, name, amountMinor, currency, clause, says, rights, source }) => ({
      entitlementId,
      name,
      amountMinor,
      currency,
      clause,
      says,
      rights,
      source,
    }));

/** What the proposer saw as owed; less than the law owes is no offer. */
export type Seen = readonly Pick<OwedLine, "entitlementId" | "amountMinor">[];

export function covers(lines: readonly OwedLine[], seen: Seen | undefined): Outcome<null> {
  if (seen === undefined) return done(null);
  for (const line of lines) {
    const theirs = seen.find(({ entitlementId }) => entitlementId === line.entitlementId);
    if (theirs?.amountMinor === line.amountMinor) continue;
    return refused(
      "below_the_law",
      `${line.name} owes ${spoken(moneyOf(line))} (${line.clause}). That is no goodwill: it ` +
        "stands in the offer whole, or there is no offer. Look at it again.",
    );
  }
  return done(null);
}

const moneyOf = ({ amountMinor, currency }: OwedLine): Money => money(amountMinor, currency);

/** Their places come after those of any option's remedies. */
const FIRST_PLACE = 100;

/** The awards that an offer brings by law, whatever is chosen of the rest. */
export const awardsOwed = ({
  id,
  caseId,
  owed,
}: {
  id: string;
  caseId: string;
  owed: readonly OwedLine[];
}) =>
  owed.flatMap((line, place) =>
    line.amountMinor === 0
      ? []
      : [
          {
            caseId,
            offerId: id,
            place: FIRST_PLACE + place,
            kind: "refund" as const,
            what: `What you are due by law: ${line.name}, ${line.clause}, ${spoken(moneyOf(line))}`,
            percent: null,
            amountMinor: line.amountMinor,
            currency: line.currency,
            entitlementId: line.entitlementId,
          },
        ],
  );
