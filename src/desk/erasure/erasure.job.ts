/** Erases by itself whoever has been quiet for as long as the house wants to remember. */
import { sql } from "drizzle-orm";
import { THE_DESK } from "../../words/actor.ts";
import { daysLater, type Moment } from "../../words/moment.ts";
import { done, type Outcome } from "../../words/outcome.ts";
import type { Needs } from "../needs.ts";
import { eraseCustomer } from "./erase-customer.ts";

type Inside = <T>(work: (needs: Needs) => Promise<Outcome<T>>) => Promise<Outcome<T>>;

const MONTH_DAYS = 365.25 / 12;
/** In an hour, so that nobody waits for it; our choice. */
const AT_ONCE = 200;

/** One round for one house; once an hour is enough. Whose matters are open is left alone. */
export function eraseQuiet({ months, now }: { months: number; now: () => Moment }) {
  const looked = new Map<string, string>();
  return async (inside: Inside): Promise<number> => {
    if (months === 0) return 0;
    const hour = now().slice(0, "2026-11-22T09".length);
    const found = await inside(async (needs) => {
      const isDone = looked.get(needs.workspaceId) === hour;
      looked.set(needs.workspaceId, hour);
      return done(isDone ? [] : await quietSince(needs, daysLater(now(), -months * MONTH_DAYS)));
    });
    let erased = 0;
    for (const { id: customerId, name } of found.ok ? found.value : []) {
      if (erased >= AT_ONCE) break;
      const deed = { customerId, name, ground: "not_needed", anyway: false, by: THE_DESK } as const;
      const outcome = await inside((needs) => eraseCustomer(needs, deed));
      if (outcome.ok) erased += 1;
    }
    return erased;
  };
}

/** Nobody has said a word to them or heard one since then, and no case of theirs is open. */
async function quietSince({ tx, workspaceId }: Needs, since: Moment) {
  const rows = (await tx.execute(sql`
    select id, name from customers one
     where workspace_id = ${workspaceId} and merged_into is null and erased_at is null
       and created_at < ${since}
       and not exists (
         select from conversations said
          where said.workspace_id = ${workspaceId} and said.last_at >= ${since}
            and said.customer_id in (select same_customers(${workspaceId}, one.id)))
       and not exists (
         select from cases
          where cases.workspace_id = ${workspaceId} and cases.state = 'open'
            and cases.customer_id in (select same_customers(${workspaceId}, one.id)))
     order by created_at`)) as unknown as [string, string][];
  return rows.map(([id, name]) => ({ id, name }));
}
