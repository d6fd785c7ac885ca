/** Know a customer by their address, or welcome a new one. */
import { type Customer, mustBeKnown } from "../people/index.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export type Stranger = {
  /** Somebody said who they are; nobody is looked for. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** ISO 639-1, noted of whoever is new: what they were spoken to in. */
  readonly language?: string | null | undefined;
};

export async function knowCustomer(
  { people, now, newId }: Pick<Needs, "people" | "now" | "newId">,
  { id, name, email, phone, language = null }: Stranger,
): Promise<Outcome<Customer>> {
  if (id) return mustBeKnown(await people.customer(id));
  const address = email?.trim().toLowerCase() || null;
  const known = address ? await people.customerByEmail(address) : undefined;
  if (known) return done(known);
  const customer: Customer = {
    id: newId(),
    name: name.trim() || nameIn(address),
    email: address,
    phone: phone ?? null,
    since: null,
    yearlyMinor: null,
    referrals: 0,
    createdAt: now(),
    version: 1,
    language,
    contact: address && (await people.wasUnwanted(address)) ? "unwanted" : "welcome",
  };
  await people.keepCustomer(customer);
  return done(customer);
}

/** "maria.keller@…" is Maria Keller until somebody says otherwise. */
const nameIn = (address: string | null): string =>
  (address?.split("@")[0] ?? "")
    .split(/[._-]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ") || "Somebody";
