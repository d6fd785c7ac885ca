/** The journal as lessons read it: cases by the day of their opening, open promises, changes. */
import { and, asc, eq, gte, inArray, lt, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "../rim/db/db.ts";
import { journal } from "./lessons.tables.ts";
import type { Lines } from "./lines.ts";
import type { Line } from "./recovery.ts";

/** The lines that a measure reads; the others stay where they are. */
const READ = [
  "case opened",
  "case triaged",
  "case closed",
  "case reopened",
  "letter sent",
  "offer made",
  "offer accepted",
  "offer declined",
  "offer expired",
  "award pledged",
  "award paid",
  "commitment made",
  "commitment kept",
  "commitment withdrawn",
  "follow-up asked",
  "follow-up answered",
  "standing given",
  "rating given",
];
const CHANGE = ["case triaged", "action planned", "action completed"];

export function linesIn(tx: Tx, workspaceId: string): Lines {
  const mine = eq(journal.workspaceId, workspaceId);
  const other = alias(journal, "other");
  const whose = eq(other.workspaceId, workspaceId);
  const select = () => tx.select(LINE).from(journal);
  return {
    entriesBetween: async (from, to) => {
      const opened = tx
        .select({ caseId: other.caseId })
        .from(other)
        .where(and(whose, eq(other.what, "case opened"), gte(other.at, from), lt(other.at, to)));
      return select()
        .where(and(mine, inArray(journal.caseId, opened), inArray(journal.what, READ)))
        .orderBy(asc(journal.seq))
        .then(lined);
    },
    openPromises: async () => {
      const settled = tx
        .select({ seq: other.seq })
        .from(other)
        .where(
          and(
            whose,
            inArray(other.what, ["commitment kept", "commitment withdrawn"]),
            sql`${other.facts} ->> 'commitmentId' = ${journal.facts} ->> 'commitmentId'`,
          ),
        );
      return select()
        .where(and(mine, eq(journal.what, "commitment made"), notExists(settled)))
        .orderBy(asc(journal.seq))
        .then(lined);
    },
    changes: async () => {
      const changed = tx
        .select({ caseId: other.caseId })
        .from(other)
        .where(and(whose, eq(other.what, "action completed")));
      return select()
        .where(and(mine, inArray(journal.caseId, changed), inArray(journal.what, CHANGE)))
        .orderBy(asc(journal.seq))
        .then(lined);
    },
  };
}

const LINE = {
  at: journal.at,
  what: journal.what,
  caseId: journal.caseId,
  facts: journal.facts,
};

const lined = (rows: readonly (Omit<Line, "caseId"> & { caseId: string | null })[]): Line[] =>
  rows.flatMap(({ caseId, ...line }) => (caseId ? [{ ...line, caseId }] : []));
