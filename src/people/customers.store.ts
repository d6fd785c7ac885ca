/** Customers in the database, one workspace at a time; whoever was merged is whom they became. */
import { and, asc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { rowOf, rowsOf, together } from "../rim/db/together.ts";
import type { Customer } from "./customer.ts";
import type { People } from "./people.ts";
import { customers, unwantedMarks } from "./people.tables.ts";

type Customers = Pick<
  People,
  | "customer"
  | "sameAs"
  | "likely"
  | "takeTurn"
  | "mergeCustomer"
  | "customerByEmail"
  | "keepCustomer"
  | "replaceCustomer"
  | "keepUnwanted"
  | "wasUnwanted"
  | "erasure"
>;

const LIKELY_MOST = 10;

/** What a customer is called in lists: by the name of whom they were merged into, if they were. */
export const nameNow = sql<string>`coalesce((
  select other.name from customers other
  where other.workspace_id = ${customers.workspaceId} and other.id = ${customers.mergedInto}
), ${customers.name})`;

/** @param mac hashes with the house's secret; without one nobody is known to be unwanted */
export function customersIn(
  tx: Tx,
  workspaceId: string,
  mac: (text: string) => string = () => "",
): Customers {
  const markOf = (address: string) => mac(`unwanted ${address.trim().toLowerCase()}`);
  const ofHouse = eq(customers.workspaceId, workspaceId);
  const one = (id: string) => and(ofHouse, eq(customers.id, id));

  const known = together(async (ids: readonly string[]) => {
    const rows = await tx
      .select({ ...CUSTOMER, mergedInto: customers.mergedInto })
      .from(customers)
      .where(and(ofHouse, inArray(customers.id, [...ids])));
    return rowOf(rows, ({ id }) => id);
  });

  /** Follows "is the same as" to its end; a person made each step, so there are few. */
  async function whoIs(id: string): Promise<Customer | undefined> {
    const row = await known(id);
    if (!row) return undefined;
    const { mergedInto, ...customer } = row;
    return mergedInto ? whoIs(mergedInto) : customer;
  }

  return {
    customer: whoIs,
    sameAs: together(async (ids: readonly string[]) => {
      const asked = sql`unnest(${`{${ids.join(",")}}`}::uuid[]) asked (id)`;
      const rows = await tx
        .select({ whose: sql<string>`asked.id`, customer: CUSTOMER })
        .from(sql`${asked} cross join lateral same_customers(${workspaceId}, asked.id) same (id)`)
        .innerJoin(customers, and(ofHouse, eq(customers.id, sql`same.id`)))
        .orderBy(sql`${customers.mergedInto} nulls first`, asc(customers.createdAt));
      const found = rowsOf(rows, ({ whose }) => whose);
      return (id) => found(id).map(({ customer }) => customer);
    }),
    likely: ({ id, name, phone }) =>
      tx
        .select(CUSTOMER)
        .from(customers)
        .where(
          and(
            ofHouse,
            ne(customers.id, id),
            isNull(customers.mergedInto),
            or(
              sql`lower(${customers.name}) = ${name.toLowerCase()}`,
              phone ? eq(customers.phone, phone) : undefined,
            ),
          ),
        )
        .orderBy(asc(customers.createdAt))
        .limit(LIKELY_MOST),
    takeTurn: async () =>
      void (await tx.execute(
        sql`select pg_advisory_xact_lock(hashtextextended(${`${workspaceId} who is whom`}, 0))`,
      )),
    mergeCustomer: async (id, mergedInto) =>
      void (await tx.update(customers).set({ mergedInto }).where(one(id))),
    async customerByEmail(email) {
      const [row] = await tx
        .select({ id: customers.id })
        .from(customers)
        .where(and(ofHouse, eq(customers.email, email)))
        .orderBy(asc(customers.createdAt))
        .limit(1);
      return row && whoIs(row.id);
    },
    keepCustomer: async (customer) =>
      void (await tx.insert(customers).values({ workspaceId, ...customer })),
    async replaceCustomer(customer, version) {
      const changed = await tx
        .update(customers)
        .set(customer)
        .where(and(one(customer.id), eq(customers.version, version)))
        .returning({ id: customers.id });
      return changed.length === 1;
    },
    keepUnwanted: async (address, since) =>
      void (await tx
        .insert(unwantedMarks)
        .values({ workspaceId, mark: markOf(address), since })
        .onConflictDoNothing()),
    async wasUnwanted(address) {
      const [mark] = await tx
        .select({ since: unwantedMarks.since })
        .from(unwantedMarks)
        .where(
          and(eq(unwantedMarks.workspaceId, workspaceId), eq(unwantedMarks.mark, markOf(address))),
        );
      return mark !== undefined;
    },
    async erasure(id) {
      const [row] = await tx
        .select({
          at: customers.erasedAt,
          by: customers.erasedBy,
          ground: customers.erasedGround,
        })
        .from(customers)
        .where(one(id));
      const { at, by, ground } = row ?? {};
      return at && by && ground ? { at, by, ground } : undefined;
    },
  };
}

const CUSTOMER = {
  id: customers.id,
  name: customers.name,
  email: customers.email,
  phone: customers.phone,
  since: customers.since,
  yearlyMinor: customers.yearlyMinor,
  referrals: customers.referrals,
  createdAt: customers.createdAt,
  version: customers.version,
  language: customers.language,
  contact: customers.contact,
  erasedAt: customers.erasedAt,
} satisfies Record<keyof Customer, unknown>;
