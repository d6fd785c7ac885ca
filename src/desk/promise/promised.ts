/** What we gave our word on: letters and promises, their board, plans, and what we tell of them. */
import { apologiesIn } from "../../apologies/apologies.store.ts";
import type { Causes } from "../../causes/index.ts";
import { plansIn } from "../../plans/plans.store.ts";
import type { Tx } from "../../rim/db/db.ts";
import { tellingsIn } from "../../tellings/tellings.store.ts";
import { audienceIn } from "../telling/audience.ts";
import { boardIn } from "./board.ts";

type Needs = { readonly causes: Pick<Causes, "all"> };

export const promisedIn = (tx: Tx, workspaceId: string, needs: Needs) => ({
  apologies: apologiesIn(tx, workspaceId),
  plans: plansIn(tx, workspaceId),
  board: boardIn(tx, workspaceId),
  tellings: tellingsIn(tx, workspaceId),
  audience: audienceIn(tx, workspaceId, needs),
});
