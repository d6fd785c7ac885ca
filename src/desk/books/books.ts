/** All that keeps books in one workspace: the ledger, vouchers, witnesses, their sayings. */
import { CODE_SAYINGS } from "../../codes/index.ts";
import { SAYINGS } from "../../compensation/index.ts";
import { TRAVEL_SAYINGS } from "../../payouts/index.ts";
import { ledgerIn } from "../../ledger/ledger.store.ts";
import type { Tx } from "../../rim/db/db.ts";
import { vouchersIn } from "../../vouchers/vouchers.store.ts";
import { casesAmidIn } from "./amid.ts";
import { overGivenIn, witnessesIn } from "./witnesses.ts";

export const booksIn = (tx: Tx, workspaceId: string) => ({
  ledger: ledgerIn(tx, workspaceId),
  vouchers: vouchersIn(tx, workspaceId),
  witnesses: witnessesIn(tx, workspaceId),
  overGiven: overGivenIn(tx, workspaceId),
  casesAmid: casesAmidIn(tx, workspaceId),
  sayings: { ...SAYINGS, ...CODE_SAYINGS, ...TRAVEL_SAYINGS },
});
