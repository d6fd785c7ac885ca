/** Complaints that were heard and judged: where policy begins. Many are put in at once. */
import { sql } from "drizzle-orm";
import { newId } from "../../src/rim/clock.ts";
import { done } from "../../src/words/outcome.ts";
import type { Moment } from "../../src/words/moment.ts";
import { type Chance, chanceFrom } from "../chance.ts";
import { ana, type House, sure } from "./houses.ts";

export type Complaint = {
  readonly caseId: string;
  readonly at: Moment;
  readonly chance: Chance;
  readonly failure: string;
  readonly severity: "minor" | "moderate" | "severe";
  readonly priceMinor: number;
};

const FAILURES = ["damaged_order", "late_delivery", "wrong_item", "overcharged", "rude_treatment"];
export const LATE_TRAIN = "train_delayed";
const SEVERITIES = ["minor", "moderate", "severe"] as const;

/** One complaint in five is about a late train, which a law may bind; the same for a seed. */
export function complaintOf(seed: number, nth: number, at: Moment): Complaint {
  const chance = chanceFrom(seed * 1_000_003 + nth);
  return {
    caseId: newId(),
    at,
    chance,
    failure: chance.between(1, 5) === 1 ? LATE_TRAIN : chance.oneOf(FAILURES),
    severity: chance.oneOf(SEVERITIES),
    priceMinor: chance.between(1_000, 41_000),
  };
}

/** Cases of one customer each, with the lines that triage and listening leave behind. */
export async function putIn(house: House, many: readonly Complaint[], from: number) {
  const { workspaceId, playbookVersion } = house;
  const [first] = many;
  if (!first) return;
  const listed = sql.join(
    many.map(
      ({ caseId, at, failure, severity, priceMinor }, nth) =>
        sql`(${caseId}::uuid, ${from + nth}::int, ${at}::timestamptz, ${failure}, ${severity},
          ${priceMinor}::bigint)`,
    ),
    sql`, `,
  );
  const these = sql`(values ${listed}) v (id, n, at, failure, severity, price)`;
  const put = await house.deed(first.at, async ({ tx, journal }) => {
    await tx.execute(sql`insert into customers (workspace_id, id, name, email, created_at)
      select ${workspaceId}, id, 'C', id || '@example.org', at from ${these}`);
    await tx.execute(sql`insert into conversations (workspace_id, id, customer_id, channel, subject,
        started_at, last_at)
      select ${workspaceId}, id, id, 'mail', 'x', at, at from ${these}`);
    await tx.execute(sql`insert into cases (workspace_id, id, number, conversation_id, customer_id,
        title, state, complained_at, opened_at, playbook_id, playbook_version, failure, severity,
        stance, cause_state, price_minor)
      select ${workspaceId}, id, n + 1, id, id, 'x', 'open', at, at, 'five-steps',
        ${playbookVersion}::int, failure, severity, 'at_fault', 'not_yet_known', price
        from ${these}`);
    for (const { caseId, failure, severity, priceMinor } of many) {
      const judged = { failure, severity, stance: "at_fault", causeState: "not_yet_known" };
      const facts = { ...judged, priceMinor };
      await journal.add({ what: "case triaged", by: ana, caseId, facts });
      const listeningId = newId();
      await journal.add({ what: "listening noted", by: ana, caseId, facts: { listeningId } });
    }
    return done(null);
  });
  sure(put);
}
