/** The house's secret, made once: links, message ids and voucher codes are signed with it. */
import { eq } from "drizzle-orm";
import type { Database } from "./db/db.ts";
import { secrets } from "./db/rim.tables.ts";

const NAME = "house";

export const houseSecret = (db: Database, make: () => string): Promise<string> =>
  db.atDoor(async (tx) => {
    await tx.insert(secrets).values({ name: NAME, value: make() }).onConflictDoNothing();
    const [row] = await tx.select().from(secrets).where(eq(secrets.name, NAME));
    if (!row) throw new Error("the house's secret is not there");
    return row.value;
  });
