/** Erase a customer: their words go from every place, once nothing needs them any more. */
import type { Journal, Line } from "../../journal/index.ts";
import { type Customer, may, type People } from "../../people/index.ts";
import type { Actor } from "../../words/actor.ts";
import type { Moment } from "../../words/moment.ts";
import { done, type Outcome, refused } from "../../words/outcome.ts";
import { ending, type Ground, mustAgree, type Open } from "./erasure.ts";

export type Needs = {
  readonly people: Pick<People, "customer" | "sameAs" | "keepUnwanted" | "takeTurn">;
  readonly journal: Pick<Journal, "add">;
  readonly chain: {
    eraseWords(
      of: { readonly caseIds: readonly string[]; readonly named: readonly string[] },
      erasure: Omit<Line, "what" | "caseId">,
    ): Promise<number>;
  };
  readonly now: () => Moment;
  /** The places where the words of these customers lie, who are one. */
  readonly erasing: (customers: readonly Customer[]) => {
    open(): Promise<readonly Open[]>;
    caseIds(): Promise<readonly string[]>;
    named(): Promise<readonly string[]>;
    empty(): Promise<void>;
    sign(erasure: { at: Moment; by: string; ground: Ground }): Promise<void>;
  };
};

type Deed = {
  readonly customerId: string;
  readonly ground: Ground;
  /** Their name, typed by whoever erases. */
  readonly name: string;
  /** What is open ends with it; never what is owed. */
  readonly anyway: boolean;
  readonly by: Actor;
};

export async function eraseCustomer(
  needs: Needs,
  { customerId, ground, name, anyway, by }: Deed,
): Promise<Outcome<{ id: string; erasedAt: Moment }>> {
  const { people, journal, chain, now } = needs;
  const allowed = may(by, "customer:erase");
  if (!allowed.ok) return allowed;
  await people.takeTurn();
  const customer = await people.customer(customerId);
  if (!customer) return refused("not_found", "There is no such customer.");
  if (customer.erasedAt) return refused("already_erased", "This customer was erased before.");
  const all = await people.sameAs(customer.id);
  const places = needs.erasing(all);
  const open = await places.open();
  const agreed = mustAgree(customer, { open, typed: name, anyway });
  if (!agreed.ok) return agreed;

  for (const each of open) {
    const line = ending(each);
    if (line) await journal.add({ ...line, by });
  }
  const [caseIds, named] = [await places.caseIds(), await places.named()];
  for (const { contact, email } of all) {
    if (contact === "unwanted" && email) await people.keepUnwanted(email, now());
  }
  const erasedAt = now();
  await places.empty();
  await places.sign({ at: erasedAt, by: by.name, ground });
  const facts = { customerId: customer.id, ground, cases: caseIds.length };
  await chain.eraseWords({ caseIds, named }, { by, facts });
  return done({ id: customer.id, erasedAt });
}
