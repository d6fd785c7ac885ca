/** An approach is a mail that the desk writes to a customer by itself; this says whether it may. */
import type { Customer } from "../people/index.ts";
import { daysLater, isAfter, type Moment } from "../words/moment.ts";

/** question: whether it is put right · reminder: of one · news: what we changed since. */
export type Kind = "question" | "reminder" | "news";

export type Approach = {
  readonly id: string;
  readonly customerId: string;
  readonly caseId: string;
  readonly kind: Kind;
  readonly at: Moment;
};

/** The house writes by itself to one customer at most so often, whatever their cases are. */
export type Cap = { readonly most: number; readonly days: number };

export type Circumstances = {
  readonly customer: Pick<Customer, "name" | "email" | "contact" | "erasedAt">;
  /** They asked that the desk itself writes no more. */
  readonly quiet: boolean;
  /** The last letter to their address came back for good. */
  readonly bounced: boolean;
  /** When the desk wrote to them by itself in the days of the cap, the oldest first. */
  readonly lately: readonly Moment[];
  /** How many that matter more want a place in the same days. */
  readonly ahead: number;
};

export type Unwanted = "erased" | "contact_unwanted" | "quiet" | "no_address" | "bounced";

/** Now; not at all, as things stand; or from a moment on, because we wrote enough of late. */
export type Weighed =
  | { readonly may: "now" }
  | { readonly may: "not"; readonly code: Unwanted; readonly because: string }
  | { readonly may: "later"; readonly from: Moment; readonly because: string };

export function weigh({ lately, ahead, ...who }: Circumstances, cap: Cap, now: Moment): Weighed {
  const unwanted = whyNot(who);
  if (unwanted) return { may: "not", ...unwanted };
  const counted = lately.filter((at) => isAfter(daysLater(at, cap.days), now)).sort();
  if (counted.length + ahead < cap.most) return { may: "now" };
  // A place is free again when the oldest that stands in the way is as many days past.
  const oldest = counted[Math.max(0, counted.length + ahead - cap.most)] ?? counted.at(-1) ?? now;
  const because =
    counted.length >= cap.most
      ? `We wrote to them ${times(counted.length)} within ${cap.days} days.`
      : "Something that matters more is to be asked first.";
  return { may: "later", from: daysLater(oldest, cap.days), because };
}

/** Why nothing may go to them by itself; in the order in which it binds us. */
function whyNot({
  customer,
  quiet,
  bounced,
}: Pick<Circumstances, "customer" | "quiet" | "bounced">) {
  const because = (code: Unwanted, says: string) => ({ code, because: says });
  if (customer.erasedAt) return because("erased", "What was known of them is erased.");
  if (customer.contact === "unwanted") {
    return because("contact_unwanted", "They asked us not to write to them.");
  }
  if (!customer.email) return because("no_address", "We have no mail address of theirs.");
  if (quiet) return because("quiet", "They asked not to be asked by mail.");
  return bounced ? because("bounced", "The last letter to their address came back.") : undefined;
}

const times = (count: number): string => (count === 1 ? "once" : `${count} times`);
