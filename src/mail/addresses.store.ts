/** What the outbox knows of an address: whether letters come back from it, what it got of late. */
import { and, desc, eq, gte, inArray } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { rowOf, rowsOf, together } from "../rim/db/together.ts";
import type { Moment } from "../words/moment.ts";
import { deliveries } from "./mail.tables.ts";
import type { Outbox } from "./outbox.ts";

const MOST = 100;

type Automatic = { readonly address: string; readonly since: Moment };

/** A letter that is on its way yet says nothing of its address. */
const ENDED = ["sent", "kept", "delivered", "bounced", "given_up"] as const;

export function addressesIn(tx: Tx, workspaceId: string): Pick<Outbox, "bounces" | "automaticTo"> {
  const mine = eq(deliveries.workspaceId, workspaceId);
  const bounced = together(async (addresses: readonly string[]) => {
    const rows = await tx
      .selectDistinctOn([deliveries.toAddress], {
        address: deliveries.toAddress,
        state: deliveries.state,
        kind: deliveries.bounceKind,
      })
      .from(deliveries)
      .where(
        and(
          mine,
          inArray(deliveries.toAddress, [...addresses]),
          inArray(deliveries.state, [...ENDED]),
        ),
      )
      .orderBy(deliveries.toAddress, desc(deliveries.dueAt));
    return rowOf(rows, ({ address }) => address);
  });
  const automatic = together(async (asked: readonly Automatic[]) => {
    const [first] = asked.map(({ since }) => since).sort();
    if (first === undefined) return () => [];
    const rows = await tx
      .select({ address: deliveries.toAddress, dueAt: deliveries.dueAt })
      .from(deliveries)
      .where(
        and(
          mine,
          inArray(
            deliveries.toAddress,
            asked.map(({ address }) => address),
          ),
          gte(deliveries.dueAt, first),
          eq(deliveries.automatic, true),
        ),
      )
      .limit(MOST * asked.length);
    const found = rowsOf(rows, ({ address }) => address);
    return ({ address, since }) =>
      found(address).flatMap(({ dueAt }) => (dueAt >= since ? dueAt : []));
  });
  return {
    async bounces(address) {
      const last = await bounced(address);
      return last?.state === "given_up" || (last?.state === "bounced" && last.kind === "hard");
    },
    automaticTo: (address, since) => automatic({ address, since }),
  };
}
