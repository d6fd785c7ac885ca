/** What we gave our word on, and what we tell of it: the board, the messages, whom they concern. */
import type { Causes } from "../../causes/index.ts";
import type { Tx } from "../../rim/db/db.ts";
import { tellingsIn } from "../../tellings/tellings.store.ts";
import { audienceIn } from "../telling/audience.ts";
import { boardIn } from "./board.ts";

export const promisedIn = (
  tx: Tx,
  workspaceId: string,
  needs: { causes: Pick<Causes, "all"> },
) => ({
  board: boardIn(tx, workspaceId),
  tellings: tellingsIn(tx, workspaceId),
  audience: audienceIn(tx, workspaceId, needs),
});
