/** Weigh an approach: may the desk write to this customer by itself, now? */
import { daysLater, minutesLater } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { weigh, type Weighed } from "./approach.ts";
import type { Needs } from "./needs.ts";

/**
 * Holds the customer's turn until the deed is done, so that of two workers one waits a minute.
 *
 * @param ahead how many approaches that matter more want a place within the days of the cap
 */
export async function weighApproach(
  { approaches, people, quiet, outbox, approachCap, now }: Omit<Needs, "newId">,
  { customerId, ahead = 0 }: { customerId: string; ahead?: number },
): Promise<Outcome<Weighed>> {
  const customer = await people.customer(customerId);
  if (!customer) return refused("not_found", "There is no such customer.");
  // An address may be that of two customers; what is written to it is counted together.
  const names = [customer.id, customer.email?.toLowerCase() ?? []].flat();
  const turns = await Promise.all(names.map((name) => approaches.turn(name)));
  if (turns.includes(false)) {
    const because = "Something else is being written to them just now.";
    return done({ may: "later", from: minutesLater(now(), 1), because });
  }
  const all = await people.sameAs(customer.id);
  const ids = all.map(({ id }) => id);
  // Whoever asked for quiet at one of their addresses did not mean: write to the other.
  const addresses = [customer, ...all].flatMap(({ email }) => email ?? []);
  const asked = await Promise.all([...new Set(addresses)].map((each) => quiet.has(each)));
  return done(
    weigh(
      {
        customer,
        quiet: asked.includes(true),
        bounced: customer.email !== null && (await outbox.bounces(customer.email)),
        lately: await approaches.lately(ids, daysLater(now(), -approachCap.days)),
        ahead,
      },
      approachCap,
      now(),
    ),
  );
}
