/** Instructions of one instrument, beside what their awards and the ledger say. */
import { and, eq, getTableColumns, gte, notInArray, or } from "drizzle-orm";
import { awards } from "../../compensation/compensation.tables.ts";
import { debts } from "../../ledger/ledger.tables.ts";
import { instructions } from "../../payouts/payouts.tables.ts";
import type { BesidesOf } from "../../reckonings/index.ts";
import type { Tx } from "../../rim/db/db.ts";

const { workspaceId: _, ...INSTRUCTION } = getTableColumns(instructions);

/** Those that moved since then; what was made earlier and is open counts as well. */
export const besidesIn =
  (tx: Tx, workspaceId: string): BesidesOf =>
  async (instrumentId, since) => {
    const rows = await tx
      .select({ instruction: INSTRUCTION, award: awards.state, givenMinor: debts.givenMinor })
      .from(instructions)
      .innerJoin(
        awards,
        and(eq(awards.workspaceId, instructions.workspaceId), eq(awards.id, instructions.awardId)),
      )
      .innerJoin(
        debts,
        and(eq(debts.workspaceId, instructions.workspaceId), eq(debts.id, instructions.awardId)),
      )
      .where(
        and(
          eq(instructions.workspaceId, workspaceId),
          eq(instructions.instrumentId, instrumentId),
          or(
            gte(instructions.createdAt, since),
            gte(instructions.settledAt, since),
            notInArray(instructions.state, ["confirmed", "withdrawn"]),
          ),
        ),
      );
    return rows;
  };
