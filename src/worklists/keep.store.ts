/** Keeps the rows of lists, with the words that their cases are found by. */
import { and, eq, getTableColumns } from "drizzle-orm";
import { type Tx, tell } from "../rim/db/db.ts";
import type { Lists, Made } from "./lists.ts";
import { listHeads, listings } from "./worklists.tables.ts";

export function keepingIn(
  tx: Tx,
  workspaceId: string,
): Pick<Lists, "hold" | "keep" | "follow" | "setAside"> {
  const head = eq(listHeads.workspaceId, workspaceId);
  const held = async () =>
    (await tx.select({ seq: listHeads.seq }).from(listHeads).where(head).for("update"))[0];
  return {
    async hold() {
      const known = await held();
      if (known) return known.seq;
      await tx.insert(listHeads).values({ workspaceId, seq: 0 }).onConflictDoNothing();
      return (await held())?.seq ?? 0;
    },
    keep: async (made, madeBy) => keepRows(tx, workspaceId, made, madeBy),
    follow: async (seq) => tell(tx, tx.update(listHeads).set({ seq }).where(head)),
    async setAside(caseId) {
      const row = and(eq(listings.workspaceId, workspaceId), eq(listings.caseId, caseId));
      await tx.update(listings).set({ madeBy: "", snoozedUntil: null, againAt: null }).where(row);
    },
  };
}

/** In one order, so that two who keep many rows never wait for each other. */
const inOrder = ({ listing: a }: Made, { listing: b }: Made) => (a.caseId < b.caseId ? -1 : 1);

function keepRows(tx: Tx, workspaceId: string, unordered: readonly Made[], madeBy: string): void {
  if (unordered.length === 0) return;
  const made = unordered.toSorted(inOrder);
  const told = (text: string, param: string) =>
    tell(tx, { toSQL: () => ({ sql: text, params: [param] }) });
  const rows = made.map(({ listing }) => asRow({ workspaceId, ...listing, madeBy }));
  told(KEPT, JSON.stringify(rows, whole));
  const words = made.map(({ listing: { caseId }, lexemes }) => ({
    workspace_id: workspaceId,
    case_id: caseId,
    lexemes,
  }));
  told(WORDS, JSON.stringify(words));
}

/** A glimpse may end within a sign; half of one is no text to Postgres. */
const whole = (_: string, part: unknown) => (typeof part === "string" ? part.toWellFormed() : part);

type Row = { readonly [Key in keyof typeof listings.$inferSelect]: unknown };
const COLUMNS = Object.entries(getTableColumns(listings)).map(
  ([key, { name }]) => [key as keyof Row, name] as const,
);
const asRow = (row: Row) => Object.fromEntries(COLUMNS.map(([key, name]) => [name, row[key]]));

/** Everything but whose it is, as the row that came later has it. */
const ANEW = COLUMNS.map(([, name]) => `${name} = excluded.${name}`)
  .filter((set) => !/^(workspace_id|case_id) /.test(set))
  .join(", ");
const KEPT = `insert into listings
  select * from json_populate_recordset(null::listings, $1::json)
  on conflict (workspace_id, case_id) do update set ${ANEW}`;
const WORDS = `insert into case_words
  select workspace_id, case_id, array_to_tsvector(lexemes)
    from json_to_recordset($1::json) as made (workspace_id uuid, case_id uuid, lexemes text[])
  on conflict (workspace_id, case_id) do update set words = excluded.words
    where case_words.words is distinct from excluded.words`;
